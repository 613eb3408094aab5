import { expect, test } from 'vitest';
import type { DocumentNote } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import { noCorrection } from '#core/model/source-record';
import type { DocumentSummary } from '#core/document/document-summary';
import { noAnswer } from '#core/search/index/search-answer';
import type { LeftOut } from './blame';
import type { SearchClient } from './search-client';
import type { SearchSources } from './fill-search';
import { createSearchService } from './search-service';
import { searchedDocuments } from './searched-documents';

const at = '2024-05-01T10:00:00.000Z';
const summary: DocumentSummary = {
  id: 'lunch',
  revision: 'one',
  title: 'Working Lunch',
  opening: '',
  date: '2023-09-20',
  place: null,
  countries: [],
  body: null,
  address: null,
  language: 'en',
  translation: 'none',
  length: 4,
};
const note = (text: string): DocumentNote => ({
  kind: 'document-note',
  id: 'note',
  documentId: 'lunch',
  revision: 'one',
  note: text,
  tags: [],
  creator: null,
  created: at,
  modified: at,
});

/** A search over one bundled document with one note, and what its worker is sent. */
function set(sources: Partial<SearchSources> = {}) {
  const sent: unknown[][] = [];
  /** How much had been sent each time that texts were read ahead. */
  const prepared: number[] = [];
  const leftOut: LeftOut[] = [];
  const told = {
    lose: (_learned: boolean) => undefined as void,
    change: (_: Change) => undefined as void,
  };
  const send = (name: string) => async (order: unknown) => {
    sent.push([name, order instanceof Map ? order.size : order]);
    return null;
  };
  const client: SearchClient = {
    putDocuments: send('documents'),
    removeDocuments: send('gone'),
    putTexts: send('texts'),
    setListed: send('listed'),
    askPhrase: send('phrase'),
    nextUses: async () => ({ lines: [], state: 'whole' }),
    prepareRelated: async () => {
      prepared.push(sent.length);
      return prepared.length < 3;
    },
    relatedTo: async ({ documentId }) => {
      sent.push(['related', documentId]);
      return [];
    },
    putStoredTexts: send('stored'),
    putAnnotations: send('annotations'),
    removeAnnotations: send('removed'),
    setLabels: send('labels'),
    createAsker: () => async () => noAnswer,
    leftOut: () => leftOut,
    onLost: (listener) => {
      told.lose = listener;
      return () => undefined;
    },
  };
  const service = createSearchService({
    client,
    documents: searchedDocuments({
      bundled: [summary],
      documents: [],
      marks: [],
      corrections: [],
      labels: [],
    }),
    sources: {
      bundledText: async () => ({ text: 'They met.', headings: [] }),
      storedTexts: async (revisions) => revisions.map(() => null),
      annotationCount: async () => 1,
      annotationsAfter: async (id) => (id === '' ? [note('as stored')] : []),
      annotationsOf: async () => [],
      ...sources,
    },
    log: { onChange: (listener) => (told.change = listener), settled: async () => undefined },
  });
  const change = (...rows: RowChange[]) =>
    told.change({ id: 'change', role: 'act', name: 'Act', of: null, at, rows });
  const names = () => sent.map(([name]) => name);
  return {
    service,
    sent,
    prepared,
    names,
    change,
    leftOut,
    lose: (learned = false) => told.lose(learned),
  };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const annotationRow = (after: DocumentNote | null): RowChange => {
  return { table: 'annotations', id: 'note', before: note(''), after };
};

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
    .flatMap(([, order]) => (order as { note: string }[]).map((each) => each.note));
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
