/**
 * A document as an EPUB 3.3 book: the text alone, laid out as `epub-layout.ts` promises, so that
 * the annotation set beside it finds its places. The set is also in the book, where the W3C draft
 * looks for it. The same set gives the same bytes.
 */
import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ExportedDocument, ExportSet } from '../export-set';
import { writeAnnotationSet } from '../interchange/annotation-set-writer';
import { textPath, blockElementId } from '../interchange/epub-layout';
import { xmlElement, escapeXml } from '#core/text/xml';
import { zipTime } from '#core/bytes/zip-time';
import { packageDocument } from './package-document';
import { packagePath, navPath, besides, xhtmlPage } from './parts';
import { textDocument } from './text-document';

/** @returns the ZIP container (EPUB 3.3, section 4). */
export function writeEpub(entry: ExportedDocument, set: ExportSet): Uint8Array {
  const files: Zippable = {
    // OCF 4.2.2: first, and neither compressed nor with extra fields.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    'META-INF/container.xml': strToU8(container()),
    'META-INF/my.annotation': strToU8(writeAnnotationSet(entry, set)),
    [packagePath]: strToU8(packageDocument(entry, set)),
    [navPath]: strToU8(navDocument(entry)),
    [textPath]: strToU8(textDocument(entry)),
  };
  return zipSync(files, { mtime: zipTime });
}

function container(): string {
  const root = xmlElement('rootfile', '', {
    'full-path': packagePath,
    'media-type': 'application/oebps-package+xml',
  });
  const element = xmlElement('container', xmlElement('rootfiles', root), {
    xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container',
    version: '1.0',
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element}\n`;
}

function navDocument({ document, source }: ExportedDocument): string {
  const text = besides(textPath);
  const headings = document.blocks.flatMap(({ kind, text: words }, index) =>
    kind === 'heading' ? [entry(`${text}#${blockElementId(index)}`, words)] : [],
  );
  const below = headings.length === 0 ? '' : xmlElement('ol', headings.join(''));
  const list = xmlElement('ol', entry(text, source.title, below));
  const nav = xmlElement('nav', xmlElement('h1', 'Contents', { lang: 'en' }) + list, {
    'epub:type': 'toc',
    role: 'doc-toc',
    id: 'toc',
  });
  return xhtmlPage(source, '', nav);
}

function entry(href: string, words: string, below = ''): string {
  return xmlElement('li', xmlElement('a', escapeXml(words), { href, dir: 'auto' }) + below);
}
