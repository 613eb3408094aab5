import { expect, test } from 'vitest';
import { buildBlocks } from '#core/document/blocks';
import { locatorOf } from './locator';
import { passageFrom, passages, workingLunch } from './working-lunch.fixture';

test.each([
  ['in the lead', '1', null],
  ['inside a section', '4', 'Bilateral relations'],
  ['across two sections', '3–4', 'Outset – Bilateral relations'],
  ['a whole section', '4–6', 'Bilateral relations'],
])('a passage %s', (name, paragraph, section) => {
  const passage = passages[name];
  if (passage === undefined) throw new Error(name);
  expect(locatorOf(workingLunch, passage)).toEqual({ paragraph, section });
});

test('a passage from the lead into a section has that section', () => {
  const passage = passageFrom('held a working lunch', 'Prime Minister Kishida mentioned');
  expect(locatorOf(workingLunch, passage)).toEqual({ paragraph: '1–2', section: 'Outset' });
});

test('a passage in a heading has a section and no paragraph', () => {
  expect(locatorOf(workingLunch, passageFrom('Outset'))).toEqual({
    paragraph: null,
    section: 'Outset',
  });
});

test('a line break at the end of a passage does not reach the next paragraph', () => {
  const passage = passageFrom('visit to Japan in November last year.\n');
  expect(locatorOf(workingLunch, passage).paragraph).toBe('4');
});

test('a document without blocks has no place to name', () => {
  const passage = { start: 0, end: 0 };
  const blocks = buildBlocks([]);
  expect(locatorOf({ blocks }, passage)).toEqual({ paragraph: null, section: null });
});
