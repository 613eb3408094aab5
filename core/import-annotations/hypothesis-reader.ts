/**
 * Reads the Hypothesis client's export file, the API's answers, and bare lists of its annotations.
 */
import { documentIdOf } from '#core/exporting/interchange/identifiers';
import { readOwnMembers } from '#core/exporting/interchange/own-members';
import { labelsOf, type IncomingItem, type IncomingSet, type MalformedItem } from './incoming';
import { isObject, listOf, localText, textOf, timeOf, type JsonObject } from './json-values';
import { selectorsOf } from './selectors';
import { stableId } from './stable-id';

export function isHypothesis(json: unknown): boolean {
  if (Array.isArray(json)) return json.some(isApiAnnotation);
  if (isApiAnnotation(json)) return true;
  return isObject(json) && (Array.isArray(json['annotations']) || isSearchAnswer(json));
}

/** A search result of the API. */
function isSearchAnswer(json: JsonObject): boolean {
  return listOf(json['rows']).some(isApiAnnotation);
}

function isApiAnnotation(value: unknown): boolean {
  return isObject(value) && typeof value['uri'] === 'string' && Array.isArray(value['target']);
}

export function readHypothesis(json: unknown): IncomingSet {
  const isList = isObject(json) && !isApiAnnotation(json);
  const list = isList ? listOf(json['annotations'] ?? json['rows']) : listOf(json);
  const items: IncomingItem[] = [];
  const malformed: MalformedItem[] = [];
  list.forEach((value, index) => {
    const read = readItem(value, index + 1);
    if ('reason' in read) malformed.push(read);
    else items.push(read);
  });
  return {
    format: 'hypothesis',
    title: items[0]?.source.title ?? null,
    author: list.map(senderOf).find((name) => name !== null) ?? null,
    labels: labelsOf(items),
    items,
    malformed,
  };
}

function readItem(value: unknown, place: number): IncomingItem | MalformedItem {
  if (!isObject(value)) return { place, reason: 'It is not an annotation.' };
  const uri = textOf(value['uri']);
  const target = listOf(value['target']).find(isObject) ?? {};
  if (uri === null) return { place, reason: 'It does not say which page it belongs to.' };
  if (listOf(value['references']).length > 0) {
    return { place, reason: 'It is a reply to another annotation, which Readout does not have.' };
  }
  const { quote, range, any } = selectorsOf(target['selector'], 'utf16');
  const own = readOwnMembers(value);
  if (any && !quote) return { place, reason: 'It does not have the words it marks.' };
  const note = textOf(value['text']) ?? '';
  const created = timeOf(value['created']);
  const document = isObject(value['document']) ? value['document'] : {};
  const id = textOf(value['id']);
  return {
    place,
    id: stableId(id, [uri, quote?.exact ?? null, created, note]),
    kind: own?.kind ?? (any ? 'highlight' : 'document-note'),
    source: {
      documentId: own?.documentId ?? documentIdOf(uri),
      title: localText(document['title']),
      addresses: [uri],
    },
    quote,
    range,
    colour: null,
    labelName: null,
    note,
    tags: tagsOf(value, own?.label?.name ?? null),
    creator: own?.mine ? null : userOf(value),
    created,
    modified: timeOf(value['updated']),
    own,
  };
}

/** @param label the tag that our writer added for the label. */
function tagsOf(value: JsonObject, label: string | null): readonly string[] {
  const tags = listOf(value['tags']).filter((each) => typeof each === 'string' && each !== '');
  const own = label !== null && tags.at(-1) === label ? tags.slice(0, -1) : tags;
  return [...new Set(own as string[])];
}

/** The display name, else the name in `acct:name@authority`. */
function userOf(value: JsonObject): string | null {
  const info = isObject(value['user_info']) ? value['user_info'] : {};
  const shown = textOf(info['display_name']);
  if (shown !== null && shown !== '') return shown;
  const [, name] = /^acct:([^@]+)@/.exec(textOf(value['user']) ?? '') ?? [];
  return name ?? null;
}

/** In a file written by Readout the sender's name is on their own items. */
function senderOf(value: unknown): string | null {
  if (!isObject(value) || !readOwnMembers(value)?.mine) return null;
  const info = isObject(value['user_info']) ? value['user_info'] : {};
  return textOf(info['display_name']);
}
