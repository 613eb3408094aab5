import { describe, expect, test } from 'vitest';
import { blockAt, buildBlocks, paragraphNumberAt } from './blocks';

describe('building blocks', () => {
  test('numbers every block but headings, from 1 through the whole document', () => {
    const blocks = buildBlocks([
      { kind: 'paragraph', text: 'Lead' },
      { kind: 'heading', text: 'Outset' },
      { kind: 'list-item', text: 'Item', level: 2 },
      { kind: 'quotation', text: 'Words' },
    ]);
    expect(blocks.map(({ number, level, start }) => [number, level, start])).toEqual([
      [1, 0, 0],
      [null, 1, 5],
      [2, 2, 12],
      [3, 0, 17],
    ]);
  });

  test('leaves out drafts without a word, and keeps a block on one line', () => {
    expect(
      buildBlocks([
        { kind: 'paragraph', text: ' \n\t\u3000' },
        { kind: 'paragraph', text: '  one\r\ntwo\u2028three  four ' },
      ]).map((block) => block.text),
    ).toEqual(['one two three  four']);
  });
});

describe('the block at an offset', () => {
  test('is the nearest one outside the text, and none in an empty document', () => {
    const blocks = buildBlocks([
      { kind: 'heading', text: 'Outset' },
      { kind: 'paragraph', text: 'Words' },
    ]);
    expect([blockAt({ blocks }, -5), blockAt({ blocks }, 999)]).toEqual([0, 1]);
    expect(blockAt({ blocks: [] }, 0)).toBe(-1);
  });

  test('gives its ¶ number, and none in a heading or an empty document', () => {
    const blocks = buildBlocks([
      { kind: 'heading', text: 'Outset' },
      { kind: 'paragraph', text: 'Words' },
    ]);
    expect([0, 7, 999].map((at) => paragraphNumberAt({ blocks }, at))).toEqual([null, 1, 1]);
    expect(paragraphNumberAt({ blocks: [] }, 0)).toBeNull();
  });
});
