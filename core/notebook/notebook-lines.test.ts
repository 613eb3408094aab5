import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { NotebookEntry } from './notebook-entry';
import { notebookLines } from './notebook-lines';

const group = fc.array(
  fc.constantFrom('a', 'b').map((folded) => ({ folded }) as NotebookEntry),
  {
    minLength: 1,
    maxLength: 4,
  },
);

test('each group is a heading and its entries, one after another', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 6 }), (all) => {
      const groups = all.map((entries, nth) => ({ key: String(nth), entries }));
      const expected = groups.flatMap((each) => [
        { kind: 'group', group: each },
        ...each.entries.map((entry) => ({ kind: 'entry', entry })),
      ]);
      const { count, at } = notebookLines(groups);
      expect(Array.from({ length: count }, (_, index) => at(index))).toEqual(expected);
      expect(at(count)).toBeUndefined();
    }),
  );
});
