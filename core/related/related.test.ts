import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRelatedIndex, type RelatableDocument, type RelatedIndex } from './related';
import { reasonWords } from './related-reason';
import type { Fact } from '#core/document/document';

const fact = (kind: Fact['kind'], text: string, detail: string | null = null): Fact => ({
  kind,
  text,
  detail,
  passage: null,
});
const japan = fact('country', 'Japan');
const mongolia = fact('country', 'Mongolia');

interface Put extends RelatableDocument {
  readonly facts: readonly Fact[];
  readonly text: string;
  readonly language: string;
}

function documentOf(
  id: string,
  facts: readonly Fact[],
  text = `Nothing but ${id}.`,
  language = 'en',
): Put {
  const title = `Title ${id}`;
  return { id, title, date: '2023-09-20', present: `one of ${id}`, language, facts, text };
}

/** An index with every document, as in the search worker. */
function indexOf(documents: readonly Put[]): RelatedIndex {
  const known = new Map(documents.map((document) => [document.id, document]));
  const index = createRelatedIndex(
    {
      documents: () => documents,
      text({ id }) {
        const { text = '', language = '' } = known.get(id) ?? {};
        return { text, about: { title: id, language, kinds: [] } };
      },
      facts: (_, about) => known.get(about.title)?.facts ?? [],
    },
    () => performance.now(),
  );
  return index;
}

/** Related documents as "id: reason | reason". */
const shown = (documents: readonly Put[], id: string) =>
  indexOf(documents)
    .relatedTo(id)
    .map(({ documentId, reasons }) => `${documentId}: ${reasons.map(reasonWords).join(' | ')}`);

/** Documents that establish the issuing side and the formulas. */
const others = Array.from({ length: 20 }, (_, nth) =>
  documentOf(`other ${nth}`, [japan, fact('country', `Land ${nth}`)]),
);

describe('what two documents share', () => {
  test('people, whichever name comes first, with the office', () => {
    const a = documentOf('a', [fact('person', 'Ukhnaa Khurelsukh', 'President of Mongolia')]);
    const b = documentOf('b', [fact('person', 'Khurelsukh Ukhnaa')]);
    expect(shown([a, b], 'a')).toEqual(['b: Both: Ukhnaa Khurelsukh, President of Mongolia']);
  });

  test('countries, but not the one that issues them all, and across languages', () => {
    const a = documentOf('a', [japan, mongolia]);
    const b = documentOf('b', [fact('country', '日本'), fact('country', 'モンゴル')], '。', 'ja');
    expect(shown([a, b, ...others], 'a')).toEqual(['b: Both with Mongolia']);
  });

  test('named initiatives, and the words of a name not once more', () => {
    const text = 'They spoke of the “One Billion Tree” campaign.';
    const named = fact('named', 'One Billion Tree');
    const a = documentOf('a', [named], text);
    const b = documentOf('b', [named], `Again. ${text}`);
    expect(shown([a, b], 'a')[0]).toContain('Both name “One Billion Tree”');
    expect(shown([a, b], 'a')[0]).not.toContain('Share the words “One Billion Tree”');
  });

  test('runs of words that few others have, as long as both have them', () => {
    const a = documentOf(
      'a',
      [],
      'He supports a railway freight corridor through Zamyn-Uud, he said.',
    );
    const b = documentOf('b', [], 'The railway freight corridor through Zamyn-Uud opened.');
    expect(shown([a, b, ...others], 'a')).toEqual([
      'b: Share the words “railway freight corridor through Zamyn-Uud”',
    ]);
  });

  test('words that many have are a formula and no reason', () => {
    const many = Array.from({ length: 20 }, (_, nth) =>
      documentOf(String(nth), [], 'The leaders exchanged views frankly.'),
    );
    expect(shown(many, '0')).toEqual([]);
  });

  test('a run of small words is no reason, nor one over a stop', () => {
    const a = documentOf('a', [], 'It is one of the best. Railway freight. Corridor opened.');
    const b = documentOf('b', [], 'He is one of the few. Railway freight corridor opened');
    expect(shown([a, b], 'a')).toEqual([]);
  });

  test('runs of characters in Japanese', () => {
    const a = documentOf('a', [], '両首脳は、自由で開かれた国際秩序維持強化のため連携する。', 'ja');
    const b = documentOf('b', [], '国際秩序維持強化のため努力する。', 'ja');
    expect(shown([a, b], 'a')[0]).toContain('国際秩序維持強化');
  });
});

describe('which are listed', () => {
  test('best first: a rare initiative before a country', () => {
    const named = fact('named', 'One Billion Tree');
    const documents = [
      documentOf('a', [japan, mongolia, named]),
      documentOf('b', [japan, mongolia]),
      documentOf('c', [japan, mongolia, named]),
      documentOf('d', [japan, named]),
      ...others,
    ];
    expect(shown(documents, 'a').map((row) => row[0])).toEqual(['c', 'd', 'b']);
  });

  test('never more than asked for, never itself, none for an unknown one', () => {
    const documents = Array.from({ length: 30 }, (_, nth) =>
      documentOf(String(nth), [mongolia, japan]),
    );
    const index = indexOf([...documents, ...others]);
    expect(index.relatedTo('0', 5)).toHaveLength(5);
    expect(index.relatedTo('0').map(({ documentId }) => documentId)).not.toContain('0');
    expect(index.relatedTo('unknown')).toEqual([]);
  });

  test('reasons of many things are bounded', () => {
    const items = ['a', 'b', 'c', 'd', 'e'];
    expect(reasonWords({ kind: 'country', items })).toBe('Both with a, b, c and 2 more');
    expect(reasonWords({ kind: 'named', items: ['a', 'b'] })).toBe('Both name “a” and “b”');
  });
});

test('being related by facts is mutual', () => {
  const facts = fc.array(
    fc.constantFrom(
      mongolia,
      japan,
      fact('person', 'A B'),
      fact('named', 'C D'),
      fact('named', 'E F'),
    ),
  );
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 8 }), (rows) => {
      const index = indexOf(rows.map((row, nth) => documentOf(String(nth), row)));
      const pairs = rows.flatMap((_, nth) =>
        index.relatedTo(String(nth), 99).map(({ documentId }) => [String(nth), documentId]),
      );
      for (const [a, b] of pairs) expect(pairs).toContainEqual([b, a]);
    }),
  );
});

test('of thousands of documents the answer has as many as are shown, before all are prepared too', () => {
  const words = Array.from({ length: 3_000 }, (_, nth) => `word${nth.toString(36)}`);
  let seed = 1;
  const next = (below: number) => {
    seed = Math.imul(seed, 1_103_515_245) + 12_345;
    return (seed >>> 8) % below;
  };
  const documents = Array.from({ length: 2_000 }, (_, nth) => {
    const text = Array.from({ length: 60 }, () => words[next(words.length)]).join(' ');
    return documentOf(String(nth), [japan, fact('country', `Land ${nth % 190}`)], text);
  });
  const index = indexOf(documents);
  const unprepared = index.relatedTo('77');
  expect(unprepared.length).toBeGreaterThan(0);
  while (index.prepare(20));
  expect(index.relatedTo('77')).toEqual(unprepared);
});

test('a newer text is compared in place of the earlier one; what is taken away, or cannot be read, is not', () => {
  const shared = 'They spoke of a railway freight corridor through Zamyn-Uud.';
  const present = new Map([
    ['a', 'one'],
    ['b', 'one'],
  ]);
  const texts = new Map([
    ['a one', shared],
    ['b one', shared],
    ['b two', 'Nothing alike.'],
  ]);
  const about = { title: 'Talks', language: 'en', kinds: [] };
  const index = createRelatedIndex(
    {
      documents: () =>
        [...present].map(([id, revision]) => ({ id, title: id, date: null, present: revision })),
      text({ id, present: revision }) {
        const text = texts.get(`${id} ${revision}`);
        return text === undefined ? null : { text, about };
      },
      facts: () => [],
    },
    () => 0,
  );
  const related = () => index.relatedTo('a').map(({ documentId }) => documentId);
  expect(related()).toEqual(['b']);
  present.set('b', 'two');
  expect(related()).toEqual([]);
  present.set('b', 'one');
  expect(related()).toEqual(['b']);
  texts.set('b one', 'Other words.');
  index.put({ documentId: 'b', revision: 'one' });
  expect(related()).toEqual([]);
  texts.set('b one', shared);
  index.put({ documentId: 'b', revision: 'one' });
  expect(related()).toEqual(['b']);
  texts.delete('b one');
  index.remove('b');
  expect(related()).toEqual([]);
});

test('of two that share as much, the newer meeting comes first', () => {
  const documents = [
    documentOf('a', [mongolia, japan]),
    { ...documentOf('older', [mongolia, japan]), date: '2019-05-01' },
    { ...documentOf('newer', [mongolia, japan]), date: '2024-05-01' },
    { ...documentOf('undated', [mongolia, japan]), date: null },
    ...others,
  ];
  const ids = indexOf(documents)
    .relatedTo('a')
    .map(({ documentId }) => documentId);
  expect(ids).toEqual(['newer', 'older', 'undated']);
});

test('texts are read before anybody asks, a few at a time, and each once', () => {
  let clock = 0;
  const read: string[] = [];
  const documents = ['a', 'b', 'c'].map((id) => ({ id, title: id, date: null, present: 'one' }));
  const index = createRelatedIndex(
    {
      documents: () => documents,
      text({ id }) {
        clock += 10;
        read.push(id);
        return {
          text: `The text of ${id}.`,
          about: { title: id, language: 'en', kinds: [] },
        };
      },
      facts: () => [mongolia],
    },
    () => clock,
  );
  expect(index.prepare(15)).toBe(true);
  expect(read).toEqual(['a', 'b']);
  expect(index.prepare(15)).toBe(false);
  expect(index.prepare(15)).toBe(false);
  const [first] = documents;
  index.put({ documentId: first?.id ?? '', revision: 'another' });
  expect(index.prepare(15)).toBe(false);
  expect(read).toEqual(['a', 'b', 'c']);
});
