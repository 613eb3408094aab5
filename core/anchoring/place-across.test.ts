import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesIn } from '#core/annotations/annotation.arbitrary';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { describePassage } from './describe';
import { placeAcross } from './place-across';
import { createRevisionMap } from './revision-map';

const documentOf = (...paragraphs: string[]): DocumentRecord => ({
  id: 'meeting',
  revision: '',
  title: 'Meeting',
  date: null,
  translation: 'none',
  translationMark: null,
  head: [],
  language: 'en',
  published: null,
  blocks: buildBlocks(paragraphs.map((text) => ({ kind: 'paragraph', text }))),
  asides: [],
  facts: [],
});

/** Where the nth occurrence of some words of the earlier text is in the later one. */
function carry(before: DocumentRecord, after: DocumentRecord, words: string, nth = 0) {
  const text = canonicalText(before.blocks);
  let start = -1;
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(words, start + 1);
  const anchor = describePassage(before, { start, end: start + words.length });
  return placeAcross(anchor, createRevisionMap(before, after));
}

const outset = 'Prime Minister Kishida welcomed the visit to Japan of the President.';
const trees = 'Japan will plant fifty thousand trees in Mongolia over five years.';
const answer = 'In response, the President expressed his deep appreciation to Japan.';
const islands = 'The two leaders shared concern about the islands and the open sea.';

test('a passage keeps its place when text is added before it', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const text = canonicalText(document.blocks);
      fc.pre(text.slice(passage.start, passage.end).trim() !== '');
      const lead = 'Nothing of this was there before.';
      const after = {
        ...document,
        blocks: buildBlocks([{ kind: 'paragraph', text: lead }, ...document.blocks]),
      };
      const placement = placeAcross(
        describePassage(document, passage),
        createRevisionMap(document, after),
      );
      const place = 'start' in placement ? placement : placement.candidates[0];
      expect(place).toMatchObject({
        start: passage.start + lead.length + 1,
        end: passage.end + lead.length + 1,
      });
    }),
  );
});

test('words that are in a sentence that moved have moved with it', () => {
  const after = documentOf(outset, answer, islands, trees);
  expect(carry(documentOf(outset, trees, answer, islands), after, 'trees')).toMatchObject({
    kind: 'moved',
    start: canonicalText(after.blocks).indexOf('trees'),
  });
});

test('a passage with an edit inside is proposed', () => {
  const later = trees.replace('fifty thousand', 'some sixty thousand');
  const placement = carry(
    documentOf(outset, trees, answer),
    documentOf(outset, later, answer),
    'fifty thousand trees',
  );
  expect(placement).toMatchObject({
    kind: 'changed',
    candidates: [{ start: outset.length + 18, end: outset.length + 43 }],
  });
});

test('a passage that was deleted is not placed at the same words elsewhere', () => {
  const placement = carry(
    documentOf(outset, trees, answer, islands),
    documentOf(outset, answer, islands),
    'Japan',
    1,
  );
  expect(placement).toEqual({ kind: 'orphaned', score: 0, candidates: [] });
});

test('of two identical adjacent sentences, nobody says which one was removed', () => {
  const before = documentOf(outset, answer, answer, islands);
  const after = documentOf(outset, answer, islands);
  expect(carry(before, after, answer).kind).toBe('ambiguous');
  expect(carry(before, after, answer, 1).kind).not.toMatch(/exact|moved/);
});

test('other quotes and blanks are a change, and the place is proposed', () => {
  const before = documentOf(
    outset,
    'They named it the “One Billion Tree” campaign of 2021.',
    islands,
  );
  const after = documentOf(
    outset,
    'They named it the "One Billion  Tree" campaign of 2021.',
    islands,
  );
  const placement = carry(before, after, 'the “One Billion Tree” campaign');
  const start = canonicalText(after.blocks).indexOf('the "One');
  expect(placement).toMatchObject({ kind: 'changed', candidates: [{ start, end: start + 32 }] });
});

test('an anchor with a wrong position is first resolved in its own text', () => {
  const before = documentOf(outset, trees, answer, islands);
  const after = documentOf(outset, answer, trees, islands);
  const start = canonicalText(before.blocks).indexOf('fifty thousand');
  const anchor = describePassage(before, { start, end: start + 14 });
  const strayed = { ...anchor, position: { start: 3, end: 17 } };
  const placement = placeAcross(strayed, createRevisionMap(before, after));
  const there = canonicalText(after.blocks).indexOf('fifty thousand');
  expect('start' in placement && placement.start).toBe(there);
});
