/** In the shapes that Readest's own code writes and reads. */
import { expect, test } from 'vitest';
import { planned } from './planned.fixture';
import { readAnnotations } from './read-annotations';

const note = (more: object) => ({
  id: 'k3x9q',
  type: 'annotation',
  cfi: 'epubcfi(/6/8!/4/2,/1:0,/1:8)',
  style: 'highlight',
  color: 'violet',
  note: '',
  createdAt: 1_760_000_000_000,
  updatedAt: 1_760_000_060_000,
  ...more,
});

const notes = [
  note({ text: 'one plan', note: 'Which?' }),
  note({ id: 'b', type: 'bookmark', text: 'They sat down' }),
  note({ id: 'c', text: 'gone', deletedAt: 1_760_000_070_000 }),
  note({ id: 'd', type: 'excerpt', text: ' the sea ', color: '#ff0000' }),
  note({ id: 'e', note: 'On the whole.' }),
  note({ id: 'f' }),
];

const exported = {
  $format: 'readest-annotations',
  version: 1,
  exportedAt: 1_760_000_080_000,
  book: { title: 'Japan-Nauru *Talks*', author: 'MOFA', hash: 'x' },
  annotations: notes,
};

test('an export is placed by its words; bookmarks and empty items are named, deleted ones are not', () => {
  const plan = planned(exported);
  expect(plan.items.map(({ status }) => status)).toEqual([
    'placed',
    'malformed',
    'placed',
    'placed',
    'malformed',
  ]);
  expect(plan.items[0]?.row).toMatchObject({
    kind: 'highlight',
    note: 'Which?',
    created: '2025-10-09T08:53:20.000Z',
    modified: '2025-10-09T08:54:20.000Z',
  });
  expect(plan.items[3]?.row).toMatchObject({ kind: 'document-note', note: 'On the whole.' });
});

test('the settings of a book have the same notes, and no title', () => {
  const read = readAnnotations(
    JSON.stringify({ updatedAt: 1, progress: [1, 9], booknotes: notes }),
  );
  if (!read.ok) throw new Error(read.error);
  expect(read.value).toMatchObject({ format: 'readest', title: null });
  expect(read.value.items.map(({ quote }) => quote?.exact ?? null)).toEqual([
    'one plan',
    'the sea',
    null,
  ]);
});
