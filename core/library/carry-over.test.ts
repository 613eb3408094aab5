import { expect, test } from 'vitest';
import type { DocumentNote, Highlight } from '#core/model/annotation';
import { canonicalText } from '#core/document/canonical-text';
import { carryOver, placeToReview } from './carry-over';
import { markIn, talksOf } from './talks.fixture';

const before = talksOf(
  'Prime Minister Kishida conveyed the plan to plant 50,000 trees over five years in Mongolia.',
  'The two leaders welcomed the new partnership between the two countries and its people.',
  'They also discussed, at length, the matter of fishing in waters far from either coast.',
);
const after = talksOf(
  'Prime Minister Kishida conveyed the plan to plant fifty thousand trees over five years in Mongolia.',
  'The two leaders welcomed the new partnership between the two countries and its people.',
);

const mark = (id: string, words: string, revision = before.revision): Highlight => ({
  ...markIn(before, id, words),
  revision,
});

test('certain marks go along, all others stay as they are and wait', () => {
  const kept = mark('kept', 'welcomed the new partnership');
  const edited = mark('edited', 'plant 50,000 trees over five years');
  const gone = mark('gone', 'discussed, at length, the matter of fishing');
  const { carried, toReview, exact, moved } = carryOver(before, after, [kept, edited, gone], []);
  expect(carried.map(([{ id }]) => id)).toEqual(['kept']);
  expect({ exact, moved }).toEqual({ exact: 1, moved: 0 });
  const [, moving] = carried[0] ?? [];
  expect(moving?.revision).toBe(after.revision);
  expect(moving?.modified).toBe(kept.modified);
  expect(toReview.map(({ annotation, placement }) => [annotation.id, placement.kind])).toEqual([
    ['edited', 'changed'],
    ['gone', 'orphaned'],
  ]);
  const [, proposed] = toReview;
  expect(proposed?.annotation).toBe(gone);
});

test('marks of a still earlier text are left alone, and a note on the document is carried over', () => {
  const waiting = mark('waiting', 'welcomed the new partnership', 'an earlier revision');
  const note: DocumentNote = {
    id: 'note',
    kind: 'document-note',
    documentId: 'talks',
    revision: before.revision,
    note: 'Compare with last year.',
    tags: [],
    creator: null,
    created: '2026-01-01T00:00:00.000Z',
    modified: '2026-01-01T00:00:00.000Z',
  };
  const { carried, toReview } = carryOver(before, after, [waiting, note], ['an earlier revision']);
  expect(toReview).toEqual([]);
  expect(carried).toEqual([[note, { ...note, revision: after.revision }]]);
});

test('the proposed place of a changed mark is the one with the new words', () => {
  const [found] = placeToReview(before, after, [mark('edited', 'plant 50,000 trees')]);
  const place = found?.placement;
  const best = place && 'candidates' in place ? place.candidates[0] : undefined;
  expect(canonicalText(after.blocks).slice(best?.start, best?.end)).toBe(
    'plant fifty thousand trees',
  );
});
