import { describe, expect, test } from 'vitest';
import type { Change, RowChange } from './change';
import { takesAway } from './takes-away';

/** Only these members of a row matter here. */
const row = (table: RowChange['table'], id: string, before: unknown, after: unknown) =>
  ({ table, id, before, after }) as RowChange;

const change = (rows: readonly RowChange[], role: Change['role'] = 'act'): Change => ({
  id: 'c',
  role,
  name: 'An act',
  of: null,
  at: '2024-05-01T10:00:00.000Z',
  rows,
});

const noted = { note: 'A note' };

describe('takes away', () => {
  test.each([
    [
      'a mark that goes into the bin',
      [row('annotations', 'a', noted, null), row('bin', 'a', null, {})],
    ],
    ['a bin that is emptied', [row('bin', 'a', {}, null)]],
    ['a collection that is deleted', [row('collections', 'c', {}, null)]],
    ['a document that is put out', [row('shelf', 'd', { removed: null }, { removed: '2024' })]],
    ['a document that had no flags', [row('shelf', 'd', null, { removed: '2024' })]],
    ['a label that is removed', [row('labels', 'l', { removed: false }, { removed: true })]],
    ['a note that is emptied', [row('annotations', 'a', noted, { note: '' })]],
  ])('%s', (_, rows) => {
    expect(takesAway(change(rows))).toBe(true);
    expect(takesAway(change(rows, 'undo'))).toBe(false);
    expect(takesAway(change(rows, 'quiet'))).toBe(false);
  });

  test.each([
    ['a new mark', [row('annotations', 'a', null, noted)]],
    ['a mark out of the bin', [row('bin', 'a', {}, null), row('annotations', 'a', null, noted)]],
    ['a note that is changed', [row('annotations', 'a', noted, { note: 'Another' })]],
    [
      'a mark without a note that changes its label',
      [row('annotations', 'a', { note: '' }, { note: '' })],
    ],
    ['a document that comes back', [row('shelf', 'd', { removed: '2024' }, { removed: null })]],
    ['a correction that is taken back', [row('sources', 'd', {}, null)]],
  ])('but not %s', (_, rows) => {
    expect(takesAway(change(rows))).toBe(false);
  });
});
