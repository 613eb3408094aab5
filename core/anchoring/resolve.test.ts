import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesIn } from '#core/annotations/annotation.arbitrary';
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { describePassage } from './describe';
import { documentOf } from './corpus/texts.fixture';
import { resolveAnchor } from './resolve';

test('a described passage is found exactly where it was', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const text = canonicalText(document.blocks);
      const anchor = describePassage(document, passage);
      expect(anchor.quote.exact).toBe(text.slice(passage.start, passage.end));
      expect(resolveAnchor(anchor, document)).toEqual({ kind: 'exact', ...passage, score: 1 });
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

const textOf = (...paragraphs: string[]) => ({
  blocks: buildBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
});

const anchorOf = (exact: string, prefix: string, suffix: string, start: number) => ({
  position: { start, end: start + exact.length },
  quote: { exact, prefix, suffix },
  blocks: { startBlock: 0, startOffset: start, endBlock: 0, endOffset: start + exact.length },
  headings: [],
});

test('words that are elsewhere, and only there, have moved', () => {
  const placement = resolveAnchor(
    anchorOf('fifty trees', 'plant ', '', 9),
    textOf('They will plant fifty trees.'),
  );
  expect(placement).toMatchObject({ kind: 'moved', start: 16, end: 27 });
});

test('of two places the one whose surroundings agree is taken', () => {
  const text = 'Japan will act. Mongolia will act now.';
  const placement = resolveAnchor(anchorOf('will act', 'Mongolia ', ' now', 19), textOf(text));
  expect(placement).toMatchObject({ kind: 'moved', start: 25 });
});

test('two places that agree equally well are ambiguous, and nothing is placed', () => {
  expect(resolveAnchor(anchorOf('act', 'to ', '', 7), textOf('to act, to act')).kind).toBe(
    'ambiguous',
  );
});

test('words that are gone have no place', () => {
  expect(resolveAnchor(anchorOf('gone', '', '', 0), textOf('nothing of it'))).toEqual({
    kind: 'orphaned',
    score: 0,
    candidates: [],
  });
});

test('an exact match ends where its words end, whatever the position says', () => {
  const anchor = anchorOf('fifty trees', 'plant ', '.', 16);
  const wrong = { ...anchor, position: { start: 16, end: 40 } };
  expect(resolveAnchor(wrong, textOf('They will plant fifty trees.'))).toMatchObject({
    kind: 'exact',
    end: 27,
  });
});

test('words at the position do not count when their context is elsewhere', () => {
  const text = textOf('They act at once. In the end Mongolia will act on its plan.');
  const anchor = anchorOf('act', 'once. In the end Mongolia will ', ' on its plan.', 5);
  expect(resolveAnchor(anchor, text)).toMatchObject({ kind: 'moved', start: 43, end: 46 });
});

test('words that were edited are proposed, not taken', () => {
  const text = 'They will plant sixty thousand trees in Mongolia over five years.';
  const anchor = anchorOf('plant fifty thousand trees', 'They will ', ' in Mongolia', 10);
  const placement = resolveAnchor(anchor, textOf(text));
  expect(placement).toMatchObject({ kind: 'changed', candidates: [{ start: 10, end: 36 }] });
});

const outset = 'The two leaders met in Tokyo on Monday.';
const answer = 'In response, the President expressed deep appreciation.';
const trees = 'Japan will plant fifty thousand trees in Mongolia over five years.';
const islands = 'They shared concern about the islands and the open sea.';

const heading = (text: string): BlockDraft => ({ kind: 'heading', level: 1, text });
const paragraph = (...sentences: string[]): BlockDraft => ({
  kind: 'paragraph',
  text: sentences.join(' '),
});

/** Resolves the first occurrence of some words of an earlier text in a later one. */
function follow(before: readonly BlockDraft[], after: readonly BlockDraft[], words: string) {
  const [older, newer] = [buildBlocks([...before]), buildBlocks([...after])];
  const start = canonicalText(older).indexOf(words);
  const described = describePassage(documentOf(older), { start, end: start + words.length });
  return { placement: resolveAnchor(described, { blocks: newer }), text: canonicalText(newer) };
}

test('a removed formula is not found in its twin under another heading', () => {
  const rest = [heading('Security'), paragraph(islands, answer)];
  const { placement } = follow(
    [heading('Climate'), paragraph(outset, answer, trees), ...rest],
    [heading('Climate'), paragraph(outset, trees), ...rest],
    answer,
  );
  expect(placement.kind).toBe('orphaned');
});

test('a section that moved takes its passages with it', () => {
  const climate = [heading('Climate'), paragraph(trees, answer)];
  const filler = [heading('Outset'), ...Array.from({ length: 9 }, () => paragraph(outset))];
  const { placement, text } = follow(
    [...climate, ...filler],
    [...filler, ...climate],
    'fifty thousand trees',
  );
  expect(placement).toMatchObject({ kind: 'moved', start: text.indexOf('fifty thousand') });
});

test('other blanks, quotes and dashes change no word, and the place is proposed', () => {
  const { placement, text } = follow(
    [paragraph(outset, 'The “Green Plan” – new – was named.', trees)],
    [paragraph(outset, 'The "Green  Plan" - new - was named.', trees)],
    '“Green Plan” – new',
  );
  const start = text.indexOf('"Green');
  expect(placement).toMatchObject({ kind: 'changed', candidates: [{ start, end: start + 19 }] });
});

test('a heading that was renamed is proposed between its neighbours', () => {
  const { placement, text } = follow(
    [paragraph(outset), heading('Climate'), paragraph(trees)],
    [paragraph(outset), heading('Other matters'), paragraph(trees)],
    'Climate',
  );
  const start = text.indexOf('Other');
  expect(placement).toMatchObject({ kind: 'changed', candidates: [{ start, end: start + 13 }] });
});
