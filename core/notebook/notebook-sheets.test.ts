import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NotebookEntry } from './notebook-entry';
import { notebookSheets, sheetLines } from './notebook-sheets';

const group = fc.array(
  fc.constantFrom('a', 'b').map((folded) => ({ folded }) as NotebookEntry),
  { minLength: 1, maxLength: 12 },
);

test('each group is a heading and its entries, one after another, in full sheets but for the last', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (all) => {
      const groups = all.map((entries, nth) => ({ key: String(nth), entries }));
      const expected = groups.flatMap((each) => [
        { kind: 'group', group: each },
        ...each.entries.map((entry) => ({ kind: 'entry', entry })),
      ]);
      const { count, linesOf } = notebookSheets(groups);
      const sheets = Array.from({ length: count }, (_, sheet) => linesOf(sheet));
      expect(sheets.flat()).toEqual(expected);
      expect(sheets.slice(0, -1).every(({ length }) => length === sheetLines)).toBe(true);
      expect(linesOf(count)).toEqual([]);
    }),
  );
});

test('the size of a sheet is that of its lines', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (all) => {
      const groups = all.map((entries, nth) => ({ key: String(nth), entries }));
      const { count, linesOf, sizeOf } = notebookSheets(groups);
      for (let sheet = 0; sheet <= count; sheet += 1) {
        const kinds = linesOf(sheet).map(({ kind }) => kind);
        expect(sizeOf(sheet)).toEqual({
          headings: kinds.filter((kind) => kind === 'group').length,
          entries: kinds.filter((kind) => kind === 'entry').length,
        });
      }
    }),
  );
});
