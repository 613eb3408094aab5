/**
 * Reads highlights as CSV: Readwise's import shape and its own export, told by the names of their
 * columns, whatever their order.
 */
import Papa from 'papaparse';
import { unguarded } from '#core/exporting/interchange/readwise-writer';
import type { IncomingItem, IncomingSet, MalformedItem } from './incoming';
import { maxItems } from './json-limits';
import { timeOf } from './json-values';
import { stableId } from './stable-id';

/** What a column of either shape is called; the first that is there is read. */
const names = {
  quote: ['Highlight'],
  title: ['Title', 'Book Title'],
  author: ['Author', 'Book Author'],
  url: ['URL', 'Highlight URL'],
  note: ['Note'],
  tags: ['Tags'],
  colour: ['Color'],
  date: ['Date', 'Highlighted at'],
} as const;

type Column = keyof typeof names;
type Row = Readonly<Record<string, string | undefined>>;

export function isReadwise(text: string): boolean {
  const [first = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1);
  return /(^|,)"?Highlight"?(,|$)/.test(first);
}

export function readReadwise(text: string): IncomingSet {
  const parsed = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    // One row more than are taken: the caller sees that there are too many.
    preview: maxItems + 2,
  });
  const broken = new Map(parsed.errors.map(({ row, message }) => [row, message]));
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  parsed.data.forEach((row, index) => {
    const place = index + 1;
    const quote = valueOf(row, 'quote');
    if (quote === '') malformed.push({ place, reason: 'It has no highlighted words.' });
    else if (broken.has(index) && row['Title'] === undefined) {
      malformed.push({ place, reason: 'Its line does not have the columns of the first.' });
    } else items.push(itemOf(row, quote, place));
  });
  const [first] = parsed.data;
  return {
    format: 'readwise',
    title: first ? valueOf(first, 'title') || null : null,
    author: null,
    labels: [],
    items,
    malformed,
  };
}

function itemOf(row: Row, exact: string, place: number): IncomingItem {
  const title = valueOf(row, 'title');
  const url = valueOf(row, 'url');
  const created = timeOf(valueOf(row, 'date'));
  const { note, tags } = splitNote(valueOf(row, 'note'));
  const listed = valueOf(row, 'tags')
    .split(',')
    .map((tag) => tag.trim());
  return {
    place,
    id: stableId(null, ['readwise', title, url, exact]),
    kind: 'highlight',
    source: { documentId: null, title: title || null, addresses: url === '' ? [] : [url] },
    quote: { exact, prefix: '', suffix: '' },
    range: null,
    colour: valueOf(row, 'colour') || null,
    labelName: tags[0] ?? null,
    note,
    tags: [...new Set([...tags, ...listed])].filter((tag) => tag !== ''),
    creator: null,
    created,
    modified: created,
    own: null,
  };
}

function valueOf(row: Row, column: Column): string {
  return unguarded(names[column].map((name) => row[name]).find((each) => each !== undefined) ?? '');
}

const dotTag = /^\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*$/u;

/** Tags stand in the note as `.tag`, on a line of their own or at its beginning. */
function splitNote(note: string): { readonly note: string; readonly tags: readonly string[] } {
  const tags: string[] = [];
  const lines = note.split('\n').flatMap((line) => {
    const words = line.trim().split(/\s+/);
    if (!words.every((word) => dotTag.test(word))) return [line];
    for (const word of words) tags.push(word.slice(1));
    return [];
  });
  return { note: lines.join('\n').trim(), tags };
}
