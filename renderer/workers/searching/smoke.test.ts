import { expect, test } from 'vitest';
import { createSearchIndex } from '#core/search/search-index';
import { usualSearch } from '#core/search/search-answer';
import { sqliteBytes } from './sqlite-bytes';
import { openFullTextEngine } from './full-text-engine';
test('smoke', async () => {
  const engine = await openFullTextEngine(sqliteBytes());
  const index = createSearchIndex(engine);
  index.putDocuments([
    {
      id: 'a',
      title: 'Meeting in Ōsaka',
      date: '2023-09-20',
      countries: ['Mongolia'],
      tags: [],
      present: 'r1',
      removed: false,
    },
  ]);
  index.putTexts([
    {
      documentId: 'a',
      revision: 'r1',
      text: 'Leaders met in Kyouto. They spoke of energy.\nモンゴルとの首脳会談。水素',
    },
  ]);
  for (const typed of [
    'kyoto',
    'ousaka',
    'energy -foo',
    'もんごる',
    '首脳会',
    '水',
    'leaders NEAR/3 kyouto',
    'kyou*',
    'country:mongolia',
    'date:2023..',
    'in:titles osaka',
    'in:texts osaka',
    'foo',
    '"met in kyoto"',
  ])
    console.log(typed, JSON.stringify(index.search(typed, usualSearch)));
  expect(index.search('もんごる', { ...usualSearch, foldKana: false }).documents).toBe(0);
  expect(index.search('モンゴル', { ...usualSearch, foldKana: false }).documents).toBe(1);
});
