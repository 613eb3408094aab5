/**
 * The CSV that Readwise imports: `Highlight` and the columns beside it. Tags and labels are in the
 * note as `.tag`. A spreadsheet must not run a cell as a formula, so a cell that begins like one
 * gets an apostrophe before it (OWASP's advice on CSV injection).
 */
import Papa from 'papaparse';
import { quoteOf, type Annotation } from '#core/model/annotation';
import { labelOf, type Label } from '#core/model/label';
import { listAnnotations, type Listed } from '#core/annotations/listing';
import { tagsOf } from '#core/model/tags';
import type { ExportedDocument, ExportSet } from '../export-set';

export const readwiseColumns = [
  'Highlight',
  'Title',
  'Author',
  'URL',
  'Note',
  'Location',
  'Date',
] as const;

/** Longest highlight and note that Readwise accepts, in characters; a shortened one says so. */
export const maxReadwiseLength = 8191;
const cutMark = ' … [cut]';

/**
 * The beginning of a cell that a spreadsheet may run, or that looks already guarded: words that
 * begin with an apostrophe get another. Papa's own pattern misses multi-line cells.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

export function writeReadwise(set: ExportSet): string {
  const rows = set.documents.flatMap((entry) => rowsOf(entry, set));
  return [[...readwiseColumns], ...rows]
    .map((row) => `${Papa.unparse([row], { escapeFormulae: formula })}\r\n`)
    .join('');
}

/** A cell without the apostrophe that keeps a spreadsheet from running it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** Only highlights: Readwise has no place for anything without words. */
function rowsOf(entry: ExportedDocument, { labels, options }: ExportSet): string[][] {
  const { document, source } = entry;
  const marked = listAnnotations(document, entry.annotations).filter(
    ({ annotation }) => annotation.kind === 'highlight',
  );
  const title = [source.title, source.translationMark].filter(Boolean).join(' ');
  return marked.map((listed: Listed) => [
    cut(quoteOf(listed.annotation)),
    title,
    source.body ?? '',
    source.address ?? '',
    cut(noteOf(listed.annotation, labels, options.tags)),
    String(listed.paragraph ?? ''),
    listed.annotation.created.slice(0, 19).replace('T', ' '),
  ]);
}

function noteOf(annotation: Annotation, labels: readonly Label[], withTags: boolean): string {
  const label = annotation.kind === 'highlight' ? labelOf(labels, annotation.labelId).name : '';
  const tags = [label, ...(withTags ? tagsOf(annotation) : [])]
    .map(dotTag)
    .filter((tag) => tag !== '.');
  return [annotation.note, [...new Set(tags)].join(' ')].filter((part) => part !== '').join('\n');
}

/** `.key-point`: a tag in a note has no blanks. */
function dotTag(tag: string): string {
  const words = tag.toLowerCase().replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-');
  return `.${words.replaceAll(/^-+|(?<!-)-+$/g, '')}`;
}

function cut(text: string): string {
  if (text.length <= maxReadwiseLength) return text;
  const kept = text.slice(0, maxReadwiseLength - cutMark.length).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept}${cutMark}`;
}
