import { expect, test } from 'vitest';
import { noCorrection } from '#core/model/source-record';

import { annotationRow, at, note, set, settled } from './search-service.fixture';

test('it is filled with labels, documents, texts and annotations, and says how far it is', async () => {
  const { service, names } = set();
  const shares: number[] = [];
  service.state.subscribe(() => shares.push(service.state.get().share));
  service.begin();
  service.begin();
  await settled();
  expect(names().filter((name) => name !== 'annotations')).toEqual([
    'labels',
    'documents',
    'listed',
    'texts',
  ]);
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test('a note that is changed while it is filled is not put back as it was', async () => {
  const { service, sent, change } = set();
  service.begin();
  change(annotationRow(note('as changed')));
  await settled();
  const texts = sent
    .filter(([name]) => name === 'annotations')
    .flatMap(([, request]) => (request as { note: string }[]).map((each) => each.note));
  expect(texts).toEqual(['as changed']);
});

test('a change is sent on: what was deleted, a new title, a document taken away', async () => {
  const { service, sent, change } = set();
  service.begin();
  await settled();
  sent.length = 0;
  change(annotationRow(null));
  const shelf = { id: 'lunch', collections: [], tags: ['asia'], pinned: false, archived: false };
  const after = { ...shelf, unread: null, removed: at };
  change({ table: 'shelf', id: 'lunch', before: null, after });
  await settled();
  expect(sent).toEqual([
    ['removed', ['note']],
    ['documents', [expect.objectContaining({ id: 'lunch', tags: ['asia'], removed: true })]],
  ]);
});

test('another title or text is another version of what is known; a note is not', async () => {
  const { service, change } = set();
  service.begin();
  await settled();
  const { version } = service.state.get();
  change(annotationRow(note('as changed')));
  await settled();
  expect(service.state.get().version).toBe(version);
  const after = { ...noCorrection('lunch'), title: 'Lunch' };
  change({ table: 'sources', id: 'lunch', before: null, after });
  await settled();
  expect(service.state.get().version).toBe(version + 1);
});

test('a phrase that is asked for has the search filled', async () => {
  const { service, names } = set();
  await service.askPhrase({ phrase: 'coal', inflection: false, spelling: false });
  await settled();
  expect(names()).toContain('phrase');
  expect(service.state.get().share).toBe(1);
});

test('once it is filled, texts are read for what is related, a little at a time', async () => {
  const { service, sent, prepared } = set();
  service.begin();
  await settled();
  expect(prepared).toEqual([sent.length, sent.length, sent.length]);
});

test('what is related is asked of the same worker, and has it filled', async () => {
  const { service, sent, names } = set();
  expect(await service.relatedTo('lunch')).toEqual([]);
  await settled();
  expect(sent).toContainEqual(['related', 'lunch']);
  expect(names().filter((name) => name === 'texts')).toHaveLength(1);
});

test('when the worker ends it is filled again, and after three times in a row given up', async () => {
  const { service, names, lose } = set();
  service.begin();
  await settled();
  lose();
  await settled();
  expect(names().filter((name) => name === 'texts')).toHaveLength(2);
  expect(service.state.get()).toMatchObject({ share: 1, failed: false });
  lose();
  lose();
  await settled();
  expect(service.state.get()).toMatchObject({ share: 0, failed: true });
  service.begin();
  await settled();
  expect(service.state.get()).toMatchObject({ share: 1, failed: false });
});

test('a store that cannot be read is tried again, and then said to have failed', async () => {
  let reads = 0;
  const { service } = set({
    annotationCount: async () => {
      reads += 1;
      throw new Error('The store does not answer.');
    },
  });
  service.begin();
  await settled();
  expect(reads).toBe(3);
  expect(service.state.get()).toMatchObject({ share: 0, failed: true });
});

test('an index without all annotations of the store is not trusted', async () => {
  const whole = set();
  const lacking = set({ annotationCount: async () => 2 });
  const without = set({}, { state: 'whole', kept: null }, 0);
  for (const { service } of [whole, lacking, without]) service.begin();
  await settled();
  expect([whole, lacking, without].map(({ names }) => names().at(-1))).toEqual([
    'texts',
    'distrusted',
    'distrusted',
  ]);
});

test('a note that the disk has not taken is found and listed by a search that is filled again', async () => {
  const { service, sent, names, pending, lose } = set();
  service.begin();
  await settled();
  const rows = [annotationRow(note('not on disk'))];
  pending.push({ id: 'change', role: 'act', name: 'Note', of: null, at, rows });
  lose();
  await settled();
  const put = sent.flatMap(([name, what]) =>
    name === 'annotations' ? (what as { note: string }[]) : [],
  );
  expect(put.map((each) => each.note)).toEqual(['as stored', 'not on disk']);
  expect(names()).not.toContain('distrusted');
});

test('an annotation made between two counts is no reason to distrust an index', async () => {
  let counts = 0;
  const { service, names } = set({
    annotationCount: async () => {
      counts += 1;
      return counts < 4 ? 2 : 1;
    },
  });
  service.begin();
  await settled();
  expect([counts, names()]).toEqual([4, expect.not.arrayContaining(['distrusted'])]);
});

test('what it hung on is told, and other losses that teach something are not counted as attempts', async () => {
  const { service, leftOut, names, lose } = set();
  service.begin();
  await settled();
  for (let nth = 0; nth < 5; nth += 1) {
    leftOut.push({ kind: 'text', documentId: 'lunch' });
    lose(true);
    await settled();
  }
  expect(service.state.get()).toMatchObject({ share: 1, failed: false });
  expect(service.state.get().leftOut).toHaveLength(5);
  expect(names().filter((name) => name === 'texts')).toHaveLength(6);
});
