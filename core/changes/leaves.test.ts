import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Annotation, DocumentNote } from '#core/model/annotation';
import type { RowChange } from './change';
import type { LibraryDocument } from '#core/model/library-document';
import type { ReadingPlace } from '#core/model/reading-place';
import {
  annotationKey,
  changeLeaves,
  keysOfDocument,
  leafEdits,
  leavesOf,
  leavesWith,
  sumOf,
  type Leaf,
  type LeafCounts,
  type LeafEdit,
} from './leaves';

const at = '2024-05-01T10:00:00.000Z';
const note = (id: string, words = '', documentId = 'lunch'): DocumentNote => ({
  kind: 'document-note',
  id,
  documentId,
  revision: 'one',
  note: words,
  tags: [],
  creator: null,
  created: at,
  modified: at,
});

/** A table of leaves, of which only those are read in which something is. */
function createTable() {
  const table = new Map<string, Leaf>();
  let held: LeafCounts = { leaves: 0, rows: 0 };
  const inOrder = () => [...table.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
  return {
    apply(rows: readonly RowChange[]) {
      for (const edit of leafEdits(rows)) {
        const firsts = inOrder().map(({ first }) => first);
        const wanted = leavesWith(firsts, edit.rows.keys());
        const leaves = inOrder().filter(({ first }) => wanted.has(first));
        const { put, gone, more } = changeLeaves(edit, leaves.toReversed());
        for (const leaf of put) table.set(leaf.first, leaf);
        for (const first of gone) table.delete(first);
        held = sumOf(held, more);
      }
    },
    inOrder,
    rows: () => inOrder().flatMap((leaf) => leaf.rows as readonly Annotation[]),
    held: () => held,
  };
}

const written = (after: DocumentNote, before: DocumentNote | null = null): RowChange => {
  return { table: 'annotations', id: after.id, before, after };
};
const deleted = (before: DocumentNote): RowChange => {
  return { table: 'annotations', id: before.id, before, after: null };
};

/** What is done to the annotation of a number: written with these words, or deleted. */
const step = fc.record({
  number: fc.nat(400),
  words: fc.option(fc.constantFrom('one', 'two')),
  documentId: fc.constantFrom('lunch', 'dinner', 'constructor'),
});
const scripts = fc.array(fc.array(step, { maxLength: 120, size: 'max' }), { maxLength: 12 });

test('leaves hold what a map of all annotations holds, after any changes', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const plain = new Map<string, DocumentNote>();
      const table = createTable();
      for (const change of script) {
        const rows = change.map(({ number, words, documentId }): RowChange => {
          const id = `id ${(number * 7919) % 401}`;
          const before = plain.get(id) ?? null;
          const after = words === null ? null : note(id, words, documentId);
          if (after) plain.set(id, after);
          else plain.delete(id);
          return { table: 'annotations', id, before, after };
        });
        table.apply(rows);
        const all = table.rows();
        expect(new Map(all.map((row) => [row.id, row]))).toEqual(plain);
        expect(all).toHaveLength(plain.size);
        expect(table.held()).toEqual({ leaves: table.inOrder().length, rows: plain.size });
      }
    }),
  );
});

/** A table in which everything of a script was written. */
function tableOf(script: readonly (readonly { number: number; documentId: string }[])[]) {
  const table = createTable();
  for (const change of script) {
    table.apply(change.map(({ number, documentId }) => written(note(`${number}`, '', documentId))));
  }
  return table;
}

test('each leaf has the keys from its first up to the next leaf, in order, and never too many', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const table = tableOf(script);
      const leaves = table.inOrder();
      for (const [nth, { first, rows }] of leaves.entries()) {
        const keys = rows.map((row) => annotationKey(row as Annotation));
        expect(keys).toEqual(keys.toSorted());
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThanOrEqual(32);
        expect((keys[0] ?? '') >= first).toBe(true);
        const next = leaves[nth + 1];
        if (next) expect((keys.at(-1) ?? '') < next.first).toBe(true);
      }
    }),
  );
});

test('the annotations of a document are in the leaf that begins before its keys, and those within', () => {
  fc.assert(
    fc.property(scripts, (script) => {
      const table = tableOf(script);
      const all = table.inOrder();
      for (const documentId of ['lunch', 'dinner', 'constructor', 'nothing']) {
        const [from, to] = keysOfDocument(documentId);
        const begun = all.findLast(({ first }) => first <= from);
        const within = all.filter(({ first }) => first > from && first < to);
        const read = (begun ? [begun, ...within] : within).flatMap(
          ({ rows }) => rows as Annotation[],
        );
        const own = (rows: readonly Annotation[]) =>
          rows.filter((row) => row.documentId === documentId);
        expect(own(read)).toEqual(own(table.rows()));
      }
    }),
  );
});

const many = (count: number) =>
  Array.from({ length: count }, (_, nth) => note(`n${String(nth).padStart(4, '0')}`));

test('a change reads and writes only the leaves that have what it changes', () => {
  const all = many(1000);
  const leaves = leavesOf('annotations', all.toReversed());
  expect(leaves.flatMap(({ rows }) => rows)).toEqual(all);
  expect(leaves).toHaveLength(32);
  const firsts = leaves.map(({ first }) => first);
  const edit: LeafEdit = { table: 'annotations', rows: new Map([['lunch\nn0500', null]]) };
  const [found] = leavesWith(firsts, edit.rows.keys());
  const known = leaves.filter(({ first }) => first === found);
  const { put, gone, more } = changeLeaves(edit, known);
  expect(put.map(({ rows }) => rows.length)).toEqual([31]);
  expect(gone).toEqual([]);
  expect(more).toEqual({ leaves: 0, rows: -1 });
});

test('a key before all others has a leaf when the first one is gone', () => {
  const table = createTable();
  const all = many(33);
  table.apply(all.map((one) => written(one)));
  const [first] = table.inOrder();
  table.apply(all.slice(0, first?.rows.length).map(deleted));
  expect(table.inOrder()).toHaveLength(1);
  table.apply([written(note('a'))]);
  expect(table.inOrder().map(({ rows }) => rows[0]?.id)).toEqual(['a', 'n0017']);
});

test('an annotation that moves to another document is in that one only', () => {
  const table = createTable();
  const [here, there] = [note('a'), note('a', '', 'dinner')];
  table.apply([written(here)]);
  table.apply([written(there, here)]);
  expect(table.rows()).toEqual([there]);
});

test('other rows are in the order of their ids, documents fewer in a leaf', () => {
  const places = ['b', 'a'].map((id): ReadingPlace => ({ id, offset: 1, progress: 0, at }));
  expect(leavesOf('reading', places)).toEqual([{ first: '', rows: places.toReversed() }]);
  const documents = Array.from({ length: 40 }, (_, nth): LibraryDocument => {
    return { id: `d${nth}`, revisions: [], sketch: [] };
  });
  expect(leavesOf('documents', documents)).toHaveLength(5);
});
