/**
 * Kindle clippings: one text file for all books, each clipping with a title, a line that says what,
 * where and when in the device's language, an empty line, the words, and a line of ten equals
 * signs. A note ends at the same place as its highlight.
 */
import { bareQuote, foreignItem } from './foreign-item';
import type { IncomingItem, IncomingSet, MalformedItem } from './incoming';
import { stableId } from './stable-id';

const end = '==========';

/** The word for a note, in the languages of these devices. */
const noteWord = /^- .{0,40}?(?:\bnote\b|notiz|nota|メモ|笔记|заметк|notitie|not\b|notat)/iu;
const bookmarkWord =
  /^- .{0,40}?(?:bookmark|lesezeichen|signet|marcador|segnalibro|ブックマーク|书签|закладк|bladwijzer)/iu;

export function isKindle(text: string): boolean {
  const [, second = '', third = ''] = text.slice(0, 4000).split(/\r?\n/, 3);
  return text.includes(`\n${end}`) && second.startsWith('- ') && third.trim() === '';
}

interface Clipping {
  readonly place: number;
  readonly title: string;
  /** The line that says what, where and when. */
  readonly about: string;
  readonly words: string;
}

export function readKindle(text: string): IncomingSet {
  const highlights: { readonly clipping: Clipping; note: string }[] = [];
  const malformed: MalformedItem[] = [];
  const notes: Clipping[] = [];
  for (const clipping of clippings(text)) {
    if (bookmarkWord.test(clipping.about)) continue;
    if (clipping.words === '') {
      malformed.push({ place: clipping.place, reason: 'It has no words.' });
    } else if (noteWord.test(clipping.about)) notes.push(clipping);
    else highlights.push({ clipping, note: '' });
  }
  const byPlace = new Map<string, typeof highlights>();
  for (const each of highlights) {
    const place = placeOf(each.clipping);
    const there = byPlace.get(place);
    if (there) there.push(each);
    else byPlace.set(place, [each]);
  }
  for (const note of notes) {
    const on = (byPlace.get(placeOf(note)) ?? []).filter((each) => each.note === '');
    // The nearest in the file: the two were made together.
    const [nearest] = on.sort((a, b) => distance(a.clipping, note) - distance(b.clipping, note));
    if (nearest) nearest.note = note.words;
    else
      malformed.push({
        place: note.place,
        reason: 'The words this note belongs to are missing.',
      });
  }
  const items = highlights.map(({ clipping, note }) => itemOf(clipping, note));
  return { format: 'kindle', title: null, author: null, labels: [], items, malformed };
}

/** The same for a note and for the words it belongs to. */
function placeOf(clipping: Clipping): string {
  return JSON.stringify([clipping.title, endOf(clipping)]);
}

function distance(one: Clipping, other: Clipping): number {
  return Math.abs(one.place - other.place);
}

function* clippings(text: string): Generator<Clipping> {
  let place = 0;
  for (const part of text.split(end)) {
    const [title = '', about = '', ...words] = part.trim().split(/\r?\n/);
    if (title === '') continue;
    place += 1;
    yield {
      place,
      title: title.replace(/^\uFEFF/, '').trim(),
      about: about.trim(),
      words: words.join('\n').trim(),
    };
  }
}

/** Where in its book a clipping ends; '' when it does not say. */
function endOf({ about }: Pick<Clipping, 'about'>): string {
  const [where = ''] = about
    .split('|')
    .filter((part) => /\d/.test(part))
    .slice(-2);
  return where.match(/\d+/g)?.at(-1) ?? '';
}

/** Without the author in brackets at its end. */
function bareTitle(title: string): string {
  return title.replace(/\([^()]{1,200}\)$/, '').trimEnd() || title;
}

function itemOf({ place, title, words }: Clipping, note: string): IncomingItem {
  const id = stableId(null, ['kindle', title, words]);
  return foreignItem({ place, id, title: bareTitle(title), quote: bareQuote(words), note });
}
