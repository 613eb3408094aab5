import { expect, test } from 'vitest';
import fc from 'fast-check';
import { highlight } from '#core/annotations/acts';
import { countedContext, documents } from '#core/annotations/annotation.arbitrary';
import { leavesOf } from '#core/changes/leaves';
import type { Annotation } from '#core/model/annotation';
import type { Database } from './database';
import { createDocumentAnnotations } from './document-annotations';

const [document] = fc.sample(documents, { numRuns: 1, seed: 5 });
if (!document) throw new Error('no document generated');
const context = countedContext();
const stored = highlight(document, { start: 0, end: 1 }, 'agreement', context).annotation;
const waiting = highlight(document, { start: 0, end: 1 }, 'position', context);

/** A store that has only what was applied to it. */
const database = {
  table: () => ({
    where: () => ({
      belowOrEqual: () => ({ last: () => Promise.resolve(leavesOf('annotations', [stored])[0]) }),
      between: () => ({ toArray: () => Promise.resolve([]) }),
    }),
  }),
} as unknown as Database;

const log = (pending = [waiting.change]) => ({
  onChange: () => () => undefined,
  pending: () => pending,
});

const idsOf = (rows: readonly Annotation[] | null) => rows?.map(({ id }) => id);

test('a mark made just before a document is opened is on its page', async () => {
  const watch = createDocumentAnnotations(database, log()).annotationsOf(document.id);
  await watch.whenRead();
  expect(idsOf(watch.get())).toEqual([stored.id, waiting.annotation.id]);
});

test('what a disk has not taken yet is exported too', async () => {
  const now = await createDocumentAnnotations(database, log()).annotationsNow(document.id);
  expect(idsOf(now)).toEqual([stored.id, waiting.annotation.id]);
});

test('a change that the store has got in the meantime is there once', async () => {
  const again = highlight(document, { start: 0, end: 1 }, 'position', context).change;
  const row = { ...again.rows[0], id: stored.id, before: null, after: stored } as const;
  const pending = [{ ...again, rows: [row] }] as (typeof again)[];
  const { annotationsNow } = createDocumentAnnotations(database, log(pending));
  expect(idsOf(await annotationsNow(document.id))).toEqual([stored.id]);
});
