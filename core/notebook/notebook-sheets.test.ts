import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notebookSheets, sheetLines } from './notebook-sheets';

const sizes = fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 6 });

test('each group is a heading and its entries, one after another, in full sheets but for the last', () => {
  fc.assert(
    fc.property(sizes, (groups) => {
      let position = 0;
      const expected = groups.flatMap((size, group) => [
        { kind: 'group', group, position },
        ...Array.from({ length: size }, () => ({ kind: 'entry', position: position++ })),
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
    fc.property(sizes, (groups) => {
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
