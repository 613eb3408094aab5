import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesIn } from '#core/annotations/annotation.arbitrary';
import { canonicalText } from '#core/document/canonical-text';
import { describePassage } from './describe';
import { resolveAnchor } from './resolve';

test('a described passage is found exactly where it was', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const text = canonicalText(document.blocks);
      const anchor = describePassage(document, passage);
      expect(anchor.quote.exact).toBe(text.slice(passage.start, passage.end));
      expect(resolveAnchor(anchor, text)).toEqual({ kind: 'exact', ...passage, score: 1 });
    }),
  );
});

test('block offsets point at the same passage as the position', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const { blocks } = describePassage(document, passage);
      const start = document.blocks[blocks.startBlock]?.start ?? -1;
      const end = document.blocks[blocks.endBlock]?.start ?? -1;
      expect(start + blocks.startOffset).toBe(passage.start);
      expect(end + blocks.endOffset).toBe(passage.end);
    }),
  );
});

test('context never begins or ends with half a character', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const { prefix, suffix } = describePassage(document, passage).quote;
      expect(/^[\udc00-\udfff]/.test(prefix)).toBe(false);
      expect(/[\ud800-\udbff]$/.test(suffix)).toBe(false);
    }),
  );
});

const anchorOf = (exact: string, prefix: string, suffix: string, start: number) => ({
  position: { start, end: start + exact.length },
  quote: { exact, prefix, suffix },
  blocks: { startBlock: 0, startOffset: start, endBlock: 0, endOffset: start + exact.length },
  headings: [],
});

test('words that stand elsewhere, and only there, have moved', () => {
  const placement = resolveAnchor(
    anchorOf('fifty trees', 'plant ', '', 0),
    'They will plant fifty trees.',
  );
  expect(placement).toMatchObject({ kind: 'moved', start: 16, end: 27 });
});

test('of two places the one whose surroundings agree is taken', () => {
  const text = 'Japan will act. Mongolia will act now.';
  const placement = resolveAnchor(anchorOf('will act', 'Mongolia ', ' now', 99), text);
  expect(placement).toMatchObject({ kind: 'moved', start: 25 });
});

test('two places that agree equally well are ambiguous, and nothing is placed', () => {
  expect(resolveAnchor(anchorOf('act', 'to ', '', 99), 'to act, to act').kind).toBe('ambiguous');
});

test('words that are gone have no place', () => {
  expect(resolveAnchor(anchorOf('gone', '', '', 0), 'nothing of it')).toEqual({
    kind: 'unplaced',
    score: 0,
    candidates: [],
  });
});

test('an exact match ends where its words end, whatever the position says', () => {
  const anchor = anchorOf('fifty trees', 'plant ', '.', 16);
  const wrong = { ...anchor, position: { start: 16, end: 40 } };
  expect(resolveAnchor(wrong, 'They will plant fifty trees.')).toMatchObject({
    kind: 'exact',
    end: 27,
  });
});

test('words at the position are not believed when their context stands elsewhere', () => {
  const text = 'They act at once, and in the end Mongolia will act on its plan.';
  const anchor = anchorOf('act', 'the end Mongolia will ', ' on its plan.', 5);
  expect(resolveAnchor(anchor, text)).toMatchObject({ kind: 'moved', start: 47, end: 50 });
});

test('words that were edited are proposed, not taken', () => {
  const text = 'They will plant sixty thousand trees in Mongolia over five years.';
  const anchor = anchorOf('plant fifty thousand trees', 'They will ', ' in Mongolia', 10);
  const placement = resolveAnchor(anchor, text);
  expect(placement).toMatchObject({ kind: 'changed', candidates: [{ start: 10, end: 36 }] });
});
