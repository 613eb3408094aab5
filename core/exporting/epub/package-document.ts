/**
 * The package document of the book: metadata, parts and reading order (EPUB 3.3, section 5), with
 * its accessibility features (EPUB Accessibility 1.1).
 */
import type { ExportedDocument, ExportSet } from '../export-set';
import { textPath } from '../interchange/epub-layout';
import { ownDocumentIri } from '../interchange/identifiers';
import { escapeXml, xmlElement } from '#core/text/xml';
import { besides, navPath } from './parts';

const accessibility: readonly (readonly [string, string])[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityHazard', 'none'],
  ['accessibilitySummary', 'Text with headings. There are no pictures, sounds or scripts.'],
];

export function packageDocument(entry: ExportedDocument, { generated }: ExportSet): string {
  const { document, source } = entry;
  const { body, issued, address, translationMark } = source;
  const metadata = [
    xmlElement('dc:identifier', escapeXml(ownDocumentIri(document.id)), { id: 'identifier' }),
    ...dc('title', source.title),
    ...dc('language', source.language),
    ...dc('creator', body),
    ...dc('publisher', body),
    ...dc('date', issued),
    ...dc('source', address),
    ...dc('description', translationMark),
    meta('dcterms:modified', generated.replace(/\.\d+Z$/, 'Z')),
    ...accessibility.map(([name, value]) => meta(`schema:${name}`, value)),
  ];
  const manifest = [item('nav', navPath, { properties: 'nav' }), item('text', textPath)];
  const element = xmlElement(
    'package',
    xmlElement('metadata', metadata.join(''), { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }) +
      xmlElement('manifest', manifest.join('')) +
      xmlElement('spine', xmlElement('itemref', '', { idref: 'text' })),
    {
      xmlns: 'http://www.idpf.org/2007/opf',
      version: '3.0',
      'unique-identifier': 'identifier',
    },
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element}\n`;
}

function dc(name: string, value: string | null): string[] {
  return value === null ? [] : [xmlElement(`dc:${name}`, escapeXml(value))];
}

function meta(property: string, value: string): string {
  return xmlElement('meta', escapeXml(value), { property });
}

function item(id: string, path: string, more: Readonly<Record<string, string>> = {}): string {
  const href = besides(path);
  return xmlElement('item', '', { id, href, 'media-type': 'application/xhtml+xml', ...more });
}
