import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findIn, hitFrom, plainFind, type FindOptions } from './find';
import { foldText } from './fold';

const found = (text: string, query: string, options: Partial<FindOptions> = {}) => {
  const all = { ...plainFind, ...options };
  return findIn(foldText(text, all), query, all).map(({ start, end }) => text.slice(start, end));
};

test('case, accents, macrons and width are folded', () => {
  expect(found('Kishida KISHIDA kishida', 'kishida')).toHaveLength(3);
  expect(found('Tōkyō, Tokyo and TŌKYŌ', 'tokyo')).toEqual(['Tōkyō', 'Tokyo', 'TŌKYŌ']);
  expect(found('Ｇ７ Ｓｕｍｍｉｔ', 'g7 summit')).toEqual(['Ｇ７ Ｓｕｍｍｉｔ']);
  expect(found('ﾓﾝｺﾞﾙ と モンゴル', 'モンゴル')).toEqual(['ﾓﾝｺﾞﾙ', 'モンゴル']);
  expect(found('Straße, STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE']);
  expect(found('Łódź and Đà Nẵng', 'da nang')).toEqual(['Đà Nẵng']);
  expect(found('ΣΟΦΟΣ σοφος σοφος', 'σοφοσ')).toHaveLength(3);
});

test('kana are not folded', () => {
  expect(found('かがカガ', 'か')).toEqual(['か']);
  expect(found('かがカガ', 'ガ')).toEqual(['ガ']);
  expect(found('はばぱ', 'は')).toEqual(['は']);
});

test('quotation marks and dashes are found by the ones on the keyboard', () => {
  expect(found('Leaders’ “Plan” 2022–2031', 'leaders\' "plan" 2022-2031')).toHaveLength(1);
});

test('white space meets any white space, also between blocks, and only white space does', () => {
  expect(found('new partnership.\nBilateral', 'partnership. bilateral')).toHaveLength(1);
  expect(found('new partnership.\nBilateral', 'partnership.bilateral')).toEqual([]);
  expect(found('one \u00a0　two', 'one two')).toHaveLength(1);
  expect(found('onetwo', 'one two')).toEqual([]);
});

test('matches never overlap', () => {
  expect(found('aaaaa', 'aa')).toEqual(['aa', 'aa']);
});

test('exact case and whole words, when asked for', () => {
  expect(found('US and us', 'US', { exactCase: true })).toEqual(['US']);
  expect(found('Ökonomie, ökonomie', 'O', { exactCase: true })).toEqual(['Ö']);
  expect(found('port, ports, seaport', 'port', { wholeWord: true })).toEqual(['port']);
  expect(found('𝒜b b', 'b', { wholeWord: true })).toEqual(['b']);
});

test('a query of nothing finds nothing', () => {
  for (const query of ['', ' ', '\n\t', '\u00ad', '\u0301'])
    expect(found('a b', query)).toEqual([]);
});

test('the hit to begin with is the next one from where the reader is', () => {
  const hits = [3, 9, 20].map((start) => ({ start, end: start + 1 }));
  expect([0, 3, 4, 20, 21].map((offset) => hitFrom(hits, offset))).toEqual([0, 0, 1, 2, 0]);
});

/** Texts that are hard to fold, with queries cut from them. */
const hard = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'A',
        'é',
        'e',
        '\u0301',
        '\u0308',
        'か',
        'が',
        '\u3099',
        'ｶ',
        '\uFF9E',
        'ﬁ',
        'f',
        'i',
        'ß',
      ],
      ...[
        's',
        'İ',
        'ı',
        'ǆ',
        '한',
        '하',
        '👩‍🚀',
        '👩',
        '\u200d',
        '𝒜',
        '\ud835',
        ' ',
        '\n',
        '\u3000',
        '’',
      ],
      ...['\u00ad', '¨', '㍿', '½', '\uFDFA', 'Đ', 'œ', '\u0345', 'ΐ'],
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const anyText = fc.oneof(hard, fc.string({ unit: 'binary', maxLength: 24 }));
const anyOptions = fc.record({ exactCase: fc.boolean(), wholeWord: fc.boolean() });
const anyCase = fc
  .tuple(anyText, fc.nat(24), fc.nat(24), fc.option(anyText, { nil: null }))
  .map(([text, a, b, other]) => ({
    text,
    query: other ?? text.slice(Math.min(a, b), Math.max(a, b)),
  }));

test('the folded text of every hit is the folded query', () => {
  fc.assert(
    fc.property(anyCase, anyOptions, ({ text, query }, options) => {
      const wanted = foldText(query, options).text;
      for (const { start, end } of findIn(foldText(text, options), query, options)) {
        expect(foldText(text.slice(start, end), options).text).toBe(wanted);
      }
    }),
    { numRuns: 2000 },
  );
});

test('no hit splits a surrogate pair or a combining sequence, and none overlaps the next', () => {
  fc.assert(
    fc.property(anyCase, anyOptions, ({ text, query }, options) => {
      let last = 0;
      for (const { start, end } of findIn(foldText(text, options), query, options)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
        for (const edge of [start, end]) {
          const pair = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(edge - 1, edge + 1));
          expect(edge > 0 && pair).toBe(false);
          expect(edge > 0 && /^[\p{M}\uFF9E\uFF9F]/u.test(text.slice(edge))).toBe(false);
        }
      }
    }),
    { numRuns: 2000 },
  );
});

test('a piece of a text that is by itself is found in it', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const folded = foldText(text, plainFind);
      fc.pre(folded.text.trim() !== '');
      const first = findIn(folded, text, plainFind)[0];
      expect(first).toBeDefined();
    }),
    { numRuns: 1000 },
  );
});

test('200,000 words are folded once and then searched key by key', () => {
  const words = [
    'cooperation',
    'the',
    'Leaders’',
    'Tōkyō',
    'of',
    'Mongolia',
    'and',
    'partnership,',
  ];
  const text = Array.from({ length: 200_000 }, (_, nth) => words[nth % words.length]).join(' ');
  const folded = foldText(text, plainFind);
  const counts = ['c', 'co', 'coo', 'tokyo', 'no such words'].map(
    (query) => findIn(folded, query, plainFind).length,
  );
  expect(counts).toEqual([25_000, 25_000, 25_000, 25_000, 0]);
});
