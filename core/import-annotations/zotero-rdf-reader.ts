/**
 * Zotero's RDF export: its items, and the notes that belong to them. Annotations are in it only
 * where a note was made of them; what else a note says becomes a note on the document.
 */
import {
  allBelow,
  childOf,
  elementsOf,
  wordsIn,
  xmlTree,
  type XmlElement,
} from '#core/bytes/xml-tree';
import { err, ok, type Result } from '#core/result';
import type {
  IncomingItem,
  IncomingSet,
  IncomingSource,
  MalformedItem,
  ReadFailure,
} from './incoming';
import { bareQuote, foreignItem } from './foreign-item';
import { stableId } from './stable-id';
import { readZoteroNote, type NotedPassage } from './zotero-note-reader';

const namespace = 'http://www.zotero.org/namespaces/export#';

export function isZoteroRdf(text: string): boolean {
  const start = text.slice(0, 5000);
  return /<(?:rdf:)?RDF\b/.test(start) && start.includes(namespace);
}

/** What is common to the annotations of one note. */
interface Common {
  readonly source: IncomingSource;
  readonly tags: readonly string[];
  readonly about: string;
}

export function readZoteroRdf(text: string): Result<IncomingSet, ReadFailure> {
  const root = xmlTree(new TextEncoder().encode(text));
  if (root === null) return err('damaged');
  const all = elementsOf(root);
  const owners = new Map<string, XmlElement>();
  for (const item of all) {
    for (const each of elementsOf(item)) {
      const named = each.attributes['resource'];
      if (each.name === 'isReferencedBy' && named !== undefined) owners.set(named, item);
    }
  }
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  const nextPlace = () => items.length + malformed.length + 1;
  for (const memo of all.filter(({ name }) => name === 'Memo')) {
    const about = memo.attributes['about'] ?? '';
    const value = childOf(memo, 'value');
    const note = readZoteroNote(value === null ? '' : wordsIn(value));
    const common: Common = {
      about,
      source: sourceOf(owners.get(about) ?? null),
      tags: allBelow(memo, 'subject').map((tag) => wordsIn(tag).trim()),
    };
    for (const passage of note.passages) {
      items.push(passageItem(passage, common, nextPlace()));
    }
    if (note.rest !== '') items.push(noteItem(note.rest, common, nextPlace()));
    for (let picture = 0; picture < note.pictures; picture += 1) {
      malformed.push({ place: nextPlace(), reason: 'It marks a picture, not words.' });
    }
  }
  return items.length + malformed.length === 0
    ? err('not-annotations')
    : ok({ format: 'zotero', title: null, author: null, labels: [], items, malformed });
}

/** An item's own title and address; a journal's, in which it appeared, are further inside. */
function sourceOf(item: XmlElement | null): IncomingSource {
  const title = wordsOf(childOf(item, 'title'));
  const address = wordsOf(childOf(childOf(childOf(item, 'identifier'), 'URI'), 'value'));
  const named = item?.attributes['about'] ?? '';
  const addresses = [address, named].filter((each) => /^https?:/.test(each));
  return { documentId: null, title: title === '' ? null : title, addresses };
}

function wordsOf(element: XmlElement | null): string {
  return element === null ? '' : wordsIn(element).trim();
}

function passageItem(passage: NotedPassage, common: Common, place: number): IncomingItem {
  const { words, comment, colour, key } = passage;
  const names = key === null ? [common.about, words, comment] : [key];
  return itemOf(common, place, names, { quote: bareQuote(words), colour, note: comment });
}

function noteItem(words: string, common: Common, place: number): IncomingItem {
  return itemOf(common, place, [common.about, words], { quote: null, colour: null, note: words });
}

function itemOf(
  { source: { title, addresses }, tags }: Common,
  place: number,
  names: readonly string[],
  told: Pick<IncomingItem, 'quote' | 'colour' | 'note'>,
): IncomingItem {
  const id = stableId(null, ['zotero', title, ...names]);
  return foreignItem({ place, id, title, addresses, tags, ...told });
}
