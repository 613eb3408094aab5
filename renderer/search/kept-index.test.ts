/** Reopening an index, as far as that can be tested without files. */
import { expect, test } from 'vitest';
import type { ItemHome } from '#core/search/index/item-home';
import { createSearchItems, type SearchEngine } from '#core/search/index/search-items';
import { openFullTextEngine } from './full-text-engine';
import { sqliteBytes } from './sqlite-bytes';

const document = {
  id: 'lunch',
  title: 'Working Lunch',
  date: '2023-09-20',
  countries: ['Mongolia'],
  tags: [],
  collections: [],
  earlier: [],
  present: 'one',
  removed: false,
};
const note = {
  id: 'note',
  documentId: 'lunch',
  revision: 'one',
  start: 4,
  end: 11,
  quote: 'leaders',
  note: 'Ask about “coal”, 中国',
  tags: ['energy'],
  labelId: 'commitment',
  created: 1_700_000_000_000,
  modified: 1_700_000_000_000,
};
const text = {
  documentId: 'lunch',
  revision: 'one',
  text: '\u{feff}The \ud800 leaders\u{0} met, 首脳会談.',
  headings: [],
  about: { title: 'Lunch', language: 'en', kinds: ['paragraph' as const] },
};

test('items come back as they were put, rows that were taken away do not', async () => {
  const engine = await openFullTextEngine(sqliteBytes());
  const first = createSearchItems(engine, () => undefined);
  first.putDocuments([document, { ...document, id: 'gone' }]);
  first.putTexts([text, { ...text, documentId: 'gone' }]);
  first.putAnnotations([note, { ...note, id: 'removed' }, { ...note, id: 'bare', note: ' ' }]);
  first.removeAnnotations(['removed']);
  first.removeDocuments(['gone']);

  const again = createSearchItems(engine, () => undefined);
  expect(again.items).toEqual(first.items);
  expect(again.items.flatMap((item) => (item?.kind === 'annotation' ? item.note : []))).toEqual([
    note.note,
    ' ',
  ]);
  expect(again.items).toContainEqual(expect.objectContaining({ id: 'note', tags: ['energy'] }));
  expect(again.places).toHaveLength(first.places.length);
  expect(again.document('lunch')).toEqual(document);
  expect(again.document('gone')).toBeNull();
  expect(again.textsHere()).toEqual([['lunch', 'one']]);
  expect(again.missingAnnotations(['note', 'removed', 'bare'])).toEqual(['removed']);
  // A lone surrogate is still one unit.
  expect(again.presentText(document)?.text).toBe(text.text.replace('\ud800', '\ufffd'));
  const found = new Uint8Array(again.items.length);
  engine.match('"energy"', found);
  expect(again.items.filter((_, row) => found[row] === 1)).toMatchObject([
    { id: 'note', noted: true },
    { id: 'bare', noted: false },
  ]);
  again.dropAnnotations();
  expect(again.items.filter(Boolean)).toHaveLength(1);
});

test('a document that is told again as it was is not put again', () => {
  const put: number[] = [];
  const home: ItemHome = {
    keep: () => undefined,
    remove: () => undefined,
    wordsOf: () => ['They met.', ''],
    keepDocument: () => undefined,
    keepName: () => undefined,
    names: () => [
      [
        [1, 'lunch'],
        [2, 'one'],
      ],
    ],
    heads: () => [[[1, 1, 2]]],
    documents: () => [[document]],
  };
  const nothing = () => undefined;
  const engine: SearchEngine = {
    put: (row) => void put.push(row),
    remove: nothing,
    match: nothing,
    matchTitles: nothing,
    home,
  };
  const items = createSearchItems(engine, nothing);
  items.putDocuments([document]);
  expect(put).toEqual([]);
  items.putDocuments([{ ...document, title: 'Dinner' }]);
  expect(put).toEqual([1]);
});
