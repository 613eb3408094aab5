/**
 * What the notebook shows: every annotation of every document, filtered, grouped, ordered. Document
 * data (title, country, collections) comes from the caller, so that a removed document's
 * annotations are listed like any others.
 */
import type { NotebookEntry, NotebookGroup } from './notebook-entry';
import { foldText } from '#core/text/fold';
import { entryWords, type EntryWords } from './entry-words';

/** What the notebook needs to know about a document. */
export interface NotebookDocument {
  readonly id: string;
  readonly title: string;
  /** The day of the meeting, `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly countries: readonly string[];
  readonly collections: readonly string[];
  readonly removed: boolean;
  /** Revisions of its earlier texts: what is marked in one of them has no certain place now. */
  readonly earlier: readonly string[];
}

/** All given criteria must match; null and empty match everything. */
export interface NotebookFilter {
  readonly labelIds: readonly string[];
  /** All of them. */
  readonly tags: readonly string[];
  readonly documentId: string | null;
  readonly collectionId: string | null;
  readonly country: string | null;
  /** Days on which it was made, `YYYY-MM-DD`, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Whether its words have a certain place in the present text. */
  readonly placement: 'placed' | 'waiting' | null;
  readonly withNote: boolean;
  /** Each word must occur in the quote, the note or a tag. */
  readonly words: string;
}

export const wholeNotebook: NotebookFilter = {
  labelIds: [],
  tags: [],
  documentId: null,
  collectionId: null,
  country: null,
  from: null,
  to: null,
  placement: null,
  withNote: false,
  words: '',
};

export const groupings = ['document', 'label', 'tag', 'month'] as const;
export type Grouping = (typeof groupings)[number];

export const notebookOrders = ['text', 'newest', 'oldest', 'edited'] as const;
/** By place in the text within a group, or by the time of creation or last change. */
export type NotebookOrder = (typeof notebookOrders)[number];
export type Documents = ReadonlyMap<string, NotebookDocument>;

/** True when anything is left out. */
export function isFiltered(filter: NotebookFilter): boolean {
  return JSON.stringify(filter) !== JSON.stringify(wholeNotebook);
}

/**
 * The entries of groups that pass a filter, in their order. Grouping and sorting a hundred thousand
 * takes longer than a keystroke allows, so that is done once, and filtering only removes.
 *
 * @param inWords the words of the same groups; joined again when absent.
 */
export function narrowGroups(
  groups: readonly NotebookGroup[],
  filter: NotebookFilter,
  documents: Documents,
  inWords: EntryWords = entryWords(groups),
): readonly NotebookGroup[] {
  if (!isFiltered(filter)) return groups;
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  const having = words.length === 0 ? null : inWords.having(words);
  const fits = entryTest(filter, documents);
  const narrowed: NotebookGroup[] = [];
  let nth = 0;
  for (const { key, entries } of groups) {
    const fitting: NotebookEntry[] = [];
    for (const entry of entries) {
      if ((having === null || having[nth] === 1) && (fits === null || fits(entry))) {
        fitting.push(entry);
      }
      nth += 1;
    }
    if (fitting.length > 0) narrowed.push({ key, entries: fitting });
  }
  return narrowed;
}

/** Every entry of groups once, at its first occurrence: one with several tags is in several. */
export function entriesOf(
  groups: readonly NotebookGroup[],
  grouping: Grouping,
): readonly NotebookEntry[] {
  // A loop: `flatMap` takes several milliseconds for ten thousand groups.
  const all: NotebookEntry[] = [];
  for (const { entries } of groups) for (const entry of entries) all.push(entry);
  return grouping === 'tag' ? [...new Set(all)] : all;
}

/** Number of documents that entries of groups belong to. */
export function countDocuments(groups: readonly NotebookGroup[], grouping: Grouping): number {
  if (grouping === 'document') return groups.length;
  const ids = new Set<string>();
  for (const { entries } of groups) {
    for (const { annotation } of entries) ids.add(annotation.documentId);
  }
  return ids.size;
}

/** All criteria but the words; null when there are none. */
function entryTest(
  filter: NotebookFilter,
  documents: Documents,
): ((entry: NotebookEntry) => boolean) | null {
  if (!isFiltered({ ...filter, words: '' })) return null;
  const inDocuments = documentsThatFit(filter, documents);
  const { labelIds, tags, from, to, placement, withNote } = filter;
  // Compared as text: times of the last day begin with it.
  const end = to === null ? null : `${to}~`;
  return (entry) => {
    const { annotation } = entry;
    return (
      (inDocuments === null || inDocuments.has(annotation.documentId)) &&
      (labelIds.length === 0 || (entry.labelId !== null && labelIds.includes(entry.labelId))) &&
      (!withNote || entry.hasNote) &&
      tags.every((tag) => entry.tags.includes(tag)) &&
      (from === null || annotation.created >= from) &&
      (end === null || annotation.created <= end) &&
      (placement === null || isWaiting(entry, documents) === (placement === 'waiting'))
    );
  };
}

/** Ids of the documents that pass the filter; null when all do. */
function documentsThatFit(
  { documentId, collectionId, country }: NotebookFilter,
  documents: Documents,
): ReadonlySet<string> | null {
  if (documentId === null && collectionId === null && country === null) return null;
  const fitting = [...documents.values()].filter(
    (document) =>
      (documentId === null || document.id === documentId) &&
      (collectionId === null || document.collections.includes(collectionId)) &&
      (country === null || document.countries.includes(country)),
  );
  return new Set(fitting.map(({ id }) => id));
}

/** Whether it needs review in a newer text of its document. */
export function isWaiting({ annotation }: NotebookEntry, documents: Documents): boolean {
  const earlier = documents.get(annotation.documentId)?.earlier ?? [];
  return annotation.kind !== 'document-note' && earlier.includes(annotation.revision);
}

/**
 * Entries in groups. An entry with several tags is in the group of each; one without label or tag
 * in the group with the empty key, which comes last. Groups of documents follow the newest meeting,
 * months the newest; labels the order of `labelIds`, tags the alphabet.
 */
export function groupNotebook(
  entries: readonly NotebookEntry[],
  grouping: Grouping,
  order: NotebookOrder,
  documents: Documents,
  labelIds: readonly string[],
): readonly NotebookGroup[] {
  const groups = new Map<string, NotebookEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry, grouping)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  const compare = comparer(order);
  const byDocument = (id: string) => documents.get(id);
  return [...groups]
    .map(([key, members]) => ({ key, entries: members.sort(compare) }))
    .sort((a, b) => {
      if ((a.key === '') !== (b.key === '')) return a.key === '' ? 1 : -1;
      switch (grouping) {
        case 'document':
          return compareDocuments(byDocument(a.key), byDocument(b.key));
        case 'label':
          return placeIn(labelIds, a.key) - placeIn(labelIds, b.key);
        case 'month':
          return a.key < b.key ? 1 : -1;
        case 'tag':
          return a.key < b.key ? -1 : 1;
      }
    });
}

function keysOf({ annotation, labelId, tags }: NotebookEntry, grouping: Grouping) {
  switch (grouping) {
    case 'document':
      return [annotation.documentId];
    case 'label':
      return [labelId ?? ''];
    case 'month':
      return [annotation.created.slice(0, 7)];
    case 'tag':
      return tags.length > 0 ? tags : [''];
  }
}

function comparer(order: NotebookOrder): (a: NotebookEntry, b: NotebookEntry) => number {
  switch (order) {
    case 'text':
      return (a, b) =>
        a.annotation.documentId === b.annotation.documentId
          ? a.start - b.start
          : a.annotation.documentId < b.annotation.documentId
            ? -1
            : 1;
    case 'newest':
      return (a, b) => descending(a.annotation.created, b.annotation.created);
    case 'oldest':
      return (a, b) => descending(b.annotation.created, a.annotation.created);
    case 'edited':
      return (a, b) => descending(a.annotation.modified, b.annotation.modified);
  }
}

function descending(a: string, b: string): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

/** The newest meeting first; undated and unknown ones last. */
function compareDocuments(a: NotebookDocument | undefined, b: NotebookDocument | undefined) {
  const dates = descending(a?.date ?? '', b?.date ?? '');
  return dates || ((a?.title ?? '') < (b?.title ?? '') ? -1 : 1);
}

function placeIn(list: readonly string[], value: string): number {
  const place = list.indexOf(value);
  return place < 0 ? list.length : place;
}

function fold(text: string): string {
  return foldText(text, { exactCase: false }).text.trim();
}
