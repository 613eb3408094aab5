import { expect, test } from 'vitest';
import type { RowChange } from '#core/changes/change';
import type { NumberedChange } from '#core/changes/log-position';
import type { IndexProof } from './index-proof';
import { missedChange } from './missed-changes';

const at = '2024-05-01T10:00:00.000Z';
const label = (id: string, name: string | null): RowChange => ({
  table: 'labels',
  id,
  before: null,
  after:
    name === null
      ? null
      : { id, name, hue: 'blue', underline: 'solid', letter: '', order: 0, removed: false },
});
const numbered = (number: number, ...rows: RowChange[]): NumberedChange => ({
  number,
  sum: `sum ${number}`,
  change: { id: `${number}`, role: 'act', name: '', of: null, at, rows },
});
const kept = (number: number, sum = `sum ${number}`): IndexProof => ({
  form: '',
  bundled: '',
  position: { generation: 'g', number, sum },
  whole: true,
});

test('of each row that was missed the last is given, also that it is gone', () => {
  const changes = [
    numbered(2, label('a', 'had')),
    numbered(3, label('a', 'one'), label('b', 'two')),
    numbered(4, label('b', null)),
  ];
  const missed = missedChange(kept(2), changes, 4);
  expect(missed?.rows).toEqual([label('a', 'one'), label('b', null)]);
});

test('an index of no change misses all of them', () => {
  expect(missedChange(kept(0, ''), [numbered(1, label('a', 'x'))], 1)?.rows).toHaveLength(1);
});

test('what does not go on from what the index has is no use', () => {
  const changes = [numbered(2), numbered(3, label('a', 'x')), numbered(4)];
  expect(missedChange(kept(2, 'of another'), changes, 4)).toBeNull();
  expect(missedChange(kept(2), changes.slice(1), 4)).toBeNull();
  expect(
    missedChange(
      kept(2),
      [changes[0], changes[2]].flatMap((each) => each ?? []),
      4,
    ),
  ).toBeNull();
  expect(missedChange(kept(2), changes, 5)).toBeNull();
});

test('after very many rows it is quicker to begin anew', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, nth) => label(`${nth}`, 'x'));
  expect(missedChange(kept(1), [numbered(1), numbered(2, ...rows(20_000))], 2)).not.toBeNull();
  expect(missedChange(kept(1), [numbered(1), numbered(2, ...rows(20_001))], 2)).toBeNull();
});
