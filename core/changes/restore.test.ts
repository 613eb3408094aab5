import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import type { ActContext } from './make-change';
import { countedContext, documents } from '#core/annotations/annotation.arbitrary';
import { inverseRows } from './change';
import { addRemnant, compareRowSets, mergeBackup, replaceByBackup } from './restore';
import { applyChange, emptyRowSet, type RowSet } from './row-set';

const [document] = fc.sample(documents, { numRuns: 1, seed: 5 });
if (!document) throw new Error('no document generated');
const base = highlight(document, { start: 0, end: 1 }, 'agreement', countedContext()).annotation;

/** Annotations a to f, each absent, in the bin, or present with a note and a time. */
const rowSets = fc
  .array(fc.tuple(fc.constantFrom('absent', 'there', 'binned'), fc.nat(3), fc.nat(3)), {
    minLength: 6,
    maxLength: 6,
  })
  .map((states) => {
    const rows = emptyRowSet();
    for (const [index, [state, note, minute]] of states.entries()) {
      const id = 'abcdef'.charAt(index);
      const modified = `2026-01-02T03:0${minute}:00.000Z`;
      const annotation = { ...base, id, note: String(note), modified };
      if (state === 'there') rows.annotations.set(id, annotation);
      if (state === 'binned') rows.bin.set(id, { id, annotation, at: modified });
    }
    return rows;
  });

const context: ActContext = countedContext();
const sorted = (rows: RowSet) => ({
  annotations: [...rows.annotations].sort(([a], [b]) => (a < b ? -1 : 1)),
  bin: [...rows.bin].sort(([a], [b]) => (a < b ? -1 : 1)),
});

function copyOf(rows: RowSet): RowSet {
  return {
    annotations: new Map(rows.annotations),
    bin: new Map(rows.bin),
    labels: new Map(rows.labels),
    reading: new Map(rows.reading),
    sources: new Map(rows.sources),
    documents: new Map(rows.documents),
    shelf: new Map(rows.shelf),
    collections: new Map(rows.collections),
    unplaced: new Map(rows.unplaced),
    searches: new Map(rows.searches),
  };
}

test('replacing makes the library equal to the copy, and undo restores it', () => {
  fc.assert(
    fc.property(rowSets, rowSets, (here, copy) => {
      const before = sorted(here);
      const change = replaceByBackup(compareRowSets(here, copy), 'Restore', context);
      if (change) applyChange(here, change);
      expect(sorted(here)).toEqual(sorted(copy));
      if (change) applyChange(here, { rows: inverseRows(change.rows) });
      expect(sorted(here)).toEqual(before);
    }),
  );
});

test('merging loses nothing, and merging again changes nothing', () => {
  fc.assert(
    fc.property(rowSets, rowSets, (here, copy) => {
      const before = copyOf(here);
      const change = mergeBackup(compareRowSets(here, copy), here, 'Restore', context);
      if (change) applyChange(here, change);
      for (const id of before.annotations.keys()) expect(here.annotations.has(id)).toBe(true);
      for (const id of copy.annotations.keys()) {
        expect(here.annotations.has(id) || here.bin.has(id)).toBe(true);
      }
      expect(mergeBackup(compareRowSets(here, copy), here, 'Restore', context)).toBeNull();
    }),
  );
});

test('where both have a note the later one stays', () => {
  const here = emptyRowSet();
  const copy = emptyRowSet();
  here.annotations.set('a', {
    ...base,
    id: 'a',
    note: 'old',
    modified: '2026-01-01T00:00:00.000Z',
  });
  copy.annotations.set('a', {
    ...base,
    id: 'a',
    note: 'new',
    modified: '2026-02-01T00:00:00.000Z',
  });
  const change = mergeBackup(compareRowSets(here, copy), here, 'Restore', context);
  if (change) applyChange(here, change);
  expect(here.annotations.get('a')?.note).toBe('new');
  expect(mergeBackup(compareRowSets(copy, here), copy, 'Restore', context)).toBeNull();
});

describe('what is left of a store', () => {
  const stateOf = (rows: RowSet, id: string) =>
    rows.annotations.get(id) ?? rows.bin.get(id) ?? null;
  const ids = [...'abcdef'];

  test.each([true, false, null])('is added where only it has a note (later: %s)', (isLater) => {
    fc.assert(
      fc.property(rowSets, rowSets, (here, remnant) => {
        const rows = copyOf(here);
        addRemnant(rows, remnant, isLater);
        for (const id of ids) {
          expect(rows.annotations.has(id) && rows.bin.has(id)).toBe(false);
          const [own, other] = [stateOf(here, id), stateOf(remnant, id)];
          const expected = isLater ? (other ?? own) : (own ?? other);
          if (isLater !== null || !own || !other) expect(stateOf(rows, id)).toEqual(expected);
          else expect([own, other]).toContainEqual(stateOf(rows, id));
        }
      }),
    );
  });

  test('where neither is known to be later, each note is kept as it was last written', () => {
    const written = (note: string, minute: number) => {
      const rows = emptyRowSet();
      const modified = `2026-01-02T03:0${minute}:00.000Z`;
      rows.annotations.set('a', { ...base, id: 'a', note, modified });
      return rows;
    };
    for (const [here, remnant, kept] of [
      [1, 2, 'theirs'],
      [2, 1, 'ours'],
    ] as const) {
      const rows = written('ours', here);
      addRemnant(rows, written('theirs', remnant), null);
      expect(rows.annotations.get('a')?.note).toBe(kept);
    }
  });
});
