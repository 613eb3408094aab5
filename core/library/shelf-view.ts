/** Which documents a list shows, and in which order: plain functions over the whole library. */
import { foldText } from '#core/text/fold';
import { isUnread, yearOf, type ShelfItem } from './shelf-item';
import { isWithin, type Span } from './timeline';

const kinds = ['all', 'unread', 'pinned', 'archive'] as const;

/** The current view of the library. */
export type ShelfPlace =
  | { readonly kind: (typeof kinds)[number] }
  | { readonly kind: 'collection'; readonly id: string };

/** A key that distinguishes views. */
export function placeKey(place: ShelfPlace): string {
  return place.kind === 'collection' ? `collection ${place.id}` : place.kind;
}

/** The keys of the places that an item of the library is in. */
export function placeKeysOf(item: ShelfItem): readonly string[] {
  const own = item.shelf.collections.map((id) => placeKey({ kind: 'collection', id }));
  return [...kinds.filter((kind) => isIn(item, { kind })), ...own];
}

/** What can be filtered by: at most one value of each, combined. */
export const facets = ['country', 'body', 'year', 'language', 'label', 'tag'] as const;
export type Facet = (typeof facets)[number];

export interface ShelfFilter {
  readonly place: ShelfPlace;
  /** The chosen value of each facet; labels by id. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly withNotes: boolean;
  /** Days of the meetings; null for any time. */
  readonly dates: Span | null;
  /** Words of the title, ignoring case, accents and width. */
  readonly words: string;
}

export const wholeShelf: ShelfFilter = {
  place: { kind: 'all' },
  chosen: {},
  withNotes: false,
  dates: null,
  words: '',
};

/** True when a filter is set besides the view. */
export function isNarrowed({ chosen, withNotes, dates, words }: ShelfFilter): boolean {
  return withNotes || dates !== null || words.trim() !== '' || Object.values(chosen).some(Boolean);
}

/** The values of a facet for an item. */
export function valuesOf(item: ShelfItem, facet: Facet): readonly string[] {
  const { document, shelf, labels } = item;
  switch (facet) {
    case 'country':
      return document.countries;
    case 'body':
      return document.body === null ? [] : [document.body];
    case 'year':
      return [yearOf(item)].filter((year) => year !== null);
    case 'language':
      return [document.language];
    case 'label':
      return labels.map(({ id }) => id);
    case 'tag':
      return shelf.tags;
  }
}

/** Everything in the library, without what was removed. */
export function inLibrary(items: readonly ShelfItem[]): readonly ShelfItem[] {
  return items.filter(({ shelf }) => shelf.removed === null);
}

export function isIn(item: ShelfItem, place: ShelfPlace): boolean {
  const { archived, pinned, collections } = item.shelf;
  switch (place.kind) {
    case 'all':
      return !archived;
    case 'unread':
      return !archived && isUnread(item);
    case 'pinned':
      return pinned;
    case 'archive':
      return archived;
    case 'collection':
      return collections.includes(place.id);
  }
}

/** The items that pass a filter, in their order. */
export function filterShelf(
  items: readonly ShelfItem[],
  { place, chosen, withNotes, dates, words }: ShelfFilter,
): readonly ShelfItem[] {
  const wanted = foldText(words, { exactCase: false }).text.trim();
  const narrowed = Object.entries(chosen).filter(([, value]) => value !== undefined);
  return items.filter(
    (item) =>
      isIn(item, place) &&
      (!withNotes || item.notes > 0) &&
      (dates === null || isWithin(item.document.date, dates)) &&
      narrowed.every(([facet, value]) => valuesOf(item, facet as Facet).includes(value)) &&
      (wanted === '' || fold(item.document.title).includes(wanted)),
  );
}

/** The values of a facet among items, with their counts, the most frequent first. */
export function facetValues(
  items: readonly ShelfItem[],
  facet: Facet,
): readonly { readonly value: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const item of items) {
    for (const value of valuesOf(item, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const listed = [...counts].map(([value, count]) => ({ value, count }));
  return facet === 'year'
    ? listed.sort((a, b) => b.value.localeCompare(a.value))
    : listed.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

export const sortKeys = ['meeting', 'added', 'read', 'title', 'marks'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface ShelfOrder {
  readonly key: SortKey;
  /** True for the smallest, the oldest, A first. */
  readonly ascending: boolean;
}

/** The direction in which a key is most useful at first. */
export function defaultOrder(key: SortKey): ShelfOrder {
  return { key, ascending: key === 'title' };
}

/**
 * Pinned ones first, then by the key; items without a value for it are last in either direction,
 * and equal ones are sorted by title.
 */
export function sortShelf(
  items: readonly ShelfItem[],
  { key, ascending }: ShelfOrder,
): readonly ShelfItem[] {
  const way = ascending ? 1 : -1;
  const keyed = items.map((item) => ({ item, value: sortValue(item, key) }));
  keyed.sort((a, b) => {
    const pinned = Number(b.item.shelf.pinned) - Number(a.item.shelf.pinned);
    if (pinned !== 0) return pinned;
    if ((a.value === null) !== (b.value === null)) return a.value === null ? 1 : -1;
    return way * compare(a.value, b.value) || byTitle(a.item, b.item);
  });
  return keyed.map(({ item }) => item);
}

type SortValue = string | number | null;

function sortValue({ document, added, place, annotations }: ShelfItem, key: SortKey): SortValue {
  switch (key) {
    case 'meeting':
      return document.date;
    case 'added':
      return added;
    case 'read':
      return place?.at ?? null;
    case 'title':
      return document.title;
    case 'marks':
      return annotations;
  }
}

function compare(a: SortValue, b: SortValue): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a ?? ''), String(b ?? ''));
}

function byTitle(a: ShelfItem, b: ShelfItem): number {
  return (
    collator.compare(a.document.title, b.document.title) || (a.document.id < b.document.id ? -1 : 1)
  );
}

/** Shared: creating one takes longer than a thousand comparisons. */
const collator = new Intl.Collator('en', { numeric: true });

const folded = new Map<string, string>();

/** Titles are folded once per session: a list of ten thousand is filtered at every keystroke. */
function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = foldText(text, { exactCase: false }).text;
  folded.set(text, made);
  return made;
}
