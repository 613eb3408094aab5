/** How the search continues from the index of an earlier start. */
import { expect, test } from 'vitest';
import type { RowChange } from '#core/changes/change';
import type { OpenedIndex } from './search-protocol';
import type { IndexProof } from '#core/search/index/index-proof';
import type { NumberedChange } from '#core/changes/log-position';

import { annotationRow, at, note, set, settled } from './search-service.fixture';

const proof: IndexProof = {
  form: 'form',
  bundled: 'lunch one',
  position: { generation: 'g', number: 2, sum: 'two' },
  whole: true,
};
const indexNow = async () => proof;
const numbered = (number: number, ...rows: RowChange[]): NumberedChange => ({
  number,
  sum: number === 1 ? 'one' : 'two',
  change: { id: `${number}`, role: 'act', name: '', of: null, at, rows },
});
const behind: Partial<OpenedIndex> = {
  state: 'behind',
  kept: { ...proof, position: { generation: 'g', number: 1, sum: 'one' } },
  texts: [['lunch', 'one']],
};

test('nothing is put into an index that has everything', async () => {
  const { service, names } = set({ indexNow }, { state: 'whole', kept: proof });
  service.begin();
  await settled();
  expect(service.state.get().share).toBe(1);
  expect(names()).toEqual(['labels', 'listed']);
});

test('an index that is behind gets what was missed, before what is changed now', async () => {
  const changesAfter = async () => [numbered(1), numbered(2, annotationRow(note('missed')))];
  const { service, sent, change } = set({ indexNow, changesAfter }, behind);
  service.begin();
  change(annotationRow(note('as changed')));
  await settled();
  const put = sent.flatMap(([name, request]) =>
    name === 'annotations' ? (request as { note: string }[]) : [],
  );
  expect(put.map((each) => each.note)).toEqual(['missed', 'as changed']);
});

test('an index whose journal does not go on from what it has is emptied and filled', async () => {
  const changesAfter = async () => [{ ...numbered(1), sum: 'other' }, numbered(2)];
  const { service, names } = set({ indexNow, changesAfter }, behind);
  service.begin();
  await settled();
  const filled = ['labels', 'documents', 'listed', 'annotations', 'texts'];
  expect(names()).toEqual(['gone', 'dropped', ...filled]);
});

test('a filling that was cut goes on with the texts that are missing, without what is gone', async () => {
  const texts = [['lunch', 'one'] as const, ['dinner', 'two'] as const];
  const { service, sent, names } = set({ indexNow }, { state: 'begun', kept: proof, texts });
  service.begin();
  await settled();
  expect(sent[0]).toEqual(['gone', ['dinner']]);
  expect(names()).toEqual(['gone', 'labels', 'documents', 'listed', 'annotations']);
});

test('a filling that was cut adds annotations that are missing, and what was changed since', async () => {
  const kept = { ...proof, whole: false, position: { generation: 'g', number: 1, sum: 'one' } };
  const changesAfter = async () => [numbered(1), numbered(2, annotationRow(note('missed')))];
  const begun: Partial<OpenedIndex> = { state: 'begun', kept, texts: [['lunch', 'one']] };
  const put = async (here: readonly string[]) => {
    const { service, sent } = set({ indexNow, changesAfter }, begun, 1, here);
    service.begin();
    await settled();
    return sent.flatMap(([name, request]) =>
      name === 'annotations' ? (request as { note: string }[]).map((each) => each.note) : [],
    );
  };
  expect(await put(['note'])).toEqual(['missed']);
  expect(await put([])).toEqual(['missed', 'as stored']);
});
