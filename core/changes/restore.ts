/**
 * Restoring a copy of the library: the differences, and the change that merges or replaces. Only
 * what the reader wrote and marked is restored; reading positions stay as they are now.
 */
import type { Change, RowChange, TableName, Tables } from './change';
import type { ActContext } from './make-change';
import { addRow, eachRow, type RowSet } from './row-set';

const restoredTables = [
  'annotations',
  'bin',
  'labels',
  'sources',
  'documents',
  'shelf',
  'collections',
  'unplaced',
  'searches',
] as const;
type RestoredTable = (typeof restoredTables)[number];

/** A row of both sides; null on the side that does not have it. */
export type RowPair = {
  [T in RestoredTable]: {
    readonly table: T;
    readonly id: string;
    readonly here: Tables[T] | null;
    readonly copy: Tables[T] | null;
  };
}[RestoredTable];

export interface Comparison {
  readonly onlyHere: readonly RowPair[];
  readonly onlyInBackup: readonly RowPair[];
  readonly different: readonly RowPair[];
}

/** Compares two row sets. Rows are equal when all their members are. */
export function compareRowSets(here: RowSet, copy: RowSet): Comparison {
  const pairs = restoredTables.flatMap((table) => {
    const ids = new Set([...here[table].keys(), ...copy[table].keys()]);
    return [...ids].map((id) => {
      const pair = {
        table,
        id,
        here: here[table].get(id) ?? null,
        copy: copy[table].get(id) ?? null,
      };
      return pair as RowPair;
    });
  });
  return {
    onlyHere: pairs.filter(({ copy: other }) => other === null),
    onlyInBackup: pairs.filter(({ here: own }) => own === null),
    different: pairs.filter(
      ({ here: own, copy: other }) => own && other && canonical(own) !== canonical(other),
    ),
  };
}

/**
 * The change that adds what only the copy has and keeps the later row where both have one. What is
 * only here stays; what is in the bin here is not restored a second time.
 *
 * @returns null when there is nothing to do.
 */
export function mergeBackup(
  { onlyInBackup, different }: Comparison,
  here: RowSet,
  name: string,
  context: ActContext,
): Change | null {
  const added = onlyInBackup.filter(({ table, id }) =>
    table === 'annotations'
      ? !here.bin.has(id)
      : table === 'bin'
        ? !here.annotations.has(id)
        : true,
  );
  const newer = different.filter((pair) => timeOf(pair.copy) > timeOf(pair.here));
  return restoring([...added, ...newer], name, context);
}

/** The change that makes the library exactly the copy; null when it already is. */
export function replaceByBackup(
  { onlyHere, onlyInBackup, different }: Comparison,
  name: string,
  context: ActContext,
): Change | null {
  return restoring([...onlyHere, ...onlyInBackup, ...different], name, context);
}

function restoring(pairs: readonly RowPair[], name: string, context: ActContext): Change | null {
  if (pairs.length === 0) return null;
  const rows = pairs.map(
    ({ table, id, here, copy }) => ({ table, id, before: here, after: copy }) as RowChange,
  );
  return { id: context.newId(), role: 'act', name, of: null, at: context.now(), rows };
}

/**
 * Adds to a row set, in place, what is left of one that has lost rows. What only that one has is added; where
 * both have a row, the later is kept. A note is among the annotations or in the bin, never in both.
 * @param isLater whether the remnant is of a later state; null where that is unknown: the times of
 *   the rows decide.
 */
export function addRemnant(rows: RowSet, remnant: RowSet, isLater: boolean | null): void {
  for (const each of eachRow(remnant)) {
    const { id } = each.row;
    const elsewhere =
      each.table === 'annotations' ? rows.bin : each.table === 'bin' ? rows.annotations : null;
    const own = rows[each.table].get(id) ?? elsewhere?.get(id) ?? null;
    if (own && !(isLater ?? timeOf(each.row) > timeOf(own))) continue;
    elsewhere?.delete(id);
    addRow(rows, each);
  }
}

/** When a row last changed, ISO 8601; the later one wins a merge. */
function timeOf(row: Tables[TableName] | null): string {
  if (!row) return '';
  if ('modified' in row) return row.modified;
  // Labels and sources have no time: the copy's are taken only when replacing.
  return 'at' in row ? row.at : '';
}

/** JSON with sorted members: stores and files may return them in another order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
