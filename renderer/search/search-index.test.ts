import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { defaultSearch, type SearchedDocument } from '#core/search/index/search-answer';
import { createSearchIndex, type SearchIndex } from '#core/search/search-index';
import { openFullTextEngine } from './full-text-engine';
import { sqliteBytes } from './sqlite-bytes';
import { runsOf } from '#core/text/property-runs.fixture';

const lunch: SearchedDocument = {
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
  note: 'Ask about coal',
  tags: ['energy'],
  labelId: 'commitment',
  created: 1_700_000_000_000,
  modified: 1_700_000_000_000,
};

let index: SearchIndex;
beforeEach(async () => {
  index = createSearchIndex(await openFullTextEngine(sqliteBytes()), () => performance.now());
  index.putDocuments([lunch]);
  index.putTexts([
    { documentId: 'lunch', revision: 'one', text: 'The leaders met.', headings: [] },
  ]);
  index.putAnnotations([note]);
});

const kinds = (typed: string) =>
  index.search(typed, defaultSearch).groups.flatMap(({ hits }) => hits.map(({ kind }) => kind));

test('an annotation that is changed is found by its new words only', () => {
  index.putAnnotations([{ ...note, note: 'Ask about wind' }]);
  expect(kinds('coal')).toEqual([]);
  expect(kinds('wind')).toEqual(['note']);
  index.removeAnnotations(['note', 'never-there']);
  expect(kinds('wind')).toEqual([]);
});

test('a corrected title replaces the old one, whenever the text came', () => {
  index.putDocuments([{ ...lunch, title: 'Dinner' }]);
  expect(kinds('lunch')).toEqual([]);
  expect(kinds('dinner met')).toEqual(['title', 'text']);
});

test('a newer text is the one the title belongs to, and the earlier one is still found', () => {
  index.putTexts([
    { documentId: 'lunch', revision: 'two', text: 'The leaders parted.', headings: [] },
  ]);
  index.putDocuments([{ ...lunch, present: 'two' }]);
  const [group] = index.search('lunch OR met OR parted', defaultSearch).groups;
  expect(group?.hits.map(({ kind, revision }) => [kind, revision])).toEqual([
    ['title', 'two'],
    ['text', 'two'],
    ['text', 'one'],
  ]);
});

test('a hit knows its label, and whether its text is an earlier one', () => {
  index.putTexts([{ documentId: 'lunch', revision: 'two', text: 'They parted.', headings: [] }]);
  index.putDocuments([{ ...lunch, present: 'two' }]);
  const [group] = index.search('leaders OR parted', defaultSearch).groups;
  expect(group?.hits.map(({ kind, labelId, isEarlier }) => [kind, labelId, isEarlier])).toEqual([
    ['text', null, false],
    ['text', null, true],
    ['quote', 'commitment', true],
  ]);
});

test('documents whose title fits come first, and a title that is gone does not count', () => {
  const dinner = { ...lunch, id: 'dinner', title: 'Dinner', date: '2024-01-01', present: 'd' };
  index.putDocuments([dinner]);
  index.putTexts([{ documentId: 'dinner', revision: 'd', text: 'After lunch.', headings: [] }]);
  const order = () => index.search('lunch', defaultSearch).groups.map((group) => group.documentId);
  expect(order()).toEqual(['lunch', 'dinner']);
  index.putDocuments([{ ...lunch, title: 'Talks' }]);
  expect(order()).toEqual(['dinner']);
  index.putDocuments([lunch]);
  index.removeDocuments(['lunch']);
  expect(order()).toEqual(['dinner']);
});

test('the history of a phrase reads the present texts, as titled now, and waits for those to come', () => {
  const dinner = { ...lunch, id: 'dinner', title: 'Dinner', date: '2024-01-01', present: 'd' };
  index.putDocuments([{ ...lunch, title: 'Talks' }, dinner]);
  const { ask, next } = index.uses;
  ask({ phrase: 'leaders', inflection: false, spelling: false });
  expect(next(10, 1000)).toEqual({ lines: [], state: 'waiting' });
  index.setListed();
  const first = next(10, 1000);
  expect(first.lines.map(({ documentId, title }) => [documentId, title])).toEqual([
    ['lunch', 'Talks'],
  ]);
  expect(first.state).toBe('waiting');
  const headings = [{ start: 0, title: 'Outset' }];
  index.putTexts([{ documentId: 'dinner', revision: 'd', text: 'Outset\nThe leaders.', headings }]);
  const last = next(10, 1000);
  expect(last.lines.map(({ documentId, section }) => [documentId, section])).toEqual([
    ['dinner', 'Outset'],
  ]);
  expect(last.state).toBe('whole');
});

test('a document taken out of the library is not found, and is again when it is put back', () => {
  index.putDocuments([{ ...lunch, removed: true }]);
  expect(index.search('leaders', defaultSearch).documents).toBe(0);
  index.putDocuments([lunch]);
  expect(kinds('leaders')).toEqual(['text', 'quote']);
  index.removeDocuments(['lunch']);
  expect(kinds('leaders')).toEqual([]);
});

test('places beyond those that are listed are counted', () => {
  const text = 'One word here. A word there. Last word.';
  index.putTexts([{ documentId: 'lunch', revision: 'one', text, headings: [] }]);
  const { groups } = index.search('word', { ...defaultSearch, hitsEach: 2 });
  expect(groups[0]?.hits.map(({ sentence }) => sentence)).toEqual([
    'One word here.',
    'A word there.',
  ]);
  expect(groups[0]?.more).toBe(1);
});

test('whatever is typed, the engine understands what it is asked', () => {
  const pieces = fc.constantFrom(
    ...['lead', 'Ōsaka oosaka', '会談', '"', "'", '*', '-', '(', ')', ' OR ', ' NEAR/2 ', ':', ';'],
    ...['label:x', 'in:notes ', 'title : ', '{text}', '^', '+', '\0', '\uE000', '\ud800', ' AND '],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 20 }), (all) => {
      expect(() => index.search(all.join(''), defaultSearch)).not.toThrow();
    }),
    runsOf({ few: 200, many: 500 }),
  );
});

test('what the engine finds has a mark, and what has none is not found', () => {
  const words = fc.constantFrom(
    ...[
      'Kyouto',
      'Kyoto',
      'kyouto',
      'Kyōto',
      'route',
      'モンゴル',
      'もんごる',
      '水',
      '水素。',
      'ｶﾞｽ',
    ],
    ...['G7', 'energy', 'Energy,', 'эрчим', 'хүч', '\n'],
  );
  const text = fc.array(words, { maxLength: 12 }).map((all) => all.join(' '));
  const glued = fc.array(words, { maxLength: 6 }).map((all) => all.join(''));
  const asked = fc.array(
    words.filter((word) => word !== '\n'),
    { minLength: 1, maxLength: 2 },
  );
  fc.assert(
    fc.property(fc.oneof(text, glued), asked, fc.boolean(), (stored, typed, foldKana) => {
      index.putTexts([{ documentId: 'lunch', revision: 'one', text: stored, headings: [] }]);
      const answer = index.search(`in:texts "${typed.join(' ')}"`, { ...defaultSearch, foldKana });
      for (const { hits } of answer.groups) {
        expect(hits.length).toBeGreaterThan(0);
        for (const { marks } of hits) expect(marks.length).toBeGreaterThan(0);
      }
      // A word that is stored as typed is always found.
      const isWord = typed.length === 1 && stored.split(/\s/).includes(typed.join());
      if (isWord) expect(answer.documents).toBe(1);
    }),
    runsOf({ few: 150, many: 400 }),
  );
});

test('names that stand apart are no phrase, however they are spelt', () => {
  const documentsFor = (text: string) => {
    index.putTexts([{ documentId: 'lunch', revision: 'one', text, headings: [] }]);
    return index.search('in:texts "Kyouto Oosaka"', defaultSearch).documents;
  };
  expect(documentsFor('From Kyouto by train to Oosaka.')).toBe(0);
  expect(documentsFor('The Kyouto Oosaka line.')).toBe(1);
});

test('what belongs together is told of the same texts, under the titles of now', () => {
  const about = { title: 'Talks', language: 'en', kinds: [] };
  const text = 'They spoke of a railway freight corridor through Zamyn-Uud.';
  const dinner = { ...lunch, id: 'dinner', title: 'Dinner', present: 'two' };
  index.putTexts([
    { documentId: 'lunch', revision: 'one', text, headings: [], about },
    { documentId: 'dinner', revision: 'two', text, headings: [], about },
  ]);
  const related = () => index.related.relatedTo('lunch').map(({ title }) => title);
  expect(related()).toEqual([]);
  index.putDocuments([dinner]);
  expect(related()).toEqual(['Dinner']);
  index.putDocuments([{ ...dinner, title: 'State Dinner' }]);
  expect(related()).toEqual(['State Dinner']);
  index.putDocuments([{ ...dinner, removed: true }]);
  expect(related()).toEqual([]);
  index.putDocuments([dinner]);
  index.removeDocuments(['dinner']);
  expect(related()).toEqual([]);
});
