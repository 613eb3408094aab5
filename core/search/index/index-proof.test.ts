import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judgeIndex, readProof, type IndexProof } from './index-proof';

const position = { generation: 'g', number: 7, sum: 'abc' };
const now: IndexProof = { form: 'one', bundled: 'guide 1', position, whole: true };
const judge = (kept: Partial<IndexProof> | null) => judgeIndex(kept && { ...now, ...kept }, now);

test('an index of this very library is used as it is', () => {
  expect(judge({})).toBe('whole');
});

test('one that has an earlier number of the same journal lacks what came after', () => {
  expect(judge({ position: { ...position, number: 4, sum: 'earlier' } })).toBe('behind');
});

test('one that was being filled goes on, at whatever number it was begun', () => {
  expect(judge({ whole: false })).toBe('begun');
  expect(judge({ whole: false, position: { ...position, number: 0, sum: '' } })).toBe('begun');
});

test.each<[string, Partial<IndexProof> | null]>([
  ['there is none', null],
  ['it was made by other code', { form: 'two' }],
  ['other texts came with Readout', { bundled: 'guide 2' }],
  ['it is of another library', { position: { ...position, generation: 'h' } }],
  ['it knows of more than the journal', { position: { ...position, number: 8 } }],
  ['the same number is another change', { position: { ...position, sum: 'abd' } }],
  ['it was being filled, for another library', { whole: false, form: 'two' }],
])('nothing of it is used when %s', (_, kept) => {
  expect(judge(kept)).toBe('none');
});

test('a proof comes back as it was written; anything else is none', () => {
  expect(readProof(JSON.stringify(now))).toEqual(now);
  expect(readProof(null)).toBeNull();
  expect(readProof('{"form":"one"')).toBeNull();
  expect(readProof(JSON.stringify({ ...now, position: { ...position, number: '7' } }))).toBeNull();
  expect(readProof(JSON.stringify({ ...now, whole: 1 }))).toBeNull();
  fc.assert(fc.property(fc.json(), (text) => readProof(text) === null));
});
