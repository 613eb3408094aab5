import { describe, expect, test } from 'vitest';
import { annotations, documents, labels, texts } from '#core/search/labelled/library.fixture';
import { englishQueries } from '#core/search/labelled/english-queries.fixture';
import { otherQueries } from '#core/search/labelled/other-queries.fixture';
import { defaultSearch, type SearchAnswer, type SearchHit } from '#core/search/index/search-answer';
import { createSearchIndex } from '#core/search/search-index';
import { openFullTextEngine } from './full-text-engine';
import { sqliteBytes } from './sqlite-bytes';

const labelledQueries = [...englishQueries, ...otherQueries];

const index = createSearchIndex(await openFullTextEngine(sqliteBytes()), () => performance.now());
index.setLabels(labels);
index.putAnnotations(annotations);
index.putTexts(texts);
index.putDocuments(documents);

describe('the labelled queries find exactly what they should', () => {
  test.each(labelledQueries)('$typed', ({ typed, exactKana = false, hits }) => {
    const options = { foldKana: !exactKana, limit: 100, hitsEach: 100 };
    expect(shown(index.search(typed, options))).toEqual(hits);
  });

  test('there are sixty, and their hits are where they say', () => {
    expect(labelledQueries).toHaveLength(60);
    const textOf = new Map(texts.map(({ revision, text }) => [revision, text]));
    for (const { typed } of labelledQueries) {
      for (const { hits } of index.search(typed, defaultSearch).groups) {
        for (const { kind, revision, start, end, sentence, marks } of hits) {
          const [first] = marks;
          if (kind !== 'text' || !first) continue;
          const marked = sentence.slice(first.start, first.end);
          expect(textOf.get(revision)?.slice(start, end)).toBe(marked);
        }
      }
    }
  });
});

/** One line for each hit: where it is, and its words with the marks in brackets. */
function shown({ groups }: SearchAnswer): string[] {
  return groups.flatMap(({ documentId, hits }) =>
    hits.map((hit) => `${documentId} ${placeOf(hit)}: ${marked(hit)}`),
  );
}

function placeOf({ kind, revision, annotationId }: SearchHit): string {
  if (annotationId !== null) return `${kind} of ${annotationId}`;
  const present = documents.some((document) => document.present === revision);
  return present ? kind : `earlier ${kind}`;
}

function marked({ sentence, marks }: SearchHit): string {
  let at = 0;
  const parts = marks.map(({ start, end }) => {
    const part = `${sentence.slice(at, start)}[${sentence.slice(start, end)}]`;
    at = end;
    return part;
  });
  return parts.join('') + sentence.slice(at);
}
