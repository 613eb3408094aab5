import { expect, test } from 'vitest';
import { matchNames } from './match-names';

const entries = [
  { label: 'Undo', hint: 'Edit' },
  { label: 'Export…', hint: 'File' },
  { label: 'Japan-Peru Summit Meeting', hint: '17 Nov 2024' },
  { label: 'Réunion ministérielle', hint: 'Document' },
  { label: 'Peru talks', hint: 'Document' },
];
const found = (typed: string, max = 60) =>
  matchNames(entries, typed, max).map(({ label }) => label);

test.each([
  ['', entries.map(({ label }) => label)],
  ['  ', entries.map(({ label }) => label)],
  ['reunion', ['Réunion ministérielle']],
  ['RÉUNION', ['Réunion ministérielle']],
  ['peru', ['Peru talks', 'Japan-Peru Summit Meeting']],
  ['meeting 2024', ['Japan-Peru Summit Meeting']],
  ['2024 peru', ['Japan-Peru Summit Meeting']],
  ['file', ['Export…']],
  ['nothing', []],
])('"%s" finds what has all its words, what begins with it first', (typed, labels) => {
  expect(found(typed)).toEqual(labels);
});

test('no more than asked for', () => {
  expect(found('', 2)).toHaveLength(2);
  expect(found('e', 1)).toHaveLength(1);
});
