/**
 * Reads highlights from CSV: Readwise's import shape and its own export, recognised by column names
 * in any order.
 */
import Papa from 'papaparse';
import { unguarded } from '#core/exporting/interchange/readwise-writer';
import { bareQuote, foreignItem } from './foreign-item';
import type { IncomingItem, IncomingSet, MalformedItem } from './incoming';
import { maxItems } from './json-limits';
import { timeOf } from './json-values';
import { stableId } from './stable-id';

/** Column names of either shape, in lower case; the first one present is read. */
const names = {
  quote: ['highlight'],
  title: ['title', 'book title'],
  author: ['author', 'book author'],
  url: ['url', 'highlight url'],
  note: ['note'],
  tags: ['tags'],
  colour: ['color'],
  date: ['date', 'highlighted at'],
} as const;

type Column = keyof typeof names;
type Row = Readonly<Record<string, string | undefined>>;

/** Spreadsheets separate columns with a semicolon where the decimal sign is a comma. */
const delimiters = [',', ';', '\t', '|'];

/** Excel writes its separator on a line before the header. */
const separatorLine = /^sep=(.)[^\r\n]*(?:\r\n|[\r\n])/i;

/** The separator of a file; null when no column holds highlights. */
function delimiterOf(text: string): string | null {
  const told = separatorLine.exec(text)?.[1];
  const [header = ''] = text.replace(separatorLine, '').split(/\r\n|[\r\n]/, 1);
  const ways = told === undefined ? delimiters : [told];
  return ways.find((delimiter) => columnsOf(header, delimiter).includes(names.quote[0])) ?? null;
}

function columnsOf(header: string, delimiter: string): string[] {
  return header.slice(0, maxHeader).split(delimiter).map(columnName);
}

/** UTF-16 units of a header. */
const maxHeader = 10_000;

function columnName(written: string): string {
  return written.trim().replace(/^"|"$/g, '').trim().toLowerCase();
}

/** Without the mark of its encoding and blank lines above. */
const fromHeader = (text: string) => text.trimStart();

export function isReadwise(text: string): boolean {
  return delimiterOf(fromHeader(text)) !== null;
}

export function readReadwise(text: string): IncomingSet {
  const bare = fromHeader(text);
  const parsed = Papa.parse<Row>(bare.replace(separatorLine, ''), {
    header: true,
    delimiter: delimiterOf(bare) ?? ',',
    transformHeader: columnName,
    skipEmptyLines: 'greedy',
    // One row beyond the limit, so that the caller sees there are too many.
    preview: maxItems + 2,
  });
  const broken = new Map(parsed.errors.map(({ row, message }) => [row, message]));
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  const notes = new Map<string, string>();
  parsed.data.forEach((row, index) => {
    const place = index + 1;
    const quote = valueOf(row, 'quote');
    if (quote === '') malformed.push({ place, reason: 'It has no highlighted words.' });
    else if (broken.has(index) && row['title'] === undefined) {
      malformed.push({ place, reason: 'Its line does not have the same columns as the first.' });
    } else items.push(itemOf(row, quote, place, notes));
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

/**
 * The first note on some words is identified by the words; a further note on the same words by its
 * own text too.
 *
 * @param notes the first note on each of the words already read.
 */
function idOf(words: readonly string[], note: string, notes: Map<string, string>): string {
  const key = JSON.stringify(words);
  const isFirst = (notes.get(key) ?? note) === note;
  if (isFirst) notes.set(key, note);
  return stableId(null, isFirst ? words : [...words, note]);
}

function itemOf(row: Row, exact: string, place: number, notes: Map<string, string>): IncomingItem {
  const title = valueOf(row, 'title');
  const url = valueOf(row, 'url');
  const created = timeOf(valueOf(row, 'date'));
  const { note, tags } = splitNote(valueOf(row, 'note'));
  const listed = valueOf(row, 'tags')
    .split(',')
    .map((tag) => tag.trim());
  return foreignItem({
    place,
    id: idOf(['readwise', title, url, exact], valueOf(row, 'note'), notes),
    title: title || null,
    addresses: url === '' ? [] : [url],
    quote: bareQuote(exact),
    colour: valueOf(row, 'colour') || null,
    labelName: tags[0] ?? null,
    note,
    tags: [...new Set([...tags, ...listed])].filter((tag) => tag !== ''),
    created,
  });
}

function valueOf(row: Row, column: Column): string {
  return unguarded(names[column].map((name) => row[name]).find((each) => each !== undefined) ?? '');
}

const dotTag = /^\.[\p{L}\p{N}_][\p{L}\p{M}\p{N}_/-]*$/u;

/** Tags are written in the note as `.tag`, on a line of their own or at its beginning. */
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
