import { expect, test } from 'vitest';
import type { DocumentNote } from '#core/model/annotation';
import { watchNotebook } from './notebook-watch';

const at = '2024-05-01T10:00:00.000Z';
const note = (id: string): DocumentNote => ({
  kind: 'document-note',
  id,
  documentId: 'lunch',
  revision: 'one',
  note: 'A note.',
  tags: [],
  creator: null,
  created: at,
  modified: at,
});

test('a failed reading is reported, and continues where it stopped when asked', async () => {
  const first = Array.from({ length: 1500 }, (_, nth) => note(`a${String(nth).padStart(4, '0')}`));
  const asked: string[] = [];
  let works = false;
  const watch = watchNotebook(
    async (id) => {
      asked.push(id);
      if (id === '') return first;
      if (!works) throw new Error('The store does not answer.');
      return [note('b')];
    },
    { onChange: () => () => undefined, pending: () => [], settled: async () => undefined },
  );
  watch.subscribe(() => undefined);
  await expect.poll(watch.get).toMatchObject({ whole: false, failed: true });
  expect(watch.get().entries).toHaveLength(1500);
  works = true;
  watch.readAgain();
  expect(watch.get().failed).toBe(false);
  await expect.poll(watch.get).toMatchObject({ whole: true, failed: false });
  expect(watch.get().entries).toHaveLength(1501);
  expect(asked).toEqual(['', 'a1499', 'a1499']);
});
