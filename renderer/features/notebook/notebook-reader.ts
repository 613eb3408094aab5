/**
 * The notebook as it is listed by the search worker. Only what is in view is read: a listing says
 * how many entries each group has, and a window of them moves with the scrolling.
 */
import type { Annotation, AnnotationRef } from '#core/model/annotation';
import type { Grouping, NotebookQuestion } from '#core/notebook/notebook-question';
import type { SearchService } from '../../search/search-service';
import type { Listed, ListedRange } from '../../search/search-protocol';
import { createStore, type WatchedStore } from '../../ui/store';

export interface NotebookState {
  /** Null before the first answer. */
  readonly listing: Listed | null;
  /** What the groups of the listing are. */
  readonly grouping: Grouping;
  /** Position of the first entry that is read. */
  readonly from: number;
  /** The entries from there on; undefined for one that was deleted meanwhile. */
  readonly read: readonly (Annotation | undefined)[];
  /** The keys of their groups. */
  readonly groups: readonly string[];
  /** The last question was not answered. */
  readonly failed: boolean;
}

export interface NotebookReader {
  readonly state: WatchedStore<NotebookState>;
  /** What was listed stays until there is an answer. */
  readonly ask: (question: NotebookQuestion) => void;
  /** Positions that are in view; the end is excluded. */
  readonly show: (from: number, to: number) => void;
  /** Of all entries of the latest listing; each once. @throws `SearchLost`. */
  readonly all: () => Promise<readonly AnnotationRef[]>;
  /** These were changed: they are read again. */
  readonly forget: (ids: readonly string[]) => void;
}

interface Sources extends Pick<SearchService, 'listNotebook' | 'notebookEntries'> {
  /** In the order they are asked for; undefined for one that no longer exists. */
  readonly annotations: (
    refs: readonly AnnotationRef[],
  ) => Promise<readonly (Annotation | undefined)[]>;
}

/** Entries read before and after those in view: few for a key of a filter, more to scroll through. */
const margin = { listed: 8, scrolled: 40 };

/** Entries in view before anything was drawn. */
const atFirst = 20;

/** How often a listing that was replaced is asked for again, and milliseconds between. */
const maxAttempts = 40;
const between = 50;

export function createNotebookReader(sources: Sources): NotebookReader {
  const state = createStore<NotebookState>({
    listing: null,
    grouping: 'document',
    from: 0,
    read: [],
    groups: [],
    failed: false,
  });
  const entries = createEntries(sources.annotations);
  let inView: ListedRange = { from: 0, to: atFirst };
  /** Counts questions and windows: the answer to an earlier one is dropped. */
  let [questions, windows] = [0, 0];

  function show(next: Omit<NotebookState, 'failed'>): void {
    entries.keepOnly(next.read);
    state.set({ ...next, failed: false });
  }

  async function list(question: NotebookQuestion, mine: number): Promise<void> {
    const listing = await sources.listNotebook(question, around(inView, margin.listed));
    if (listing === null) return;
    const read = await entries.read(listing.entries);
    if (mine !== questions) return;
    windows += 1;
    const groups = listing.entries.map(({ group }) => group);
    show({ listing, grouping: question.grouping, from: listing.range.from, read, groups });
    await fill();
  }

  /** Reads what is in view and not there. */
  async function fill(): Promise<void> {
    const { listing, grouping, from, read: here } = state.get();
    if (listing === null) return;
    const end = Math.min(inView.to, lengthOf(listing));
    if (inView.from >= from && end <= from + here.length) return;
    windows += 1;
    const [mine, range] = [windows, around(inView, margin.scrolled)];
    const wanted = await sources.notebookEntries({ number: listing.number, range });
    // Null: a newer listing is on its way.
    const read = wanted && (await entries.read(wanted));
    if (read === null || mine !== windows) return;
    const groups = wanted?.map(({ group }) => group) ?? [];
    show({ listing, grouping, from: range.from, read, groups });
  }

  function ask(question: NotebookQuestion): void {
    questions += 1;
    const mine = questions;
    list(question, mine).catch((error: unknown) => {
      console.error('The notebook was not listed:', error);
      if (mine === questions) state.set((before) => ({ ...before, failed: true }));
    });
  }

  return {
    state,
    ask,
    show(from, to) {
      inView = { from, to };
      fill().catch((error: unknown) => console.error('The notebook was not read:', error));
    },
    all: () => allEntries(state, sources),
    forget: (ids) => entries.forget(ids),
  };
}

/** Annotations that are in view, each read once. */
function createEntries(annotations: Sources['annotations']) {
  const known = new Map<string, Annotation>();
  let changes = 0;
  return {
    async read(refs: readonly AnnotationRef[]): Promise<NotebookState['read']> {
      const missing = refs.filter(({ id }) => !known.has(id));
      const before = changes;
      const here = new Map(known);
      for (const one of missing.length > 0 ? await annotations(missing) : []) {
        if (one) here.set(one.id, one);
        // What was read before a change may be older than it.
        if (one && changes === before) known.set(one.id, one);
      }
      return refs.map(({ id }) => here.get(id));
    },
    keepOnly(entries: NotebookState['read']): void {
      const kept = new Set(entries.map((one) => one?.id));
      for (const id of known.keys()) if (!kept.has(id)) known.delete(id);
    },
    forget(ids: readonly string[]): void {
      changes += 1;
      for (const id of ids) known.delete(id);
    },
  };
}

async function allEntries(
  state: WatchedStore<NotebookState>,
  { notebookEntries }: Sources,
): Promise<readonly AnnotationRef[]> {
  for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
    const { listing } = state.get();
    const range = { from: 0, to: listing ? lengthOf(listing) : 0 };
    const entries = listing && (await notebookEntries({ number: listing.number, range }));
    if (entries) return unique(entries);
    await new Promise((resolve) => setTimeout(resolve, between));
  }
  throw new Error('The notebook is not listed.');
}

function around({ from, to }: ListedRange, more: number): ListedRange {
  return { from: Math.max(0, from - more), to: to + more };
}

/** Entries of all groups: one with several tags counts as often. */
function lengthOf({ sizes }: Listed): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** An annotation with several tags is in several groups. */
function unique(entries: readonly AnnotationRef[]): readonly AnnotationRef[] {
  return [...new Map(entries.map((entry) => [entry.id, entry])).values()];
}
