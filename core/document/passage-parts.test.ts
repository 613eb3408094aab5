import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildBlocks } from './blocks';
import { splitByBlock } from './passage-parts';
import { clipPassage, quotePassage, trimPassage } from '#core/text/passage';

const text = 'Lead words.\nOutset';

test('a passage quotes its words, with the line feed between blocks', () => {
  expect(quotePassage(text, { start: 5, end: 18 })).toBe('words.\nOutset');
});

describe('trimming', () => {
  test('drops white space and separators at both ends', () => {
    expect(trimPassage(text, { start: 4, end: 12 })).toEqual({ start: 5, end: 11 });
  });

  test('leaves nothing of a passage without a word', () => {
    expect(trimPassage(text, { start: 11, end: 12 })).toBeNull();
    expect(trimPassage('', { start: 0, end: 5 })).toBeNull();
  });

  test('keeps all words, and trims what is trimmed no further', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), fc.integer(), (some, start, end) => {
        const trimmed = trimPassage(some, { start, end });
        const words = quotePassage(some, clipPassage(some, { start, end })).trim();
        expect(trimmed === null ? '' : quotePassage(some, trimmed)).toBe(words);
        if (trimmed !== null) expect(trimPassage(some, trimmed)).toEqual(trimmed);
      }),
    );
  });
});

test('a passage is clipped to the text, and its ends are put in order', () => {
  expect(clipPassage(text, { start: 99, end: -3 })).toEqual({ start: 0, end: text.length });
});

describe('splitting by block', () => {
  test('gives one part for each block touched, separators left out', () => {
    const blocks = buildBlocks([
      { kind: 'paragraph', text: 'Lead words.' },
      { kind: 'heading', text: 'Outset' },
      { kind: 'paragraph', text: 'More' },
    ]);
    expect(splitByBlock({ blocks }, { start: 5, end: 19 })).toEqual([
      { blockIndex: 0, start: 5, end: 11 },
      { blockIndex: 1, start: 12, end: 18 },
    ]);
    expect(splitByBlock({ blocks: [] }, { start: 0, end: 4 })).toEqual([]);
  });
});
