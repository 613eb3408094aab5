/**
 * Highlights of KOReader: the settings file beside a book (`metadata.epub.lua` in its `.sdr` folder),
 * as written since 2024 and before, and the JSON that its exporter writes for one book or several.
 */
import { err, ok, type Result } from '#core/result';
import { bareQuote, foreignItem, noWordsMarked } from './foreign-item';
import type { IncomingItem, IncomingSet, MalformedItem, ReadFailure } from './incoming';
import { isObject, listOf, textOf, timeOf, timeOfMoment, type JsonObject } from './json-values';
import { readLuaTable } from './lua-table';
import { stableId } from './stable-id';

export function isKoreaderSettings(text: string): boolean {
  return (
    /^\s{0,100}(?:--|return\s{0,100}\{)/.test(text.slice(0, 400)) &&
    /\["(?:annotations|bookmarks|highlight|doc_props|partial_md5_checksum)"\]/.test(text)
  );
}

export function isKoreaderExport(json: unknown): boolean {
  return isObject(json) && booksOf(json).some((book) => Array.isArray(book['entries']));
}

/** One highlight or page bookmark, however it was written. */
interface Entry {
  readonly title: string | null;
  /** '' for a page bookmark, which has no words of its own. */
  readonly words: string;
  readonly note: string;
  readonly colour: string | null;
  readonly created: string | null;
  readonly modified: string | null;
}

export function readKoreaderSettings(text: string): Result<IncomingSet, ReadFailure> {
  const read = readLuaTable(text);
  if (!read.ok) return err(read.error);
  const settings: JsonObject = read.value;
  const title = titleOf(settings) ?? titleInComment(text);
  const annotations = itemsOf(settings['annotations']);
  const entries =
    annotations.length > 0 ? annotations.map(asAnnotation(title)) : olderEntries(settings, title);
  return ok(setOf(entries, title));
}

export function readKoreaderExport(json: unknown): IncomingSet {
  const books = isObject(json) ? booksOf(json) : [];
  const entries = books.flatMap((book) =>
    listOf(book['entries'])
      .filter(isObject)
      .map(asExported(textOf(book['title']))),
  );
  return setOf(entries, books.length === 1 ? textOf(books[0]?.['title']) : null);
}

/** Several books are listed as `documents`; one is the file itself. */
function booksOf(json: JsonObject): JsonObject[] {
  return (Array.isArray(json['documents']) ? json['documents'] : [json]).filter(isObject);
}

function setOf(entries: readonly Entry[], title: string | null): IncomingSet {
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  entries.forEach((entry, index) => {
    const place = index + 1;
    if (entry.words === '') malformed.push({ place, reason: noWordsMarked });
    else items.push(itemOf(entry, place));
  });
  return { format: 'koreader', title, author: null, labels: [], items, malformed };
}

function itemOf({ words, ...told }: Entry, place: number): IncomingItem {
  const id = stableId(null, ['koreader', told.title, told.created, words]);
  return foreignItem({ place, id, quote: bareQuote(words), ...told });
}

/** Of a table with numbers for keys, or of a list, in order. */
function itemsOf(value: unknown): JsonObject[] {
  if (!isObject(value)) return listOf(value).filter(isObject);
  const numbered = Object.entries(value).filter(([key]) => /^\d{1,9}$/.test(key));
  return numbered
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([, item]) => item)
    .filter(isObject);
}

const wordsOf = (value: unknown) => (textOf(value) ?? '').trim();

/** Since 2024: highlights, notes and page bookmarks in one list. */
const asAnnotation =
  (title: string | null) =>
  (item: JsonObject): Entry => {
    // A page bookmark has no drawer; its words name the chapter that it is in.
    const isHighlight = item['drawer'] !== undefined || item['pos0'] !== undefined;
    return {
      title,
      words: isHighlight ? wordsOf(item['text']) : '',
      note: wordsOf(item['note']),
      colour: textOf(item['color']),
      created: timeOf(item['datetime']),
      modified: timeOf(item['datetime_updated']),
    };
  };

const asExported =
  (title: string | null) =>
  (item: JsonObject): Entry => ({
    title,
    words: wordsOf(item['text']),
    note: wordsOf(item['note']),
    colour: textOf(item['color']),
    // Seconds.
    created: timeOfMoment(typeof item['time'] === 'number' ? item['time'] * 1000 : null),
    modified: null,
  });

/**
 * Before 2024: highlights by page, and bookmarks beside them with the words as `notes` and the
 * reader's note as `text`, which KOReader fills in itself where nobody wrote one.
 */
function olderEntries(settings: JsonObject, title: string | null): Entry[] {
  const bookmarks = itemsOf(settings['bookmarks']);
  const highlights = itemsOf(settings['highlight']).flatMap(itemsOf);
  const colours = new Map(highlights.map((each) => [textOf(each['datetime']), each['color']]));
  const known = new Set(bookmarks.map((each) => wordsOf(each['notes'])));
  const marked = bookmarks.map((item): Entry => {
    const words = item['highlighted'] === true ? wordsOf(item['notes']) : '';
    const note = wordsOf(item['text']);
    const isOwn = note !== words && !filledIn.test(note.slice(0, 60));
    return {
      title,
      words,
      note: isOwn ? note : '',
      colour: textOf(colours.get(textOf(item['datetime']))),
      created: timeOf(item['datetime']),
      modified: null,
    };
  });
  const alone = highlights.filter((each) => !known.has(wordsOf(each['text'])));
  // The newest bookmark comes first in the file.
  return [...marked.reverse(), ...alone.map(asAnnotation(title))];
}

/** "Page 12 The words @ 2023-01-31 10:00:00", in the device's language. */
const filledIn = /^\S{1,20} (?:\[\d+\])?\d+ /;

function titleOf(settings: JsonObject): string | null {
  for (const part of ['custom_props', 'doc_props', 'stats']) {
    const props = settings[part];
    const title = isObject(props) ? wordsOf(props['title']) : '';
    if (title !== '') return title;
  }
  return null;
}

/** The book's file as the first comment names it: `-- /books/Talks.sdr/metadata.epub.lua`. */
function titleInComment(text: string): string | null {
  return /^\s{0,100}--[^\n]{0,1500}\/([^/\n]{1,300})\.sdr\//.exec(text.slice(0, 2000))?.[1] ?? null;
}
