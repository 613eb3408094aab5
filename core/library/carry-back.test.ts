import { expect, test } from 'vitest';
import type { Highlight } from '#core/model/annotation';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { carryBack } from './carry-back';
import { markIn, talksOf } from './talks.fixture';

const shared = 'The two leaders welcomed the new partnership between the two countries.';
const earlier = talksOf(
  'Prime Minister Kishida conveyed the plan to plant 50,000 trees in Mongolia.',
  shared,
  'They agreed to meet again before the end of the year in the capital.',
);
const present: DocumentRecord = {
  ...talksOf(
    'Prime Minister Kishida conveyed the plan to plant fifty thousand trees in Mongolia.',
    `At the outset, they recalled the visit of last spring. ${shared} It was long awaited.`,
  ),
  earlier: [earlier.revision],
};

test('a mark of the present text is on its words in an earlier one, whatever is around them', () => {
  const mark = markIn(present, 'mark', 'welcomed the new partnership');
  const { document, annotations } = carryBack(present, earlier, [mark]);
  const { placed } = placeAnnotations(document, annotations as readonly Highlight[]);
  expect(placed).toHaveLength(1);
  const [{ start, end } = { start: 0, end: 0 }] = placed;
  expect(canonicalText(earlier.blocks).slice(start, end)).toBe('welcomed the new partnership');
});

test('words missing from the earlier text have no place in it, and stay on the present text', () => {
  const mark = markIn(present, 'mark', 'fifty thousand trees');
  const { document, annotations } = carryBack(present, earlier, [mark]);
  expect(annotations).toEqual([mark]);
  const { placed, orphaned } = placeAnnotations(document, annotations as readonly Highlight[]);
  expect(placed).toEqual([]);
  expect(orphaned).toEqual([mark]);
});

test('marks of the earlier text that need review are there', () => {
  const waiting = markIn(earlier, 'mark', 'agreed to meet again');
  const { document, annotations } = carryBack(present, earlier, [waiting]);
  expect(annotations).toEqual([waiting]);
  const { placed } = placeAnnotations(document, annotations as readonly Highlight[]);
  expect(placed.map(({ id }) => id)).toEqual([waiting.id]);
});
