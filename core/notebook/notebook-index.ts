/**
 * Lists every annotation of every document, also of removed ones. What is listed are the rows of an
 * index; the annotations themselves are read when they come into view.
 */
import { createGroups, narrowed } from './notebook-groups';
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
  /** A document's id, a label's id, a tag, or `YYYY-MM`; empty for entries without one. */
  readonly keys: readonly string[];
  /** Entries of each group. */
  readonly sizes: Uint32Array;
}

/** Some annotations of a listing: their ids, and those of their documents. */
export interface ListedEntries {
  readonly ids: readonly string[];
  readonly documentIds: readonly string[];
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
  readonly entries: (number: number, from: number, to: number) => ListedEntries | null;
  /** An annotation or a document has changed. */
  readonly forget: () => void;
}

export function createNotebookIndex(rows: NotebookRows): NotebookIndex {
  const groups = createGroups(rows);
  let number = 0;
  let listed: Uint32Array = new Uint32Array();

  return {
    count: groups.count,
    list({ filter, ...arranged }) {
      const all = groups.of(arranged);
      const {
        keys,
        sizes,
        rows: left,
      } = isFiltered(filter) ? narrowed(all, fitTest(filter, rows)) : all;
      number += 1;
      listed = left;
      return { number, all: groups.count(), ...counted(left, rows), keys, sizes };
    },
    entries(of, from, to) {
      if (of !== number) return null;
      const items = [...listed.subarray(from, to)].flatMap((row) => rows.item(row) ?? []);
      return {
        ids: items.map(({ id }) => id),
        documentIds: items.map(({ documentId }) => documentId),
      };
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

function fitTest(filter: NotebookFilter, rows: NotebookRows): RowTest {
  const { labelIds, tags, documentId, collectionId, country, placement, withNote } = filter;
  const having = rows.having(filter.words);
  const from = filter.from === null ? -Infinity : Date.parse(filter.from);
  const until = filter.to === null ? Infinity : Date.parse(filter.to) + oneDay;
  const needsDocument = collectionId !== null || country !== null || placement !== null;
  return (row) => {
    if (having?.[row] === 0) return false;
    const item = rows.item(row);
    if (
      item === null ||
      (documentId !== null && item.documentId !== documentId) ||
      (labelIds.length > 0 && !(item.labelId !== null && labelIds.includes(item.labelId))) ||
      (withNote && !item.noted) ||
      !tags.every((tag) => item.tags.includes(tag)) ||
      item.created < from ||
      item.created >= until
    ) {
      return false;
    }
    if (!needsDocument) return true;
    const document = rows.document(row);
    return (
      (collectionId === null || (document?.collections.includes(collectionId) ?? false)) &&
      (country === null || (document?.countries.includes(country) ?? false)) &&
      (placement === null || isWaitingItem(item, document) === (placement === 'waiting'))
    );
  };
}

function isWaitingItem(
  { revision, end }: NotebookItem,
  document: NotebookDocument | undefined,
): boolean {
  return end > 0 && (document?.earlier.includes(revision) ?? false);
}
