import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBlocks } from './blocks';
import { canonicalText } from './canonical-text';
import { headingFinder, headingsOf, sectionTitleAt } from './headings';
import { sectionAt } from './sections';

const draft = fc.record({
  kind: fc.constantFrom('heading' as const, 'paragraph' as const),
  text: fc.constantFrom('Outset', 'They met.', 'x'),
});

test('the headings alone give the section of each offset in a text', () => {
  fc.assert(
    fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), (drafts) => {
      const blocks = buildBlocks(drafts);
      const headings = headingsOf({ blocks });
      for (let offset = 0; offset < canonicalText(blocks).length; offset += 1) {
        expect(sectionTitleAt(headings, offset)).toBe(sectionAt({ blocks }, offset).title);
      }
    }),
  );
});

test('a name in a list of contents is that of a heading, whatever numbers are around it', () => {
  const blocks = buildBlocks([
    { kind: 'paragraph', text: 'Trade' },
    { kind: 'heading', text: '2. Trade and the sea' },
    { kind: 'heading', text: '第3章　漁業' },
    { kind: 'heading', text: 'Trade and the sea' },
    { kind: 'heading', text: '2024' },
  ]);
  const headingOf = headingFinder({ blocks });
  const first = { start: 6, end: 26 };
  for (const name of ['Trade and the Sea', '2.1 Trade and the sea', 'Trade and the sea … 14'])
    expect(headingOf(name)).toEqual(first);
  expect(headingOf('第３章 漁業')).toEqual({ start: 27, end: 33 });
  expect(headingOf('2024')).toEqual({ start: 52, end: 56 });
  for (const name of ['Trade', '2023', '', '…']) expect(headingOf(name)).toBeNull();
});
