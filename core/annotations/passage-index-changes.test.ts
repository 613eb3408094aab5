import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insert, remove } from './passage-index-changes';
import { indexPassages } from './passage-index';
import { compareInReadingOrder } from './reading-order';

const passages = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 2 }),
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 80 }),
  }),
  { selector: ({ id }) => id, maxLength: 25 },
);

test('one more and one less at a time give the line that all of them together give', () => {
  fc.assert(
    fc.property(passages, fc.array(fc.nat(24)), (drawn, removals) => {
      let rest = drawn.map(({ id, start, length }) => ({ id, start, end: start + length }));
      const full = () => indexPassages([...rest].sort(compareInReadingOrder));
      let line = rest.reduce(
        (before, each) => insert(before, each),
        indexPassages<(typeof rest)[0]>([]),
      );
      expect(line).toEqual(full());
      for (const at of removals) {
        const gone = rest[at];
        if (!gone) continue;
        rest = rest.filter((each) => each !== gone);
        line = remove(line, gone);
        expect(line).toEqual(full());
      }
    }),
  );
});

test('removing an unknown passage changes nothing', () => {
  const line = indexPassages([{ id: 'a', start: 3, end: 9 }]);
  expect(remove(line, { id: 'b', start: 3, end: 9 })).toBe(line);
  expect(remove(line, { id: 'a', start: 3, end: 8 })).toBe(line);
});
