import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexPassages, passagesIn, shortestAtOffset } from './passage-index';
import { shortestAt } from './reading-order';

const passage = fc
  .tuple(fc.nat(200), fc.integer({ min: 1, max: 80 }))
  .map(([start, length]) => ({ start, end: start + length }));

test('finds exactly the passages that a plain scan finds, in their order', () => {
  fc.assert(
    fc.property(fc.array(passage), passage, (passages, span) => {
      const sorted = [...passages].sort((a, b) => a.start - b.start);
      const scanned = sorted.filter(({ start, end }) => start < span.end && end > span.start);
      expect(passagesIn(indexPassages(sorted), span)).toEqual(scanned);
    }),
  );
});

test('a long passage that begins far before is found', () => {
  const line = indexPassages([
    { start: 0, end: 1000 },
    { start: 10, end: 12 },
    { start: 500, end: 510 },
  ]);
  expect(passagesIn(line, { start: 600, end: 700 })).toEqual([{ start: 0, end: 1000 }]);
  expect(passagesIn(line, { start: 1000, end: 1100 })).toEqual([]);
});

test('the shortest at a position is the one that a scan over all finds', () => {
  fc.assert(
    fc.property(fc.array(passage), fc.nat(300), (passages, offset) => {
      const sorted = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
      expect(shortestAtOffset(indexPassages(sorted), offset)).toBe(shortestAt(sorted, offset));
    }),
  );
});
