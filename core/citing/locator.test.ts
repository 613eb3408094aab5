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

test.each([
  ['agreed', undefined],
  ['Year', 'table'],
  ['2024', 'table, row 1'],
  ['2025', 'table, row 2'],
  ['2024 | 12', 'table, row 1'],
  ['Year | Trade\n2024', undefined],
  ['In part', 'n. 3'],
  ['Not whole', 'n. 3'],
])('"%s" is named by what it is part of: %s', (words, part) => {
  const row = (text: string, kind: 'cell' | 'header-cell', isBelow: boolean) => ({
    kind: 'table-row' as const,
    text,
    spans: [
      ...(isBelow ? [{ kind: 'line' as const, start: 0, end: 0 }] : []),
      { kind, start: 0, end: 4 },
      { kind, start: 7, end: text.length },
    ],
  });
  const note = { kind: 'note-mark' as const, start: 0, end: 3, value: 'n' };
  const blocks = buildBlocks([
    { kind: 'paragraph', text: 'They agreed.' },
    row('Year | Trade', 'header-cell', false),
    row('2024 | 12', 'cell', true),
    row('2025 | 14', 'cell', true),
    { kind: 'note', text: '[3] In part only.', spans: [note] },
    { kind: 'note', text: 'Not whole.' },
  ]);
  const text = blocks.map((block) => block.text).join('\n');
  const start = text.indexOf(words);
  expect(locatorOf({ blocks }, { start, end: start + words.length }).part).toBe(part);
});
