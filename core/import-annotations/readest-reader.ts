/**
 * Annotations of Readest: the file that it exports, marked with its own format name, and the
 * settings file that it has for each book (`config.json`), in which the book has no title.
 */
import { bareQuote, foreignItem, noWordsMarked } from './foreign-item';
import type { IncomingItem, IncomingSet, MalformedItem } from './incoming';
import { isObject, listOf, textOf, timeOfMoment, type JsonObject } from './json-values';
import { stableId } from './stable-id';

export function isReadest(json: unknown): boolean {
  return isObject(json) && (json['$format'] === 'readest-annotations' || isBookSettings(json));
}

function isBookSettings(json: JsonObject): boolean {
  return listOf(json['booknotes']).some((each) => isObject(each) && 'cfi' in each);
}

export function readReadest(json: unknown): IncomingSet {
  const file = isObject(json) ? json : {};
  const book = isObject(file['book']) ? file['book'] : {};
  const title = textOf(book['title']);
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  listOf(file['annotations'] ?? file['booknotes']).forEach((value, index) => {
    const place = index + 1;
    // Deleted there: what is left of it is for other devices to learn that.
    if (isObject(value) && typeof value['deletedAt'] === 'number') return;
    const read = readItem(value, place, title);
    if ('reason' in read) malformed.push(read);
    else items.push(read);
  });
  return { format: 'readest', title, author: null, labels: [], items, malformed };
}

function readItem(
  value: unknown,
  place: number,
  title: string | null,
): IncomingItem | MalformedItem {
  if (!isObject(value)) return { place, reason: 'It is not an annotation.' };
  // A bookmark's words only show a person where it is: they may be cut, or a chapter's title.
  if (value['type'] === 'bookmark') return { place, reason: noWordsMarked };
  const words = (textOf(value['text']) ?? '').trim();
  const note = (textOf(value['note']) ?? '').trim();
  if (words === '' && note === '') return { place, reason: 'It has neither words nor a note.' };
  const created = timeOfMoment(value['createdAt']);
  return foreignItem({
    place,
    id: stableId(textOf(value['id']), ['readest', title, created, words, note]),
    title,
    quote: bareQuote(words),
    colour: textOf(value['color']),
    note,
    created,
    modified: timeOfMoment(value['updatedAt']),
  });
}
