/**
 * Reads W3C Web Annotations: one, a list, a page or a collection. Lenient where programs differ
 * (single values for lists, plain strings for bodies and targets), strict where guessing would
 * put words into somebody's mouth.
 */
import { documentIdOf } from '#core/exporting/interchange/identifiers';
import { readOwnMembers } from '#core/exporting/interchange/own-members';
import { labelsOf, type IncomingItem, type IncomingSet, type MalformedItem } from './incoming';
import { isObject, listOf, localText, textOf, timeOf, type JsonObject } from './json-values';
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
  annotationsIn(json).forEach((value, index) => {
    const read = readAnnotation(value, index + 1);
    if ('reason' in read) malformed.push(read);
    else items.push(read);
  });
  return {
    format: 'w3c',
    title: collection && !isAnnotation(collection) ? localText(collection['label']) : null,
    author: collection && !isAnnotation(collection) ? nameOf(collection['creator']) : null,
    labels: labelsOf(items),
    items,
    malformed,
  };
}

function annotationsIn(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (!isObject(json)) return [];
  if (isAnnotation(json)) return [json];
  const own = listOf(json['items']);
  const pages = listOf(json['first']).filter(isObject);
  return [...own, ...pages.flatMap((page) => listOf(page['items']))];
}

function readAnnotation(value: unknown, place: number): IncomingItem | MalformedItem {
  if (!isObject(value) || !isAnnotation(value))
    return { place, reason: 'It is not an annotation.' };
  const target = listOf(value['target'])[0];
  const source = sourceOf(target);
  if (source === null) return { place, reason: 'It does not say which text it belongs to.' };
  const { quote, range, any } = selectorsOf(
    isObject(target) ? target['selector'] : null,
    'code-point',
  );
  if (any && !quote && !range) {
    return { place, reason: 'Its place is given in a way that Readout cannot follow.' };
  }
  const body = bodyOf(value);
  const own = readOwnMembers(value);
  const bookmarked = textOf(value['motivation']) === 'bookmarking';
  const created = timeOf(value['created']);
  return {
    place,
    id: stableId(textOf(value['id']), [source.title, quote?.exact ?? null, created, body.note]),
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
}

/** Bodies by purpose: tags, a classification, and everything else that is text as the note. */
function bodyOf(annotation: JsonObject): Body {
  const notes: string[] = [];
  const tags: string[] = [];
  let labelName: string | null = null;
  for (const body of [...listOf(annotation['body']), ...listOf(annotation['bodyValue'])]) {
    const value = isObject(body) ? textOf(body['value']) : textOf(body);
    if (value === null || value === '') continue;
    const purposes = isObject(body) ? listOf(body['purpose'] ?? body['role']) : [];
    if (purposes.includes('tagging')) tags.push(value);
    else if (purposes.includes('classifying')) labelName ??= value;
    // A plain string is a text only where it is no address of something elsewhere (3.2.2).
    else if (isObject(body) || !/^[a-z][a-z0-9+.-]*:\S+$/i.test(value)) notes.push(value);
  }
  return { note: notes.join('\n\n'), tags: [...new Set(tags)], labelName };
}

/** A person's name; of an address only when nothing else is there. */
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
