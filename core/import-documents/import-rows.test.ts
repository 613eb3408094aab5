import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMatcher, type IncomingMatch } from '#core/library/match-incoming';
import type { ChosenPlace, ChosenPlaces } from './chosen-places';
import {
  acceptedRows,
  countRows,
  documentOfRow,
  knownOfRow,
  knownOfRows,
  readRow,
  withPlace,
  type ImportRow,
  type ReadRow,
  type RowState,
} from './import-rows';
import { prepareText, type ReadDocument } from './prepared-text';
import { readImport } from './read-import';

const waiting: RowState = { kind: 'waiting' };
const failed: RowState = { kind: 'failed', reason: 'It is damaged.', failure: 'damaged' };

async function textOf(words: string): Promise<ReadDocument> {
  const read = await readImport({
    name: 'talks.txt',
    bytes: new TextEncoder().encode(words),
    encoding: null,
  });
  if (!read.ok) throw new Error(read.error);
  return { ...prepareText(read.value), unread: [], notes: 0 };
}

const text = await textOf('Talks in Lima\n\n17 November 2024\n\nThe ministers met in Lima.');

function row(match: IncomingMatch, more: Partial<Parameters<typeof readRow>[1]> = {}): ReadRow {
  const found = { text, match, places: {}, removed: new Set<string>(), documentId: 'fresh' };
  return readRow(waiting, { ...found, ...more });
}

const rowsOf = (states: readonly RowState[]): ImportRow<string>[] =>
  states.map((state, index) => ({ index, file: `${index}.txt`, state }));

describe('what becomes of a text at first', () => {
  test.each<[IncomingMatch, ReadRow['choice']]>([
    [{ kind: 'new' }, { kind: 'new' }],
    [{ kind: 'similar', documentId: 'peru' }, { kind: 'new' }],
    [
      { kind: 'revision', documentId: 'peru' },
      { kind: 'revision', documentId: 'peru' },
    ],
    [{ kind: 'same', documentId: 'peru' }, { kind: 'skip' }],
  ])('%o', (match, choice) => {
    expect(row(match).choice).toEqual(choice);
  });

  test('one that is here but was removed comes back', () => {
    const removed = new Set(['peru']);
    expect(row({ kind: 'same', documentId: 'peru' }, { removed }).choice).toEqual({
      kind: 'back',
      documentId: 'peru',
    });
    expect(row({ kind: 'same', documentId: 'chile' }, { removed }).choice.kind).toBe('skip');
  });
});

test('what a person has corrected stays when the file is read again', () => {
  const details = { title: 'The talks in Lima', issued: null, language: 'es' };
  const again = readRow(
    { ...row({ kind: 'new' }), details },
    {
      text,
      match: { kind: 'new' },
      places: { 0: 'text' },
      removed: new Set(),
      documentId: 'fresh',
    },
  );
  expect(again).toMatchObject({ details, places: { 0: 'text' } });
});

describe('lines that a person puts elsewhere', () => {
  const place = fc.constantFrom<ChosenPlace>('title', 'text', 'beside');
  const step = fc.tuple(fc.nat(5), fc.option(place, { nil: null }));

  test('are where they were last put, and at most one of them is the title', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let places: ChosenPlaces = {};
        for (const [line, chosen] of steps) {
          places = withPlace(places, line, chosen);
          expect(places[line] ?? null).toBe(chosen);
          expect(Object.values(places).filter((each) => each === 'title').length).toBeLessThan(2);
        }
      }),
    );
  });

  test('are back where they were when the choice is taken back', () => {
    fc.assert(
      fc.property(fc.nat(5), place, (line, chosen) => {
        expect(withPlace(withPlace({ 9: 'text' }, line, chosen), line, null)).toEqual({
          9: 'text',
        });
      }),
    );
  });
});

describe('what later files are matched with', () => {
  test('a fresh text is known by the document it becomes', () => {
    const known = knownOfRow(row({ kind: 'new' }));
    const matcher = createMatcher(known ? [known] : []);
    expect(matcher.match(text.summary, null, text.fingerprint)).toEqual({
      kind: 'same',
      documentId: 'fresh',
    });
  });

  test('a newer text belongs to the document it is a text of', () => {
    expect(knownOfRow(row({ kind: 'revision', documentId: 'peru' }))?.summary.id).toBe('peru');
  });

  test('nothing comes of a file that failed, waits, or was here', () => {
    const states = [failed, waiting, row({ kind: 'same', documentId: 'peru' })];
    expect(states.map(knownOfRow)).toEqual([null, null, null]);
  });

  test('a file that is read again is not matched with itself', () => {
    const rows = rowsOf([row({ kind: 'new' }), row({ kind: 'new' }, { documentId: 'second' })]);
    expect(knownOfRows(rows, 0).map(({ summary }) => summary.id)).toEqual(['second']);
    expect(knownOfRows(rows, 1).map(({ summary }) => summary.id)).toEqual(['fresh']);
  });
});

test('a text belongs to the document it is added to, brought back as, or here as', () => {
  const peru = { documentId: 'peru' };
  const ids = [
    row({ kind: 'new' }),
    row({ kind: 'similar', ...peru }),
    { ...row({ kind: 'similar', ...peru }), choice: { kind: 'revision' as const, ...peru } },
    row({ kind: 'same', ...peru }),
    row({ kind: 'same', ...peru }, { removed: new Set(['peru']) }),
  ].map(documentOfRow);
  expect(ids).toEqual(['fresh', 'fresh', 'peru', 'peru', 'peru']);
});

test('rows are counted, and those that are left out are not accepted', () => {
  const rows = rowsOf([
    row({ kind: 'new' }),
    failed,
    row({ kind: 'same', documentId: 'peru' }),
    { ...row({ kind: 'new' }), choice: { kind: 'skip' } },
    row({ kind: 'revision', documentId: 'peru' }),
    waiting,
  ]);
  expect(countRows(rows)).toEqual({ all: 6, done: 5, failed: 1, here: 1 });
  expect(acceptedRows(rows).map(({ file }) => file)).toEqual(['0.txt', '4.txt']);
});
