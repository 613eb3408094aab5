/**
 * Reads the `.annotation` and `.ann` files of Thorium, Readium and the W3C draft, in all their
 * spellings of tags, selectors and texts.
 */
import { documentIdOf } from '#core/exporting/interchange/identifiers';
import { readOwnMembers } from '#core/exporting/interchange/own-members';
import {
  labelsOf,
  type IncomingItem,
  type IncomingSet,
  type IncomingSource,
  type MalformedItem,
} from './incoming';
import { noteWords } from './html-note';
import { isObject, listOf, localText, textOf, timeOf, type JsonObject } from './json-values';
import { selectorsOf } from './selectors';
import { stableId } from './stable-id';
import { nameOf } from './w3c-reader';

export function isAnnotationSet(json: unknown): json is JsonObject {
  return isObject(json) && listOf(json['type']).includes('AnnotationSet');
}

export function readAnnotationSet(json: JsonObject): IncomingSet {
  const source = sourceOf(json);
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  listOf(json['items']).forEach((value, index) => {
    const read = readItem(value, index + 1, source);
    if ('reason' in read) malformed.push(read);
    else items.push(read);
  });
  return {
    format: 'annotation-set',
    title: localText(json['title']) ?? source.title,
    author: authorOf(json),
    labels: labelsOf(items),
    items,
    malformed,
  };
}

function sourceOf(json: JsonObject): IncomingSource {
  const about = isObject(json['about']) ? json['about'] : {};
  const addresses = listOf(about['dc:identifier']).filter((each) => typeof each === 'string');
  return {
    documentId: addresses.flatMap((iri) => documentIdOf(iri) ?? [])[0] ?? null,
    title: localText(about['dc:title']) ?? localText(json['title']),
    addresses,
  };
}

function readItem(
  value: unknown,
  place: number,
  source: IncomingSource,
): IncomingItem | MalformedItem {
  if (!isObject(value) || !listOf(value['type']).includes('Annotation')) {
    return { place, reason: 'It is not an annotation.' };
  }
  const target = isObject(value['target']) ? value['target'] : null;
  if (target === null) return { place, reason: 'It does not say where in the text it belongs.' };
  const { quote, any } = selectorsOf(target['selector'], 'code-point');
  const body = isObject(value['body']) ? value['body'] : {};
  const note = noteWords(localText(body['value']) ?? '', body['format']);
  if (any && !quote && note === '') {
    return { place, reason: 'It has neither the words it marks nor a note.' };
  }
  const own = readOwnMembers(value);
  const created = timeOf(value['created']);
  const bookmarked = textOf(value['motivation']) === 'bookmarking';
  return {
    place,
    id: stableId(textOf(value['id']), [source.title, quote?.exact ?? null, created, note]),
    kind: own?.kind ?? (!any ? 'document-note' : bookmarked ? 'bookmark' : 'highlight'),
    source: own ? { ...source, documentId: own.documentId } : source,
    quote,
    range: null,
    colour: textOf(body['color']),
    labelName: null,
    note,
    tags: tagsOf(body),
    creator: own?.mine ? null : nameOf(value['creator']),
    created,
    modified: timeOf(value['modified']),
    own,
  };
}

/** `tags` (W3C) has all of them; `tag` (Thorium) and `keyword` (Readium) only the first. */
function tagsOf(body: JsonObject): readonly string[] {
  const all = ['tags', 'tag', 'keyword'].flatMap((name) =>
    listOf(body[name]).filter((each) => typeof each === 'string'),
  );
  return [...new Set(all.filter((tag) => tag !== ''))];
}

/** The sender of a file written by Readout, whose name is on each of their own items. */
function authorOf(json: JsonObject): string | null {
  const mine = listOf(json['items']).find((each) => isObject(each) && readOwnMembers(each)?.mine);
  return isObject(mine) ? nameOf(mine['creator']) : null;
}
