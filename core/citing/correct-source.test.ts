import { expect, test } from 'vitest';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { correctSource } from './correct-source';
import { noCorrection } from '#core/model/source-record';

const context = countedContext();
const corrected = { ...noCorrection('talks'), body: 'A Ministry' };

test('a correction is an act with the row before and after, and none when nothing is different', () => {
  expect(correctSource(null, corrected, 'Talks', context)).toMatchObject({
    name: 'Correct source of Talks',
    rows: [{ table: 'sources', id: 'talks', before: null, after: corrected }],
  });
  expect(correctSource(corrected, corrected, 'Talks', context)).toBeNull();
  expect(correctSource(null, noCorrection('talks'), 'Talks', context)).toBeNull();
});

test('the row is removed with its last correction', () => {
  const change = correctSource(corrected, noCorrection('talks'), 'Talks', context);
  expect(change?.rows).toEqual([{ table: 'sources', id: 'talks', before: corrected, after: null }]);
});
