import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { canonicalText } from '#core/document/canonical-text';
import { isLongRun } from '#core/text/property-runs.fixture';
import { casesOf, checksumOf, twofoldCase, type CorpusCase } from './corpus.fixture';
import { linesOf, writeDown } from './revised-text.fixture';
import { survives, tallyCorpus, total } from './tally.fixture';
import { corpusTexts, type CorpusText } from './texts.fixture';
import { editKinds } from './edit-kinds.fixture';

const read = (file: string) => readFileSync(file, 'utf8');
const texts = corpusTexts(read('resources/summaries/japan-mongolia-leaders-working-lunch.txt'));
const checksums = JSON.parse(read('core/anchoring/corpus/checksums.json')) as Record<
  string,
  string
>;

/** A tenth of the corpus, with every language; `npm run bench:anchoring` runs all of it. */
const some = texts.filter((_, nth) => nth % 10 === 0);
/** Finding words without the earlier text is the slowest: one text in thirty, or in twenty. */
const few = some.filter((_, nth) => nth % (isLongRun() ? 2 : 3) === 0);
const twice = texts.filter((_, nth) => isLongRun() || nth % 4 === 0);

/** Making the cases takes longer than judging them: they are made once for all tests. */
const made = new Map<CorpusText, readonly CorpusCase[]>();
function cases(text: CorpusText): readonly CorpusCase[] {
  const known = made.get(text) ?? casesOf(text);
  made.set(text, known);
  return known;
}
const twofold = new Map<CorpusText, readonly CorpusCase[]>();
function twofoldCases(text: CorpusText): readonly CorpusCase[] {
  const known = twofold.get(text) ?? [twofoldCase(text)];
  twofold.set(text, known);
  return known;
}

test('there are more than five hundred texts and twelve kinds of edit', () => {
  expect(texts.length).toBeGreaterThan(500);
  expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  expect(editKinds.length).toBe(12);
});

test('a text split into lines and written out again is the same', () => {
  for (const { document, manner } of texts) {
    const text = canonicalText(document.blocks);
    expect(writeDown(text, linesOf(document), manner.joiner).text).toBe(text);
  }
});

test('the texts and a tenth of the cases match their stored checksums', () => {
  expect(Object.keys(checksums)).toEqual(texts.map(({ name }) => name));
  for (const text of some) expect(checksumOf(cases(text)), text.name).toBe(checksums[text.name]);
});

test('with the earlier text at hand every aim is reached', () => {
  const counts = tallyCorpus(some, ['across'], cases);
  expect(counts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  const kept = counts.filter(survives);
  expect(total(kept)).toBeGreaterThan(5000);
  expect(total(kept, ({ verdict }) => verdict === 'right') / total(kept)).toBeGreaterThan(0.995);
  const gone = counts.filter(({ fate }) => fate === 'gone');
  expect(total(gone)).toBeGreaterThan(200);
  expect(total(gone, ({ kind }) => kind === 'orphaned') / total(gone)).toBeGreaterThan(0.99);
});

test('two edits on top of one another mislead no anchor either', () => {
  const counts = tallyCorpus(texts, ['across'], twofoldCases);
  expect(counts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  const kept = counts.filter(survives);
  expect(total(kept)).toBeGreaterThan(3000);
  expect(total(kept, ({ verdict }) => verdict === 'right') / total(kept)).toBeGreaterThan(0.99);
});

test('with the anchor alone no place is wrong, and deleted words are seldom found elsewhere', () => {
  const counts = tallyCorpus(few, ['alone'], cases);
  expect(counts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  const kept = counts.filter(survives);
  expect(total(kept, ({ verdict }) => verdict === 'right') / total(kept)).toBeGreaterThan(0.96);
  const gone = counts.filter(({ fate }) => fate === 'gone');
  expect(total(gone, ({ kind }) => kind === 'orphaned') / total(gone)).toBeGreaterThan(0.9);
});

test('two edits on top of one another mislead no anchor alone either', () => {
  const counts = tallyCorpus(twice, ['alone'], twofoldCases);
  expect(counts.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
});
