import { expect, test } from 'vitest';
import type { AnnotationRef, DocumentNote } from '#core/model/annotation';
import { wholeNotebook, type NotebookQuestion } from '#core/notebook/notebook-question';
import type { Listed, ListedRange } from '../../search/search-protocol';
import { createNotebookReader } from './notebook-reader';

const at = '2024-05-01T10:00:00.000Z';
const note = (id: string, words = id): DocumentNote => ({
  kind: 'document-note',
  id,
  documentId: 'lunch',
  revision: 'one',
  note: words,
  tags: [],
  creator: null,
  created: at,
  modified: at,
});
const question: NotebookQuestion = {
  filter: wholeNotebook,
  grouping: 'document',
  order: 'text',
  labelIds: [],
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

/** A reader of as many notes as are wanted, in the order of their ids. */
function set(count: number) {
  const ids = Array.from({ length: count }, (_, nth) => `n${String(nth).padStart(4, '0')}`);
  const asked: (readonly AnnotationRef[])[] = [];
  const kept = { number: 0, words: (id: string) => id, wait: async () => undefined as void };
  const some = ({ from, to }: ListedRange) =>
    ids.slice(from, to).map((id) => ({ id, documentId: 'lunch', group: 'lunch' }));
  const reader = createNotebookReader({
    async listNotebook(_, range): Promise<Listed> {
      kept.number += 1;
      const { length } = ids;
      return {
        number: kept.number,
        all: length,
        fitting: length,
        documents: 1,
        sizes: Uint32Array.of(length),
        range,
        entries: some(range),
      };
    },
    notebookEntries: async ({ number, range }) => (number === kept.number ? some(range) : null),
    async annotations(wanted) {
      asked.push(wanted);
      const found = wanted.map(({ id }) => note(id, kept.words(id)));
      await kept.wait();
      return found;
    },
  });
  const shown = () => reader.state.get().read.map((one) => one?.note);
  return { reader, ids, asked, kept, shown };
}

test('only what is in view is read, with a margin to scroll through, and what stays in view is not read again', async () => {
  const { reader, asked, shown } = set(1000);
  reader.ask(question);
  await settled();
  expect(shown()).toHaveLength(28);
  reader.show(5, 25);
  await settled();
  expect(asked).toHaveLength(1);
  reader.show(50, 70);
  await settled();
  expect(reader.state.get().from).toBe(10);
  expect(shown().at(-1)).toBe('n0109');
  expect(asked.map(({ length }) => length)).toEqual([28, 82]);
});

test('a change is read again, and one made during a reading is not covered by it', async () => {
  const { reader, kept, shown } = set(2);
  reader.ask(question);
  await settled();
  kept.words = (id) => `${id} changed`;
  reader.forget(['n0001']);
  reader.ask(question);
  await settled();
  expect(shown()).toEqual(['n0000', 'n0001 changed']);

  reader.forget(['n0000']);
  kept.wait = async () => {
    kept.wait = async () => undefined;
    kept.words = (id) => `${id} newest`;
    reader.forget(['n0000']);
  };
  reader.ask(question);
  await settled();
  reader.ask(question);
  await settled();
  expect(shown()).toEqual(['n0000 newest', 'n0001 changed']);
});

test('all entries are those of the newest listing, however long it takes to come', async () => {
  const { reader, ids, kept } = set(3);
  reader.ask(question);
  await settled();
  kept.number += 1;
  const all = reader.all();
  reader.ask(question);
  expect(await all).toEqual(ids.map((id) => ({ id, documentId: 'lunch', group: 'lunch' })));
});

test('what was listed stays when a question cannot be answered', async () => {
  const { reader, kept, shown } = set(2);
  reader.ask(question);
  await settled();
  reader.forget(['n0000']);
  kept.wait = async () => {
    throw new Error('The store does not answer.');
  };
  reader.ask(question);
  await settled();
  expect(reader.state.get().failed).toBe(true);
  expect(shown()).toEqual(['n0000', 'n0001']);
});
