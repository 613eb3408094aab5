import { expect, test } from 'vitest';
import { asTyped } from './phrase-pattern';
import { createPhraseUses } from './phrase-uses';
import type { SearchedDocument } from '../index/search-answer';

const query = { phrase: 'coal', ...asTyped };

function documentOf(id: string, date = '2024-01-01'): SearchedDocument {
  const without = { countries: [], tags: [], collections: [], earlier: [], removed: false };
  return { id, title: id, date, present: `${id}-1`, ...without };
}

/** A library to which documents and texts are added by hand. */
function library(now: () => number = () => 0) {
  const documents = new Map<string, SearchedDocument>();
  const texts = new Map<string, string>();
  let listed = false;
  const uses = createPhraseUses(
    {
      documents: () => (listed ? documents.values() : null),
      document: (id) => documents.get(id) ?? null,
      text({ id }) {
        const text = texts.get(id);
        return text === undefined ? null : { text, headings: [{ start: 0, title: 'Outset' }] };
      },
    },
    now,
  );
  return {
    ...uses,
    list(...all: readonly SearchedDocument[]) {
      for (const each of all) documents.set(each.id, each);
      listed = true;
    },
    put: (id: string, text: string) => texts.set(id, text),
    remove: (id: string) => documents.delete(id),
  };
}

const idsOf = (lines: readonly { readonly documentId: string }[]) =>
  lines.map(({ documentId }) => documentId);

test('the first uses are there while texts still come in, and the others follow by date', () => {
  const room = library();
  room.ask(query);
  expect(room.next(10, 1)).toEqual({ lines: [], state: 'waiting' });
  room.list(documentOf('c', '2024-03-01'), documentOf('a', '2024-01-01'), documentOf('b'));
  room.put('a', 'Coal here and coal there.');
  room.put('c', 'Coal again.');
  const first = room.next(10, 1);
  expect(first.state).toBe('waiting');
  expect(first.lines.map(({ documentId, section }) => [documentId, section])).toEqual([
    ['a', 'Outset'],
    ['a', 'Outset'],
  ]);
  room.put('b', 'No use.');
  const last = room.next(10, 1);
  expect([idsOf(last.lines), last.state]).toEqual([['c'], 'whole']);
  expect(room.next(10, 1)).toEqual({ lines: [], state: 'whole' });
});

test('no more lines and no more time are taken than was allowed, and nothing is left out', () => {
  let time = 0;
  // Each look at the clock is a millisecond later.
  const room = library(() => (time += 1));
  room.list(...['a', 'b', 'c', 'd'].map((id) => documentOf(id)));
  for (const id of ['a', 'b', 'c']) room.put(id, 'No.');
  room.put('d', 'Coal, coal and coal.');
  room.ask(query);
  expect(room.next(10, 3)).toEqual({ lines: [], state: 'more' });
  const two = room.next(2, 100);
  expect([two.lines.length, two.state]).toEqual([2, 'more']);
  const rest = room.next(2, 100);
  expect([rest.lines.length, rest.state]).toEqual([1, 'whole']);
});

test('a document that is taken away is not waited for', () => {
  const room = library();
  room.list(documentOf('a'), documentOf('b'));
  room.put('b', 'Coal.');
  room.ask(query);
  expect(room.next(10, 1).state).toBe('waiting');
  room.remove('a');
  const found = room.next(10, 1);
  expect([idsOf(found.lines), found.state]).toEqual([['b'], 'whole']);
});

test('before anything is asked there is nothing to give', () => {
  expect(library().next(10, 1)).toEqual({ lines: [], state: 'whole' });
});
