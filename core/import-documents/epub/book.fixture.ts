/** Test support: a book of a few documents, packed and read. */
import { markedUp } from '#core/document/spans.fixture';
import { zipOf } from '../fixtures/zip.fixture';
import { readImport } from '../read-import';

/** A document of a book. */
export const chapter = (body: string) =>
  `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${body}</body></html>`;
const container =
  '<container><rootfiles><rootfile full-path="OPS/package.opf"/></rootfiles></container>';

export interface Book {
  readonly title?: string;
  /** Before the package document. */
  readonly before?: string;
  readonly items: string;
  readonly spine: readonly string[];
  readonly parts: Readonly<Record<string, string | Uint8Array>>;
}

/** Packs a book, reads it and gives what came in. */
export async function readBook({ title = 'Book', before = '', items, spine, parts }: Book) {
  const refs = spine.map((id) => `<itemref idref="${id}"/>`).join('');
  const bytes = zipOf({
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': container,
    'OPS/package.opf': `${before}<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></metadata><manifest>${items}</manifest><spine>${refs}</spine></package>`,
    ...parts,
  });
  const result = await readImport({ name: 'a.epub', bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  const { record, unread } = result.value;
  return {
    title: record.title,
    blocks: record.blocks.map(({ text }) => text),
    marked: record.blocks.map(markedUp),
    asides: record.asides.map(({ text }) => text),
    unread,
  };
}
