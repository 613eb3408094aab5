/** Assembles a Word file. The same set gives the same bytes: its only time is passed in. */
import { Document, Packer, Paragraph, Table, type CommentOptions } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import type { ExportSet } from '../export-set';
import { escapeXml, xmlElement } from '#core/text/xml';
import { zipTime } from '#core/bytes/zip-time';
import type { LabelStyles } from './label-styles';
import { inLanguage, look } from './word-look';

export interface WordContent {
  readonly title: string;
  /** BCP 47, of most of its words. */
  readonly language: string;
  readonly paragraphs: readonly (Paragraph | Table)[];
  readonly comments: readonly CommentOptions[];
  readonly labels: LabelStyles;
}

/** @returns the ZIP package of ECMA-376, part 2. */
export async function packWord(
  { title, language, paragraphs, comments, labels }: WordContent,
  set: Pick<ExportSet, 'author' | 'generated'>,
): Promise<Uint8Array> {
  const file = new Document({
    ...look,
    styles: {
      ...look.styles,
      default: { ...look.styles.default, ...inLanguage(language) },
      characterStyles: labels.styles(),
    },
    ...(comments.length > 0 && { comments: { children: comments } }),
    sections: [{ children: apart(paragraphs) }],
  });
  // The library writes the current time, here and on each part, and "Un-named" for no name.
  const properties = { path: 'docProps/core.xml', data: coreProperties(title, set) };
  const packed = await Packer.pack(file, 'uint8array', undefined, [properties]);
  return zipSync(unzipSync(packed), { mtime: zipTime });
}

/** Word joins tables that have no paragraph between them. */
function apart(content: WordContent['paragraphs']): (Paragraph | Table)[] {
  return content.flatMap((each, nth) =>
    each instanceof Table && content[nth - 1] instanceof Table
      ? [new Paragraph({ children: [] }), each]
      : [each],
  );
}

/** ECMA-376, part 2, section 11. */
function coreProperties(
  title: string,
  { author, generated }: Pick<ExportSet, 'author' | 'generated'>,
): string {
  const time = (name: string) =>
    xmlElement(`dcterms:${name}`, escapeXml(generated), { 'xsi:type': 'dcterms:W3CDTF' });
  const properties = [
    xmlElement('dc:title', escapeXml(title)),
    ...(author === null ? [] : [xmlElement('dc:creator', escapeXml(author))]),
    time('created'),
    time('modified'),
  ];
  const element = xmlElement('cp:coreProperties', properties.join(''), {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${element}\n`;
}
