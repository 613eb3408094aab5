import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutWords, foldWord, wordAfter, wordsBefore } from './cut-words';
import { heaviestChain } from './heaviest-chain';
import { matchWords } from './match-words';

const words = fc.array(fc.nat(5), { maxLength: 60 }).map((list) => Int32Array.from(list));

test('matched words are the same words, in one order', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      let last = -1;
      matchWords(before, after).forEach((there, word) => {
        if (there < 0) return;
        expect(after[there]).toBe(before[word]);
        expect(there).toBeGreaterThan(last);
        last = there;
      });
    }),
  );
});

test('no longer subsequence is common to two short texts', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const kept = matchWords(before, after).filter((there) => there >= 0).length;
      expect(kept).toBe(longestCommon(before, after));
    }),
  );
});

test('comparing two long unrelated texts stops in bounded time', () => {
  const count = 200_000;
  const before = Int32Array.from({ length: count }, (_, nth) => (nth * 7919) % 997);
  const after = Int32Array.from({ length: count }, (_, nth) => (nth * 104_729 + nth * nth) % 991);
  const start = performance.now();
  matchWords(before, after);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test('a chain of pairs rises on both sides, and weighs as much as any', () => {
  const pair = fc.record({ before: fc.nat(6), after: fc.nat(6), weight: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 9 }), (some) => {
      const pairs = some.sort((a, b) => a.before - b.before);
      const chain = heaviestChain(pairs);
      for (const [nth, next] of chain.slice(1).entries()) {
        expect(next.before).toBeGreaterThan(chain[nth]?.before ?? -1);
        expect(next.after).toBeGreaterThan(chain[nth]?.after ?? -1);
      }
      expect(weigh(chain)).toBe(heaviest(pairs, -1, -1));
    }),
  );
});

test('words hold every letter of a text, and lie apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { starts, ends } = cutWords(text, new Map());
      const pieces = [...starts].map((start, nth) => text.slice(start, ends[nth]));
      expect(pieces.join('')).toBe(text.replace(/\s/g, ''));
      const [middle] = starts.slice(starts.length >> 1);
      if (middle === undefined) return;
      expect(wordAfter({ text, starts, ends, words: new Int32Array() }, middle)).toBe(
        starts.length >> 1,
      );
      expect(wordsBefore({ text, starts, ends, words: new Int32Array() }, middle)).toBe(
        starts.length >> 1,
      );
    }),
  );
});

test('quotes, dashes and width do not distinguish words; case does', () => {
  expect(foldWord('\u2019')).toBe("'");
  expect(foldWord('\u2014')).toBe(foldWord('--'));
  expect(foldWord('\uFF12\uFF10')).toBe('20');
  const numbers = new Map<string, number>();
  const [one, other] = ['the \u201CPlan\u201D', 'the "plan"'].map((text) =>
    cutWords(text, numbers),
  );
  expect(one?.words[1]).toBe(other?.words[1]);
  expect(one?.words[2]).not.toBe(other?.words[2]);
});

function longestCommon(one: Int32Array, other: Int32Array): number {
  let row = new Array<number>(other.length + 1).fill(0);
  for (const word of one) {
    const next = [0];
    other.forEach((there, nth) => {
      const same = word === there ? (row[nth] ?? 0) + 1 : 0;
      next.push(Math.max(same, row[nth + 1] ?? 0, next[nth] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const weigh = (pairs: readonly { weight: number }[]) =>
  pairs.reduce((sum, { weight }) => sum + weight, 0);

type Pairs = readonly { before: number; after: number; weight: number }[];

function heaviest(pairs: Pairs, before: number, after: number): number {
  const open = pairs.filter((pair) => pair.before > before && pair.after > after);
  return Math.max(0, ...open.map((pair) => pair.weight + heaviest(pairs, pair.before, pair.after)));
}
