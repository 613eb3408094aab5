import { describe, expect, test } from 'vitest';
import { listMarker } from './list-markers';

describe('the mark of a line', () => {
  test.each([
    ['- Outset', 'dash', 0, 'Outset'],
    ['\u2013 Outset', 'dash', 0, 'Outset'],
    ['\u2022 Trade', 'bullet', 0, 'Trade'],
    ['・両首脳は一致した', 'bullet', 0, '両首脳は一致した'],
    ['-- Outset', 'dash', 0, 'Outset'],
    ['- ・経済', 'dash', 0, '経済'],
    ['○ 冒頭', 'sign', 0, '冒頭'],
    ['◯漁業', 'sign', 0, '漁業'],
    ['■ Sea and coast', 'sign', 0, 'Sea and coast'],
    ['□ 양 장관은 만났다.', 'sign', 0, '양 장관은 만났다.'],
    ['▼ Überblick', 'sign', 0, 'Überblick'],
    ['✓ Trade', 'bullet', 0, 'Trade'],
    ['➢ Trade', 'bullet', 0, 'Trade'],
    ['一、两国关系', 'ideograph', 1, '两国关系'],
    ['十二、其他', 'ideograph', 12, '其他'],
    ['（三）经济', 'bracketed ideograph', 3, '经济'],
    ['b) Energy', 'letter', 2, 'Energy'],
    ['в) рыба', 'letter', 3, 'рыба'],
    ['나. 경제', 'letter', 2, '경제'],
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
    '○○大臣は会談した。',
    '一昨日、両首脳は',
    '가장 큰 문제',
    '△3 percent',
    'ㅇ 우리측',
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
