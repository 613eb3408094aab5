import type { ShelfItem } from './shelf-item';
import { inLibrary, placeKeysOf } from './shelf-view';

/** Every document of the library, found by its id; items are replaced without going through all. */
export interface ShelfIndex {
  /** Including removed ones. */
  readonly all: readonly ShelfItem[];
  /** Those in the library. */
  readonly shelf: readonly ShelfItem[];
  /** How many of those in the library are in each place, by its key. */
  readonly counts: ReadonlyMap<string, number>;
  /** The few that were read last, and then those that were never opened. */
  readonly recent: readonly ShelfItem[];
  /** Null for a document that is not known. */
  readonly itemOf: (documentId: string) => ShelfItem | null;
  /** With other items for documents that are known, in the same places. */
  readonly with: (items: readonly ShelfItem[]) => ShelfIndex;
}

/** @param all in the order of lists, each document once. */
export function indexShelf(all: readonly ShelfItem[]): ShelfIndex {
  const shelf = inLibrary(all);
  const counts = new Map<string, number>();
  for (const item of shelf) count(counts, item, 1);
  return over({
    all: placed(all),
    shelf: placed(shelf),
    counts,
    recent: recentItems(shelf, mostRecent),
  });
}

interface Parts extends Pick<ShelfIndex, 'counts' | 'recent'> {
  readonly all: Placed;
  readonly shelf: Placed;
}

interface Placed {
  readonly items: readonly ShelfItem[];
  readonly placeOf: ReadonlyMap<string, number>;
}

function placed(items: readonly ShelfItem[]): Placed {
  return { items, placeOf: new Map(items.map(({ document }, place) => [document.id, place])) };
}

function over(parts: Parts): ShelfIndex {
  const { all, shelf, counts, recent } = parts;
  return {
    all: all.items,
    shelf: shelf.items,
    counts,
    recent,
    itemOf: (id) => itemIn(all, id),
    with: (items) => withItems(parts, items),
  };
}

function withItems({ all, shelf, counts, recent }: Parts, items: readonly ShelfItem[]): ShelfIndex {
  const known = items.map((item) => ({ item, before: itemIn(all, item.document.id) }));
  const next = replaced(all, items);
  if (known.some(({ item, before }) => isRemoved(item) !== isRemoved(before))) {
    return indexShelf(next.items);
  }
  const nextShelf = replaced(shelf, items);
  const isInOrder = known.every(({ item, before }) => isAsRecent(item, before));
  return over({
    all: next,
    shelf: nextShelf,
    counts: countedAgain(shelf, items, counts),
    recent: isInOrder
      ? recent.map((item) => itemIn(nextShelf, item.document.id) ?? item)
      : recentItems(nextShelf.items, mostRecent),
  });
}

function itemIn({ items, placeOf }: Placed, id: string): ShelfItem | null {
  return items[placeOf.get(id) ?? -1] ?? null;
}

function isAsRecent(item: ShelfItem, before: ShelfItem | null): boolean {
  return item.place === before?.place && item.shelf.archived === before.shelf.archived;
}

function isRemoved(item: ShelfItem | null): boolean {
  return item !== null && item.shelf.removed !== null;
}

function replaced({ items, placeOf }: Placed, others: readonly ShelfItem[]): Placed {
  const next = [...items];
  for (const item of others) {
    const place = placeOf.get(item.document.id);
    if (place !== undefined) next[place] = item;
  }
  return { items: next, placeOf };
}

function count(counts: Map<string, number>, item: ShelfItem, step: 1 | -1): void {
  for (const key of placeKeysOf(item)) counts.set(key, (counts.get(key) ?? 0) + step);
}

function countedAgain(
  shelf: Placed,
  others: readonly ShelfItem[],
  before: ShelfIndex['counts'],
): ShelfIndex['counts'] {
  const counts = new Map(before);
  for (const item of new Map(others.map((each) => [each.document.id, each])).values()) {
    const known = itemIn(shelf, item.document.id);
    if (!known) continue;
    count(counts, known, -1);
    count(counts, item, 1);
  }
  return counts;
}

/** How many documents the side bar has room for. */
const mostRecent = 8;

/** What was read last, and then what was never opened and is not in the archive. */
export function recentItems(shelf: readonly ShelfItem[], most: number): readonly ShelfItem[] {
  const read: ShelfItem[] = [];
  const fresh: ShelfItem[] = [];
  for (const item of shelf) {
    if (item.place) keepLatest(read, item, most);
    else if (fresh.length < most && !item.shelf.archived) fresh.push(item);
  }
  return [...read, ...fresh].slice(0, most);
}

/** Into a list of at most so many, the latest first; of two at one moment the earlier one stays. */
function keepLatest(latest: ShelfItem[], item: ShelfItem, most: number): void {
  const at = readAt(item);
  const last = latest.at(-1);
  if (latest.length === most && last && readAt(last) >= at) return;
  const behind = latest.findIndex((other) => readAt(other) < at);
  latest.splice(behind === -1 ? latest.length : behind, 0, item);
  latest.splice(most);
}

function readAt({ place }: ShelfItem): string {
  return place?.at ?? '';
}
