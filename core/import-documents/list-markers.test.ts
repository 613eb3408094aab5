import { describe, expect, test } from 'vitest';
import { listMarker } from './list-markers';

describe('the mark of a line', () => {
  test.each([
    ['- Outset', 'dash', 0, 'Outset'],
    ['\u2013 Outset', 'dash', 0, 'Outset'],
    ['\u2022 Trade', 'bullet', 0, 'Trade'],
    ['・両首脳は一致した', 'bullet', 0, '両首脳は一致した'],
    ['○ 冒頭', 'bullet', 0, '冒頭'],
    ['1. Outset', 'decimal', 1, 'Outset'],
    ['12) Outset', 'decimal', 12, 'Outset'],
    ['1 冒頭', 'decimal', 1, '冒頭'],
    ['\uFF12\u3000二国間関係', 'decimal', 2, '二国間関係'],
    ['3\uFF0E地域情勢', 'decimal', 3, '地域情勢'],
    ['(2) Economy', 'bracketed', 2, 'Economy'],
    ['\uFF08\uFF12\uFF09経済', 'bracketed', 2, '経済'],
    ['(b) Energy', 'letter', 2, 'Energy'],
    ['(イ)文化', 'letter', 2, '文化'],
    ['②文化', 'circled', 2, '文化'],
  ])('%s is found', (line, scheme, ordinal, rest) => {
    expect(listMarker(line)).toEqual({ scheme, ordinal, rest });
  });

  test.each([
    '-5 degrees',
    '- - -',
    '-----',
    '* A footnote',
    '1.5 million people',
    '50 trees were planted',
    '9月20日、両首脳は',
    '2023. A year',
    'Outset',
    '(ii) Energy',
  ])('%s has none', (line) => {
    expect(listMarker(line)).toBeNull();
  });
});
