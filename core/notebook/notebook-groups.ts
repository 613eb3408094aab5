/**
 * The annotations of an index in groups. One with several tags is in the group of each; one without
 * label or tag in the group with the empty key, which comes last. Groups of documents follow the
 * newest meeting, months the newest; labels the reader's order, tags the alphabet.
 */
import { compareStrings } from '#core/text/compare-strings';
import { byMeeting } from './by-meeting';
import type { Grouping, NotebookDocument, NotebookQuestion } from './notebook-question';
import { oneDay, type NotebookItem, type NotebookRows } from './notebook-rows';

/** Group after group: ten thousand short arrays would take longer than a keystroke allows. */
export interface GroupedRows {
  readonly keys: readonly string[];
  /** Number of rows of each group. */
  readonly sizes: Uint32Array;
  readonly rows: Uint32Array;
}

type Arrangement = Omit<NotebookQuestion, 'filter'>;

export interface NotebookGroups {
  /** All annotations; made once for many questions. */
  readonly of: (arrangement: Arrangement) => GroupedRows;
  /** Number of annotations. */
  readonly count: () => number;
  readonly forget: () => void;
}

export function createGroups(rows: NotebookRows): NotebookGroups {
  let all: Uint32Array | null = null;
  let known: { readonly as: string; readonly groups: GroupedRows } | null = null;

  const everything = () => (all ??= annotationRows(rows));
  return {
    of(arrangement) {
      const as = JSON.stringify(arrangement);
      if (known?.as !== as) known = { as, groups: grouped(everything(), rows, arrangement) };
      return known.groups;
    },
    count: () => everything().length,
    forget() {
      [all, known] = [null, null];
    },
  };
}

/** Those of the rows that fit; a group without any is left out. */
export function narrowed(
  { keys, sizes, rows }: GroupedRows,
  fits: (row: number) => boolean,
): GroupedRows {
  const left = new Uint32Array(rows.length);
  const leftKeys: string[] = [];
  const leftSizes: number[] = [];
  let [at, end] = [0, 0];
  for (let group = 0; group < keys.length; group += 1) {
    const before = end;
    for (const next = at + (sizes[group] ?? 0); at < next; at += 1) {
      const row = rows[at] ?? 0;
      if (fits(row)) left[end++] = row;
    }
    if (end === before) continue;
    leftKeys.push(keys[group] ?? '');
    leftSizes.push(end - before);
  }
  return { keys: leftKeys, sizes: Uint32Array.from(leftSizes), rows: left.slice(0, end) };
}

/** Some of the rows, each with the key of its group. */
export function groupsOf(
  { keys, sizes, rows }: GroupedRows,
  from: number,
  to: number,
): (readonly [row: number, group: string])[] {
  let [group, end] = [0, sizes[0] ?? 0];
  return Array.from(rows.subarray(from, to), (row, nth) => {
    for (; end <= from + nth; end += sizes[group] ?? 0) group += 1;
    return [row, keys[group] ?? ''] as const;
  });
}

function annotationRows({ end, item }: NotebookRows): Uint32Array {
  const found: number[] = [];
  for (let row = 0; row < end(); row += 1) if (item(row) !== null) found.push(row);
  return Uint32Array.from(found);
}

function grouped(
  all: Uint32Array,
  rows: NotebookRows,
  { grouping, order, labelIds }: Arrangement,
): GroupedRows {
  const places = documentPlaces(all, rows);
  const keysOf = keysFor(grouping);
  const groups = new Map<string, number[]>();
  for (const row of sorted(all, rows, order, places)) {
    const item = rows.item(row);
    for (const key of item === null ? [] : keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  }
  const compare = keyComparer(grouping, labelIds, places);
  const inOrder = [...groups].sort(([a], [b]) =>
    (a === '') === (b === '') ? compare(a, b) : a === '' ? 1 : -1,
  );
  return {
    keys: inOrder.map(([key]) => key),
    sizes: Uint32Array.from(inOrder, ([, members]) => members.length),
    rows: Uint32Array.from(inOrder.flatMap(([, members]) => members)),
  };
}

/** The place of each document in their order, by id. */
function documentPlaces(all: Uint32Array, rows: NotebookRows): ReadonlyMap<string, number> {
  const documents = new Map<string, NotebookDocument | undefined>();
  for (const row of all) {
    const id = rows.item(row)?.documentId ?? '';
    if (!documents.has(id)) documents.set(id, rows.document(row));
  }
  const inOrder = [...documents].sort(
    ([id, a], [otherId, b]) => byMeeting(a, b) || compareStrings(id, otherId),
  );
  return new Map(inOrder.map(([id], place) => [id, place]));
}

/** Sorting numbers by numbers takes a third of the time of asking for the items at each comparison. */
function sorted(
  all: Uint32Array,
  rows: NotebookRows,
  order: NotebookQuestion['order'],
  places: ReadonlyMap<string, number>,
): Uint32Array {
  const [first, second] = [new Float64Array(rows.end()), new Float64Array(rows.end())];
  for (const row of all) {
    const item = rows.item(row);
    if (item === null) continue;
    const place = places.get(item.documentId) ?? 0;
    // A note on the whole document comes before its words.
    const start = item.end > 0 ? item.start : -1;
    [first[row], second[row]] =
      order === 'text' ? [place, start] : [timeOf(item, order), place * 1e9 + start];
  }
  const by = (keys: Float64Array, a: number, b: number) => (keys[a] ?? 0) - (keys[b] ?? 0);
  return all.toSorted((a, b) => by(first, a, b) || by(second, a, b) || a - b);
}

function timeOf({ created, modified }: NotebookItem, order: 'newest' | 'oldest' | 'edited') {
  if (order === 'oldest') return created;
  return order === 'newest' ? -created : -modified;
}

function keysFor(grouping: Grouping): (item: NotebookItem) => readonly string[] {
  switch (grouping) {
    case 'document':
      return ({ documentId }) => [documentId];
    case 'label':
      return ({ labelId }) => [labelId ?? ''];
    case 'tag':
      return ({ tags }) => (tags.length > 0 ? tags : ['']);
    case 'month': {
      const months = new Map<number, string>();
      return ({ created }) => {
        const day = Math.floor(created / oneDay);
        const month = months.get(day) ?? new Date(created).toISOString().slice(0, 7);
        months.set(day, month);
        return [month];
      };
    }
  }
}

function keyComparer(
  grouping: Grouping,
  labelIds: readonly string[],
  places: ReadonlyMap<string, number>,
): (a: string, b: string) => number {
  const placeIn = (id: string) => {
    const place = labelIds.indexOf(id);
    return place < 0 ? labelIds.length : place;
  };
  switch (grouping) {
    case 'document':
      return (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0);
    case 'label':
      return (a, b) => placeIn(a) - placeIn(b);
    case 'month':
      return (a, b) => compareStrings(b, a);
    case 'tag':
      return compareStrings;
  }
}
