import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLongRun } from './property-runs.fixture';
import { foldText } from './fold';

const letters = fc.constantFrom(
  ...'aB !~\u0301\u0307゛ﾞガｶßİﬁ﷽ \t\n\u00AD\u200B’“–Ōo\u0304😀\uD83D1?',
);
const text = fc.array(letters, { maxLength: 30 }).map((parts) => parts.join(''));

test('every unit knows its piece of the text, and the pieces alone fold to the same', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (whole, exactCase) => {
      const { text: folded, starts, ends } = foldText(whole, { exactCase });
      expect(starts).toHaveLength(folded.length);
      const pieces = new Map([...starts].map((start, unit) => [start, ends[unit] ?? 0]));
      const alone = [...pieces].map(([start, end]) => whole.slice(start, end));
      expect(alone.map((each) => foldText(each, { exactCase }).text).join('')).toBe(folded);
      // What lies between two pieces is not seen.
      const bounds = [0, ...[...pieces].flat(), whole.length];
      expect(bounds).toEqual([...bounds].sort((a, b) => a - b));
    }),
  );
});

test('plain letters are pieces of their own, however many stand in a row', () => {
  const { text: folded, starts, ends } = foldText('They MET ’twice’', { exactCase: false });
  expect(folded).toBe("they met 'twice'");
  expect([...starts]).toEqual(Array.from(folded, (_, unit) => unit));
  expect([...ends]).toEqual(Array.from(folded, (_, unit) => unit + 1));
});

const endless = ['\u0301', ' '];
const more = ['\u4f1a', 'a\u0301', '\uFF9E', 'a', '\u{1D165}'];

test.each(isLongRun() ? [...endless, ...more] : endless)(
  'a run of %j without end is folded, by no RangeError',
  (unit) => {
    const text = unit.repeat((isLongRun() ? 8_000_000 : 3_000_000) / unit.length);
    expect(foldText(text, { exactCase: false }).text.length).toBeLessThanOrEqual(text.length);
  },
);

test.each([9_999, 10_000, 10_001, 25_000])('%i blanks are one piece', (count) => {
  const { text, starts, ends } = foldText(`a${' '.repeat(count)}\u0301b`, { exactCase: false });
  const at = text.indexOf('b');
  expect(text.slice(0, at).trim()).toBe(text.slice(0, 1));
  expect([starts[1], ends[at - 1], starts[at]]).toEqual([1, count + 2, count + 2]);
});
