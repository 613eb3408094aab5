import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DocumentNote } from '#core/model/annotation';
import type { RowChange } from './change';
import { applyChange, emptyRowSet } from './row-set';
import { rowsAfter } from './rows-of-document';

const documentId = 'this';

const row = fc.record({ id: fc.nat(9), document: fc.constantFrom('this', 'other') });
const change = fc.array(fc.record({ row, kind: fc.constantFrom('put', 'put', 'delete') }), {
  maxLength: 90,
});

test('applying changes one by one gives the same rows as reading them all', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const rows = emptyRowSet();
      let shown: readonly DocumentNote[] = [];
      for (const drawn of changes) {
        const once = drawn.filter((each, at) => {
          return drawn.findIndex((other) => other.row.id === each.row.id) === at;
        });
        const made = once.map(({ row: { id, document }, kind }): RowChange => {
          const before = rows.annotations.get(`${document} ${id}`) ?? null;
          const after = kind === 'put' ? noteOn(document, id) : null;
          return { table: 'annotations', id: `${document} ${id}`, before, after };
        });
        shown = rowsAfter(shown, rows.annotations, made, documentId) as typeof shown;
        applyChange(rows, { rows: made });
        const all = [...rows.annotations.values()];
        expect(shown).toEqual(all.filter((each) => each.documentId === documentId));
      }
    }),
  );
});

test('a change of another document leaves the same array', () => {
  const shown = [noteOn('this', 1)];
  const other: RowChange = { table: 'annotations', id: 'x', before: null, after: noteOn('x', 2) };
  expect(rowsAfter(shown, new Map(), [other], documentId)).toBe(shown);
});

test('many rows at once give the same result as a few', () => {
  const shown = Array.from({ length: 200 }, (_, id) => noteOn('this', id));
  const stored = new Map(shown.map((each) => [each.id, each]));
  const gone = shown
    .slice(0, 150)
    .map((before): RowChange => ({ table: 'annotations', id: before.id, before, after: null }));
  expect(rowsAfter(shown, stored, gone, documentId)).toEqual(shown.slice(150));
});

function noteOn(document: string, id: number): DocumentNote {
  return {
    kind: 'document-note',
    id: `${document} ${id}`,
    documentId: document,
    revision: 'r',
    note: 'n',
    tags: [],
    creator: null,
    created: '2026-01-02T03:04:05.000Z',
    modified: '2026-01-02T03:04:05.000Z',
  };
}
