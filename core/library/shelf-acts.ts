/** Acts on document flags and collections, each a change that can be undone. */
import type { Change, RowChange } from '#core/changes/change';
import { act, type ActContext } from '#core/changes/make-change';
import { defaultFlags, type Collection, type DocumentFlags } from '#core/model/library-document';

/** A document as an act needs it: its flags, and its title for the act's name. */
export interface Shelved {
  readonly shelf: DocumentFlags;
  readonly document: { readonly title: string };
}

export type ShelfPatch = Partial<Omit<DocumentFlags, 'id'>>;

/**
 * Changes the flags of documents.
 *
 * @param verb begins the act's name: "Pin", "Remove from the library".
 * @param patch the new flags.
 * @returns null when nothing differs.
 */
export function shelve(
  verb: string,
  documents: readonly Shelved[],
  patch: (mark: DocumentFlags) => ShelfPatch,
  context: ActContext,
): Change | null {
  const rows = documents.flatMap(({ shelf }) => shelfRow(shelf, { ...shelf, ...patch(shelf) }));
  return rows.length === 0 ? null : act(`${verb} ${namesOf(documents)}`, rows, context);
}

/** With the value added at the end, if missing. */
export function withValue(values: readonly string[], value: string): readonly string[] {
  return values.includes(value) ? values : [...values, value];
}

export function withoutValue(values: readonly string[], value: string): readonly string[] {
  return values.filter((each) => each !== value);
}

/** Added last in the list. */
export function newCollection(
  name: string,
  collections: readonly Collection[],
  context: ActContext,
): { readonly change: Change; readonly collection: Collection } {
  const order = Math.max(0, ...collections.map((each) => each.order)) + 1;
  const collection = { id: context.newId(), name: name.trim(), order };
  const rows = [collectionRow(null, collection)];
  return { collection, change: act(`New collection ${collection.name}`, rows, context) };
}

export function renameCollection(
  collection: Collection,
  name: string,
  context: ActContext,
): Change | null {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed === collection.name) return null;
  const rows = [collectionRow(collection, { ...collection, name: trimmed })];
  return act(`Rename collection ${collection.name}`, rows, context);
}

/** The documents stay in the library; they only leave the collection. */
export function removeCollection(
  collection: Collection,
  marks: readonly DocumentFlags[],
  context: ActContext,
): Change {
  const emptied = marks.flatMap((mark) =>
    shelfRow(mark, { ...mark, collections: withoutValue(mark.collections, collection.id) }),
  );
  const rows = [collectionRow(collection, null), ...emptied];
  return act(`Delete collection ${collection.name}`, rows, context);
}

function collectionRow(before: Collection | null, after: Collection | null): RowChange {
  return { table: 'collections', id: (before ?? after)?.id ?? '', before, after };
}

/** Flags that are all at their defaults have no row. */
export function shelfRow(before: DocumentFlags, after: DocumentFlags): RowChange[] {
  if (same(before, after)) return [];
  const empty = defaultFlags(before.id);
  const side = (mark: DocumentFlags) => (same(mark, empty) ? null : mark);
  return [{ table: 'shelf', id: before.id, before: side(before), after: side(after) }];
}

function same(a: DocumentFlags, b: DocumentFlags): boolean {
  return (
    a.pinned === b.pinned &&
    a.archived === b.archived &&
    a.unread === b.unread &&
    a.removed === b.removed &&
    sameValues(a.tags, b.tags) &&
    sameValues(a.collections, b.collections)
  );
}

function sameValues(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}

/** Longest title in an act's name, in UTF-16 units. */
const maxTitleLength = 200;

function namesOf(documents: readonly Shelved[]): string {
  const [only] = documents;
  return only && documents.length === 1
    ? only.document.title.slice(0, maxTitleLength)
    : `${documents.length} documents`;
}
