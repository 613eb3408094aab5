/**
 * Reads W3C Web Annotations: one, a list, a page or a collection. Lenient where programs differ
 * (single values for lists, plain strings for bodies and targets), strict where a guess would put
 * words into somebody's mouth.
 */
import { append } from '#core/append';
import { documentIdOf } from '#core/exporting/interchange/identifiers';
import { readOwnMembers } from '#core/exporting/interchange/own-members';
import { labelsOf, type IncomingItem, type IncomingSet, type MalformedItem } from './incoming';
import { noteWords } from './html-note';
import {
  isObject,
  listOf,
  localText,
  offsetOf,
  textOf,
  timeOf,
  type JsonObject,
} from './json-values';
import { selectorsOf } from './selectors';
import { stableId } from './stable-id';

/** True for JSON that this reader understands. */
export function isW3c(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(isAnnotation);
  if (!isObject(json)) return false;
  return (
    isAnnotation(json) || isOfType(json, 'AnnotationPage') || isOfType(json, 'AnnotationCollection')
  );
}

export function readW3c(json: unknown): IncomingSet {
  const collection = isObject(json) ? json : null;
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  const { annotations, elsewhere } = annotationsIn(json);
  let place = 0;
  for (const value of annotations) {
    for (const read of readAnnotation(value, place + 1)) {
      place = read.place;
      if ('reason' in read) malformed.push(read);
      else items.push(read);
    }
  }
  if (elsewhere !== null) {
    const reason = `More of its annotations are at ${elsewhere}, and not in this file.`;
    malformed.push({ place: place + 1, reason });
  }
  return {
    format: 'w3c',
    title: collection && !isAnnotation(collection) ? localText(collection['label']) : null,
    author: collection && !isAnnotation(collection) ? nameOf(collection['creator']) : null,
    labels: labelsOf(items),
    items,
    malformed,
  };
}

interface FoundAnnotations {
  readonly annotations: readonly unknown[];
  /** Address of a page that the file only refers to; null when all pages are in it. */
  readonly elsewhere: string | null;
}

/** A collection with its pages, each of which may hold the next one. */
function annotationsIn(json: unknown): FoundAnnotations {
  if (Array.isArray(json)) return { annotations: json, elsewhere: null };
  if (!isObject(json)) return { annotations: [], elsewhere: null };
  if (isAnnotation(json)) return { annotations: [json], elsewhere: null };
  const annotations: unknown[] = [];
  const named: string[] = [];
  const ids = new Set<unknown>();
  const open: unknown[] = [json];
  for (let page = open.shift(); page !== undefined; page = open.shift()) {
    if (!isObject(page)) {
      const address = textOf(page);
      if (address !== null) named.push(address);
      continue;
    }
    // `last` may be the same page as `first`, and is read once.
    if (page['id'] !== undefined && ids.has(page['id'])) continue;
    ids.add(page['id']);
    for (const each of listOf(page['items'])) annotations.push(each);
    for (const name of ['first', 'next', 'last']) append(open, listOf(page[name]));
  }
  const total = offsetOf(json['total']);
  const isWhole = total !== null && total <= annotations.length;
  const elsewhere = isWhole ? null : (named.find((address) => !ids.has(address)) ?? null);
  return { annotations, elsewhere };
}

/** An item for each of its targets: the first has the annotation's own id. */
function readAnnotation(value: unknown, place: number): (IncomingItem | MalformedItem)[] {
  if (!isObject(value) || !isAnnotation(value)) {
    return [{ place, reason: 'It is not an annotation.' }];
  }
  const targets = listOf(value['target']).flatMap((target) => targetsIn(target, 0));
  const all = targets.length === 0 ? [undefined] : targets;
  return all.map((target, nth) => readTarget(value, target, nth, place + nth));
}

/** Targets may be grouped ("Composite", "List", "Independents", "Choice"). */
function targetsIn(target: unknown, depth: number): readonly unknown[] {
  if (!isObject(target) || target['items'] === undefined || depth > maxDepth) return [target];
  return listOf(target['items']).flatMap((each) => targetsIn(each, depth + 1));
}

/** How deep targets and bodies may be nested. */
const maxDepth = 8;

function readTarget(
  value: JsonObject,
  target: unknown,
  nth: number,
  place: number,
): IncomingItem | MalformedItem {
  const source = sourceOf(target);
  if (source === null) return { place, reason: 'It does not say which text it belongs to.' };
  const { quote, range, any } = selectorsOf(
    isObject(target) ? target['selector'] : null,
    'code-point',
  );
  if (any && !quote && !range) {
    return { place, reason: 'It gives its place in a way Readout does not know.' };
  }
  const body = bodyOf(value);
  const own = readOwnMembers(value);
  const bookmarked = textOf(value['motivation']) === 'bookmarking';
  const created = timeOf(value['created']);
  const id = stableId(textOf(value['id']), [
    source.title,
    quote?.exact ?? null,
    created,
    body.note,
  ]);
  return {
    place,
    id: nth === 0 ? id : stableId(null, ['target', id, String(nth), quote?.exact ?? null]),
    kind: own?.kind ?? (!any ? 'document-note' : bookmarked ? 'bookmark' : 'highlight'),
    source: own ? { ...source, documentId: own.documentId } : source,
    quote,
    range,
    colour: isObject(target) ? textOf(target['styleClass']) : null,
    ...body,
    creator: own?.mine ? null : nameOf(value['creator']),
    created,
    modified: timeOf(value['modified']),
    own,
  };
}

function sourceOf(target: unknown): IncomingItem['source'] | null {
  const given = isObject(target) ? [target['source'], target['scope'], target['id']] : [target];
  const addresses = given.flatMap((each) => {
    const iri = isObject(each) ? textOf(each['id']) : textOf(each);
    return iri === null || iri === '' ? [] : [iri];
  });
  if (addresses.length === 0) return null;
  const ids = addresses.flatMap((iri) => documentIdOf(iri) ?? []);
  return { documentId: ids[0] ?? null, title: null, addresses };
}

interface Body {
  readonly note: string;
  readonly tags: readonly string[];
  readonly labelName: string | null;
  readonly unread?: string;
}

/** Bodies by purpose: tags, a classification; all other text becomes the note. */
function bodyOf(annotation: JsonObject): Body {
  const notes: string[] = [];
  const tags: string[] = [];
  const unread: string[] = [];
  let labelName: string | null = null;
  const bodies = [...listOf(annotation['body']), ...listOf(annotation['bodyValue'])];
  for (const { text, purposes, other } of bodies.flatMap((body) => bodiesIn(body, [], 0))) {
    if (other !== null) unread.push(other);
    if (text === '') continue;
    if (purposes.includes('tagging')) tags.push(text);
    else if (purposes.includes('classifying')) labelName ??= text;
    else notes.push(text);
  }
  return {
    note: [...new Set(notes)].join('\n\n'),
    tags: [...new Set(tags)],
    labelName,
    ...(unread.length > 0 && {
      unread: `It also has parts that are not text: ${unread.join(', ')}.`,
    }),
  };
}

interface FoundBody {
  readonly text: string;
  readonly purposes: readonly unknown[];
  /** The address of a body that is not text, or its kind; null for a text. */
  readonly other: string | null;
}

/**
 * The texts of a body: choices and other collections hold several, a specific one holds another.
 */
function bodiesIn(body: unknown, outer: readonly unknown[], depth: number): FoundBody[] {
  if (depth > maxDepth) return [];
  if (!isObject(body)) {
    const text = textOf(body) ?? '';
    // A plain string is a text unless it is an address of something elsewhere (3.2.2).
    const isAddress = /^[a-z][a-z0-9+.-]*:\S+$/i.test(text);
    return [{ text: isAddress ? '' : text, purposes: outer, other: isAddress ? text : null }];
  }
  const own = listOf(body['purpose'] ?? body['role']);
  const purposes = own.length > 0 ? own : outer;
  const items = listOf(body['items']);
  if (items.length > 0) return items.flatMap((each) => bodiesIn(each, purposes, depth + 1));
  const value = textOf(body['value']) ?? textOf(body['chars']);
  if (value === null && body['source'] !== undefined) {
    return listOf(body['source']).flatMap((each) => bodiesIn(each, purposes, depth + 1));
  }
  if (value !== null) return [{ text: noteWords(value, body['format']), purposes, other: null }];
  const other = textOf(body['id']) ?? textOf(listOf(body['type'])[0]);
  return [{ text: '', purposes, other }];
}

/** A person's name; one taken from an address only when there is nothing else. */
export function nameOf(creator: unknown): string | null {
  for (const each of listOf(creator)) {
    const name = isObject(each)
      ? (localText(each['name']) ?? textOf(each['nickname']) ?? textOf(each['id']))
      : textOf(each);
    if (name !== null && name !== '') return name;
  }
  return null;
}

function isAnnotation(value: unknown): boolean {
  return isObject(value) && isOfType(value, 'Annotation');
}

function isOfType(value: JsonObject, type: string): boolean {
  return listOf(value['type'] ?? value['@type']).some(
    (each) =>
      typeof each === 'string' &&
      each.slice(each.lastIndexOf('#') + 1).replace(/^oa:/, '') === type,
  );
}
