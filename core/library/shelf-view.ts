/** Which documents a list shows, and in which order: plain functions over the whole shelf. */
import { foldText } from '#core/text/fold';
import { isUnread, yearOf, type ShelfItem } from './shelf-item';
import { isWithin, type Span } from './timeline';

/** The part of the library one is in. */
export type ShelfPlace =
  | { readonly kind: 'all' | 'unread' | 'pinned' | 'archive' }
  | { readonly kind: 'collection'; readonly id: string };

/** Distinguishes places. */
export function placeKey(place: ShelfPlace): string {
  return place.kind === 'collection' ? `collection ${place.id}` : place.kind;
}

/** What can be filtered by; one value of each at a time, all of them together. */
export const facets = ['country', 'body', 'year', 'language', 'label', 'tag'] as const;
export type Facet = (typeof facets)[number];

export interface ShelfFilter {
  readonly place: ShelfPlace;
  /** The value of each facet that is filtered by; label by its id. */
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  readonly withNotes: boolean;
  /** When the meetings were; null for any time. */
  readonly dates: Span | null;
  /** Words of the title; case, accents and width do not matter. */
  readonly words: string;
}

export const wholeShelf: ShelfFilter = {
  place: { kind: 'all' },
  chosen: {},
  withNotes: false,
  dates: null,
  words: '',
};

/** True when more than the place decides what is shown. */
export function isNarrowed({ chosen, withNotes, dates, words }: ShelfFilter): boolean {
  return withNotes || dates !== null || words.trim() !== '' || Object.values(chosen).some(Boolean);
}

/** The values that an item has of a facet. */
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

/** The items that a filter lets through, in their order. */
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

/** The values of a facet among items, each with how many have it, the most used first. */
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
  /** True for the least, the oldest, A first. */
  readonly ascending: boolean;
}

/** The way round in which a key is of use at first. */
export function defaultOrder(key: SortKey): ShelfOrder {
  return { key, ascending: key === 'title' };
}

/**
 * Pinned ones first, then by the key; what has no value for it is last either way round, and
 * equals by title.
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

/** One for all: making one takes longer than a thousand comparisons. */
const collator = new Intl.Collator('en', { numeric: true });

const folded = new Map<string, string>();

/** Titles are folded once in a session: a list of ten thousand is filtered with every key. */
function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const made = foldText(text, { exactCase: false }).text;
  folded.set(text, made);
  return made;
}
