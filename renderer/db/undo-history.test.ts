import { expect, test } from 'vitest';
import { act, annotationRow } from '#core/annotations/make-change';
import type { Annotation } from '#core/annotations/annotation';
import type { Change } from '#core/annotations/change';
import { ok } from '#core/result';
import { createUndoHistory } from './undo-history';

const context = { newId: () => crypto.randomUUID(), now: () => '2026-11-25T00:00:00.000Z' };

const note = (id: string): Annotation => ({
  id,
  kind: 'document-note',
  documentId: 'talks',
  revision: 'r',
  note: 'words',
  tags: [],
  creator: null,
  created: context.now(),
  modified: context.now(),
});

/** A journal of changes with so many rows each, and the acts that a start finds in it. */
async function stepsAfterStart(rowCounts: readonly number[]) {
  const changes = rowCounts.map((count, number): Change => {
    const ids = Array.from({ length: count }, (_, nth) => `${number} ${nth}`);
    const rows = ids.map((id) => annotationRow(null, note(id)));
    return act(`act ${number + 1}`, rows, context);
  });
  let reads = 0;
  const history = createUndoHistory(
    { commit: () => undefined, onChange: () => () => undefined },
    {
      readChanges({ after, limit }) {
        reads += 1;
        const some = changes.slice(after, after + limit);
        return Promise.resolve(
          ok(some.map((change, at) => ({ number: after + at + 1, sum: '', change }))),
        );
      },
    },
    changes.length,
    context,
  );
  await new Promise<void>((resolve) => history.onChange(resolve));
  return { names: history.current().past.map(({ name }) => name), reads };
}

test('a short journal is read to its beginning, in the order of the acts', async () => {
  const { names, reads } = await stepsAfterStart([1, 1, 1]);
  expect(names).toEqual(['act 1', 'act 2', 'act 3']);
  expect(reads).toBe(1);
});

test('the last two hundred acts of a long one can be taken back', async () => {
  const { names } = await stepsAfterStart(Array.from({ length: 3000 }, () => 1));
  expect(names).toHaveLength(200);
  expect(names.at(-1)).toBe('act 3000');
});

test('of acts with very many rows the last fifty are read, and no more', async () => {
  const { names, reads } = await stepsAfterStart(Array.from({ length: 200 }, () => 200));
  expect(names).toHaveLength(50);
  expect(names.at(-1)).toBe('act 200');
  expect(reads).toBe(1);
});
