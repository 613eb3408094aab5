/**
 * Lists every annotation of every document, also of removed ones. What is listed are the rows of an
 * index; the annotations themselves are read when they come into view.
 */
import type { AnnotationRef } from '#core/model/annotation';
import { createGroups, groupsOf, narrowed, type GroupedRows } from './notebook-groups';
import {
  isFiltered,
  type NotebookDocument,
  type NotebookFilter,
  type NotebookQuestion,
} from './notebook-question';
import { oneDay, type NotebookItem, type NotebookRows } from './notebook-rows';

export interface NotebookListing {
  /** Identifies this listing among those of its index. */
  readonly number: number;
  /** All annotations there are. */
  readonly all: number;
  /** Those that fit; one that is in several groups counts once. */
  readonly fitting: number;
  /** Documents that they belong to. */
  readonly documents: number;
  /** Entries of each group: what the groups are is said with their entries. */
  readonly sizes: Uint32Array;
}

/** An annotation in a group. */
export interface ListedEntry extends AnnotationRef {
  /** A document's id, a label's id, a tag, or `YYYY-MM`; empty for those without one. */
  readonly group: string;
}

export interface NotebookIndex {
  /** Number of annotations. */
  readonly count: () => number;
  readonly list: (question: NotebookQuestion) => NotebookListing;
  /**
   * Entries by their positions in a listing, group after group; the end is excluded.
   *
   * @returns null when that is not the latest listing.
   */
  readonly entries: (number: number, from: number, to: number) => readonly ListedEntry[] | null;
  /** An annotation or a document has changed. */
  readonly forget: () => void;
}

export function createNotebookIndex(rows: NotebookRows): NotebookIndex {
  const groups = createGroups(rows);
  let number = 0;
  let listed: GroupedRows = { keys: [], sizes: new Uint32Array(), rows: new Uint32Array() };

  return {
    count: groups.count,
    list({ filter, ...arranged }) {
      const all = groups.of(arranged);
      listed = isFiltered(filter) ? narrowed(all, fitTest(filter, rows)) : all;
      number += 1;
      const { sizes } = listed;
      return { number, all: groups.count(), ...counted(listed.rows, rows), sizes };
    },
    entries(of, from, to) {
      if (of !== number) return null;
      return groupsOf(listed, from, to).flatMap(([row, group]) => {
        const item = rows.item(row);
        return item ? { id: item.id, documentId: item.documentId, group } : [];
      });
    },
    forget: groups.forget,
  };
}

type RowTest = (row: number) => boolean;

function counted(
  listed: Uint32Array,
  rows: NotebookRows,
): Pick<NotebookListing, 'fitting' | 'documents'> {
  const [seen, seenPlaces] = [new Uint8Array(rows.end()), new Uint8Array(rows.places())];
  let [fitting, documents] = [0, 0];
  for (const row of listed) {
    if (seen[row] === 1) continue;
    seen[row] = 1;
    fitting += 1;
    const place = rows.place(row);
    if (seenPlaces[place] === 1) continue;
    seenPlaces[place] = 1;
    documents += 1;
  }
  return { fitting, documents };
}

/**
 * Only what is asked for is looked at: a hundred thousand items are all over the memory, and
 * touching each takes longer than the engine needs for the words.
 */
function fitTest(filter: NotebookFilter, rows: NotebookRows): RowTest {
  const having = rows.having(filter.words);
  const tests = [...itemTests(filter), ...documentTests(filter)];
  if (tests.length === 0) return (row) => having?.[row] !== 0;
  return (row) => {
    if (having?.[row] === 0) return false;
    const item = rows.item(row);
    return item !== null && tests.every((test) => test(item, () => rows.document(row)));
  };
}

type ItemTest = (item: NotebookItem, document: () => NotebookDocument | undefined) => boolean;

function itemTests(filter: NotebookFilter): ItemTest[] {
  const { labelIds, tags, documentId, withNote } = filter;
  const tests: ItemTest[] = [];
  if (documentId !== null) tests.push((item) => item.documentId === documentId);
  if (labelIds.length > 0) {
    tests.push(({ labelId }) => labelId !== null && labelIds.includes(labelId));
  }
  if (withNote) tests.push(({ noted }) => noted);
  if (tags.length > 0) tests.push((item) => tags.every((tag) => item.tags.includes(tag)));
  if (filter.from !== null) {
    const from = Date.parse(filter.from);
    tests.push(({ created }) => created >= from);
  }
  if (filter.to !== null) {
    const end = Date.parse(filter.to) + oneDay;
    tests.push(({ created }) => created < end);
  }
  return tests;
}

function documentTests({ collectionId, country, placement }: NotebookFilter): ItemTest[] {
  const tests: ItemTest[] = [];
  if (collectionId !== null) {
    tests.push((_, document) => document()?.collections.includes(collectionId) ?? false);
  }
  if (country !== null) {
    tests.push((_, document) => document()?.countries.includes(country) ?? false);
  }
  if (placement !== null) {
    tests.push((item, document) => isWaitingItem(item, document()) === (placement === 'waiting'));
  }
  return tests;
}

function isWaitingItem(
  { revision, end }: NotebookItem,
  document: NotebookDocument | undefined,
): boolean {
  return end > 0 && (document?.earlier.includes(revision) ?? false);
}
