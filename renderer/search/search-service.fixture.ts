import type { DocumentNote } from '#core/model/annotation';
import type { Change, RowChange } from '#core/changes/change';
import type { DocumentSummary } from '#core/document/document-summary';
import { noAnswer } from '#core/search/index/search-answer';
import type { LeftOut } from './blame';
import type { OpenedIndex } from './search-protocol';
import type { SearchClient } from './search-client';
import type { SearchSources } from './fill-search';
import { createSearchService } from './search-service';
import { searchedDocuments } from './searched-documents';

export const at = '2024-05-01T10:00:00.000Z';
export const summary: DocumentSummary = {
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
export const note = (text: string): DocumentNote => ({
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

/**
 * A search over one bundled document with one note, and what its worker is sent.
 *
 * @param here ids of annotations that are in the index.
 */
export function set(
  sources: Partial<SearchSources> = {},
  opened: Partial<OpenedIndex> = {},
  annotations = 1,
  here: readonly string[] = [],
) {
  /** Changes that the store does not have. */
  const pending: Change[] = [];
  const sent: unknown[][] = [];
  /** How much had been sent each time texts were read ahead. */
  const prepared: number[] = [];
  const leftOut: LeftOut[] = [];
  const told = {
    lose: (_learned: boolean) => undefined as void,
    change: (_: Change) => undefined as void,
  };
  const client = fakeClient({ sent, prepared, leftOut, told }, opened, annotations, here);
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
      async *annotationPages() {
        yield [note('as stored')];
      },
      indexNow: async () => null,
      changesAfter: async () => null,
      ...sources,
    },
    log: {
      onChange: (listener) => (told.change = listener),
      pending: () => pending,
      settled: async () => undefined,
      isSaved: () => true,
    },
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
    pending,
    lose: (learned = false) => told.lose(learned),
  };
}

export const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
export const annotationRow = (after: DocumentNote | null): RowChange => {
  return { table: 'annotations', id: 'note', before: note(''), after };
};

interface Seen {
  readonly sent: unknown[][];
  readonly prepared: number[];
  readonly leftOut: LeftOut[];
  readonly told: { lose: (learned: boolean) => void };
}

/** Records what it is sent, and answers nothing but how many annotations it has. */
function fakeClient(
  { sent, prepared, leftOut, told }: Seen,
  opened: Partial<OpenedIndex>,
  annotations: number,
  here: readonly string[],
): SearchClient {
  const send = (name: string) => async (request: unknown) => {
    sent.push([name, request instanceof Map ? request.size : request]);
    return null;
  };
  return {
    open: async () => ({ state: 'none', kept: null, texts: [], ...opened }),
    keep: send('kept'),
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
    dropAnnotations: send('dropped'),
    countAnnotations: async () => annotations,
    missingAnnotations: async (ids) => ids.filter((id) => !here.includes(id)),
    distrust: send('distrusted'),
    listNotebook: async () => null,
    notebookEntries: async () => null,
    labelAt: async () => null,
    setLabels: send('labels'),
    createAsker: () => async () => noAnswer,
    leftOut: () => leftOut,
    onLost: (listener) => {
      told.lose = listener;
      return () => undefined;
    },
  };
}
