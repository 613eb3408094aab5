/** The store, written change by change or as a whole, has what folding the changes gives. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentNote } from '#core/model/annotation';
import type { ReadingPlace } from '#core/model/reading-place';
import type { Change, RowChange } from '#core/changes/change';
import type { LogPosition } from '#core/changes/log-position';
import { makeChange } from '#core/changes/make-change';
import { applyChange, countsOf, emptyRowSet, type RowSet } from '#core/changes/row-set';
import { talliesOf } from '#core/changes/tally';
import { applyToStore, readCheckpoint, replaceStore } from '../../renderer/data/apply-changes';
import { readAnnotations, readByRef } from '../../renderer/data/read-annotations';
import { countRows, readInPages, readTable } from '../../renderer/data/read-leaves';
import { readRows } from '../../renderer/data/restore-journal';
import { emptyTables, openMemoryStore } from './memory-store';
import { context } from './profile';

const at = '2024-05-01T10:00:00.000Z';
const documentIds = ['dinner', 'lunch', 'lunch two', 'z'];

const note = (number: number, words: string): DocumentNote => ({
  kind: 'document-note',
  id: `note ${number}`,
  documentId: documentIds[number % documentIds.length] ?? '',
  revision: 'one',
  note: words,
  tags: [],
  creator: null,
  created: at,
  modified: at,
});
const place = (number: number, offset: number): ReadingPlace => {
  return { id: `document ${number}`, offset, progress: 0, at };
};

/** What a row becomes; null for one that is deleted. */
const step = fc.record({ number: fc.nat(300), value: fc.option(fc.nat(9)), isPlace: fc.boolean() });
const scripts = fc.array(fc.array(step, { minLength: 1, maxLength: 250, size: 'max' }), {
  maxLength: 6,
});

interface Step {
  readonly number: number;
  readonly value: number | null;
  readonly isPlace: boolean;
}

function rowOf(rows: RowSet, { number, value, isPlace }: Step): RowChange {
  if (isPlace) {
    const after = value === null ? null : place(number, value);
    const id = place(number, 0).id;
    return { table: 'reading', id, before: rows.reading.get(id) ?? null, after };
  }
  const after = value === null ? null : note(number, String(value));
  const id = note(number, '').id;
  return { table: 'annotations', id, before: rows.annotations.get(id) ?? null, after };
}

function positionAfter(number: number, rows: RowSet): LogPosition {
  return { generation: 'one', number, sum: String(number), counts: countsOf(rows) };
}

const inOrder = <T extends { readonly id: string }>(rows: Iterable<T>) =>
  [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

async function expectStored(database: ReturnType<typeof openMemoryStore>, rows: RowSet) {
  expect(await readRows(database)).toEqual(rows);
  expect(await countRows(database)).toEqual(countsOf(rows));
  expect((await readCheckpoint(database))?.counts).toEqual(countsOf(rows));
  const all = [...rows.annotations.values()];
  expect(inOrder(await readTable(database, 'tallies'))).toEqual(inOrder(talliesOf(all)));
  for (const documentId of documentIds) {
    const own = all.filter((one) => one.documentId === documentId);
    expect(inOrder(await readAnnotations(database, documentId))).toEqual(inOrder(own));
  }
  const refs = [...all, note(999, 'none')];
  expect(await readByRef(database, refs)).toEqual([...all, undefined]);
  const paged = [];
  for await (const some of readInPages(database, 'annotations')) paged.push(...some);
  expect(inOrder(paged)).toEqual(inOrder(all));
}

test('change by change', async () => {
  await fc.assert(
    fc.asyncProperty(scripts, async (script) => {
      const database = openMemoryStore({ tables: emptyTables() });
      const rows = emptyRowSet();
      await replaceStore(database, rows, positionAfter(0, rows));
      for (const [nth, steps] of script.entries()) {
        // Each row once, as in every act.
        const unique = new Map(steps.map((one) => [`${one.number} ${one.isPlace}`, one]));
        const made = [...unique.values()].map((one) => rowOf(rows, one));
        const change: Change = makeChange('act', 'Several', made, context);
        applyChange(rows, change);
        await applyToStore(database, change, positionAfter(nth + 1, rows));
      }
      await expectStored(database, rows);
    }),
    { numRuns: 40 },
  );
});

test('as a whole, over whatever was there', async () => {
  const database = openMemoryStore({ tables: emptyTables() });
  for (const count of [500, 3, 0, 70]) {
    const rows = emptyRowSet();
    for (let number = 0; number < count; number += 1) {
      rows.annotations.set(note(number, '').id, note(number, 'whole'));
      rows.reading.set(place(number, 0).id, place(number, 1));
    }
    await replaceStore(database, rows, positionAfter(count, rows));
    await expectStored(database, rows);
  }
});
