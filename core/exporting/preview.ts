/**
 * The beginning of what an export really writes: its text, or for formats that are laid out (web
 * page, PDF) the tree they are laid out from. Only the first document is written, and of a long one
 * the first annotations: a preview is there at once.
 */
import type { Element } from 'hast';
import { strFromU8, unzipSync } from 'fflate';
import { listAnnotations } from '#core/annotations/listing';
import type { ExportSet } from './export-set';
import type { ExportTools } from './export-tools';
import { formatFacts, type ExportFormat } from './formats';
import { pageOf } from './html/write-html';
import { writeExport } from './write-export';

export type Preview =
  | { readonly kind: 'text'; readonly text: string; readonly cut: boolean }
  | { readonly kind: 'page'; readonly page: Element; readonly cut: boolean };

/** Annotations and UTF-16 units that a preview shows at most. */
const mostAnnotations = 30;
const longestText = 20_000;

export async function previewOf(
  set: ExportSet,
  format: ExportFormat,
  tools: ExportTools,
): Promise<Preview> {
  const part = beginningOf(set, format);
  const less = part.cut;
  if (format === 'html' || format === 'pdf') {
    return { kind: 'page', page: pageOf(part.set, tools), cut: less };
  }
  const files = await writeExport(part.set, format, tools);
  const text = files.map(({ content }) => textOf(content)).findLast((each) => each !== '') ?? '';
  return { kind: 'text', text: text.slice(0, longestText), cut: less || text.length > longestText };
}

/** Formats for people follow the text, those of data the rows: so does the beginning of each. */
function beginningOf(
  set: ExportSet,
  format: ExportFormat,
): { readonly set: ExportSet; readonly cut: boolean } {
  const [first] = set.documents;
  if (!first) return { set, cut: false };
  const follows = formatFacts[format].heeds.length > 0;
  const ordered = follows
    ? listAnnotations(first.document, first.annotations).map(({ annotation }) => annotation)
    : first.annotations;
  const annotations = ordered.slice(0, mostAnnotations);
  const cut = set.documents.length > 1 || annotations.length < first.annotations.length;
  return { set: { ...set, documents: [{ ...first, annotations }] }, cut };
}

function textOf(content: Awaited<ReturnType<typeof writeExport>>[number]['content']): string {
  switch (content.kind) {
    case 'text':
      return hideCopy(content.text);
    case 'page':
      return content.html;
    case 'bytes':
      return wordText(content.bytes);
  }
}

/** The unseen copy is no reading matter. */
function hideCopy(text: string): string {
  return text.replace(/(<!-- readout:data v1[^\n]*\n)[\s\S]*?\n-->/, '$1…\n-->');
}

/** The paragraphs of a Word file, then its comments, as they stand in its XML. */
function wordText(bytes: Uint8Array): string {
  const wanted = ['word/document.xml', 'word/comments.xml'];
  const parts = unzipSync(bytes, { filter: ({ name }) => wanted.includes(name) });
  return wanted
    .map((name) => parts[name])
    .filter((part) => part !== undefined)
    .map((part) => paragraphsOf(strFromU8(part)))
    .join('\n\n');
}

function paragraphsOf(xml: string): string {
  return xml
    .split('</w:p>')
    .map((paragraph) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
        .map(([, text = '']) => text)
        .join(''),
    )
    .filter((text) => text !== '')
    .join('\n')
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: keyof typeof entities) => entities[name]);
}

const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' } as const;
