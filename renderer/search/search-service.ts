/**
 * Keeps the search in step with the library: fills its worker in the background after the first
 * screen, follows the log of changes, and fills a new worker when one has ended. Everything is
 * derived; what is lost here is read again from texts and store.
 */
import type { Change } from '#core/changes/change';
import type { RelatedDocument } from '#core/related/related';
import type { PhraseQuery, UsesFound } from '#core/search/phrase-history/phrase-uses';
import { createStore, type WatchedStore } from '../ui/store';
import type { SearchAsker, SearchClient } from './search-client';
import type { LeftOut } from './blame';
import { fillSearch, type Filling } from './fill-search';
import { followChange } from './follow-change';
import { createIndexStorage, type IndexStorage, type InTurn } from './store-index';
import { openIndex } from './open-index';
import type { SearchServiceParts } from './search-service-parts';
import { SearchLost } from './watched-worker';

export interface SearchState {
  /** Share of the library that can be found, 0 to 1. */
  readonly share: number;
  /** True when the search kept failing and was given up; `begin` tries again. */
  readonly failed: boolean;
  /** What the search could not process and does not contain. */
  readonly leftOut: readonly LeftOut[];
  /** Increases when document data changes, including texts. */
  readonly version: number;
  /** Increases when anything changes that can be found or listed. */
  readonly changes: number;
}

export interface SearchService {
  /**
   * One for each place on screen that searches. It throws `SearchLost` when the worker ended: the
   * search is filled again, and `state` says so.
   */
  readonly createAsker: () => SearchAsker;
  /**
   * Starts the history of a phrase over the texts loaded and those still to come; `nextUses`
   * returns its uses.
   *
   * @throws `SearchLost`, as does `nextUses`: the phrase must be requested again.
   */
  readonly askPhrase: (query: PhraseQuery) => Promise<void>;
  readonly nextUses: (most: number, budget: number) => Promise<UsesFound>;
  /**
   * The documents related to one, best first, among the texts loaded so far: all of them once
   * `share` is 1. Empty for one that is not in the library.
   *
   * @throws `SearchLost`.
   */
  readonly relatedTo: (documentId: string) => Promise<readonly RelatedDocument[]>;
  /**
   * The marks and notes that fit a question, with those of a range; null when a newer question was
   * asked meanwhile. All of them are there once `share` is 1.
   *
   * @throws `SearchLost`, as do the two below.
   */
  readonly listNotebook: SearchClient['listNotebook'];
  /** More of a listing; null when there is a newer one. */
  readonly notebookEntries: SearchClient['notebookEntries'];
  /** The label of a highlight on exactly these words; null when there is none. */
  readonly labelAt: SearchClient['labelAt'];
  /** A new object with every change; an answer from before may be out of date. */
  readonly state: WatchedStore<SearchState>;
  /** Fills the search, unless that was already started; any query also starts it. */
  readonly begin: () => void;
}

/** Milliseconds for reading texts ahead, between two other requests. */
const prepareBudget = 20;

/** How often a failing search is refilled before it is given up. */
const maxAttempts = 3;

/**
 * How often it is refilled without the item it hung on: if everything fails, nothing is learned.
 */
const maxLessons = 20;

const nothingFilled: SearchState = {
  share: 0,
  failed: false,
  leftOut: [],
  version: 0,
  changes: 0,
};

/** The share is told in hundredths: every step draws the screens that show it. */
function withShare(state: SearchState, filled: number): SearchState {
  const share = Math.floor(filled * 100) / 100;
  return share === state.share ? state : { ...state, share };
}

/** @param about whether document data changed. */
function afterChange(state: SearchState, about: boolean): SearchState {
  return { ...state, version: state.version + Number(about), changes: state.changes + 1 };
}

export function createSearchService(parts: SearchServiceParts): SearchService {
  const { client, documents, sources, log } = parts;
  const state = createStore(nothingFilled);
  let begun = false;
  let [attempts, losses, lessons] = [0, 0, 0];
  const touched = createTouched(log);
  const prepareRelated = readerAhead(client);
  // One at a time: an older row must not replace a newer one.
  const inTurn = createTurns(lose);
  const storage = createIndexStorage(parts, inTurn, () => state.get().share === 1);

  const tell = (next: Partial<SearchState>) => state.set((now) => ({ ...now, ...next }));

  function fill(): void {
    attempts += 1;
    const pending = touched.restart();
    tell({ share: 0, failed: false, leftOut: client.leftOut() });
    const mine = losses;
    const onShare = (share: number) => {
      // Its worker ended while it was reading: another filling is in progress.
      if (mine !== losses) throw new SearchLost('superseded');
      state.set((now) => withShare(now, share));
    };
    openAndFill(parts, { storage, inTurn, isOlder: touched.isOlder, onShare, pending })
      .then(() => (lessons = 0))
      .then(prepareRelated)
      .then(() => checkCount(parts, inTurn))
      .catch(lose);
  }

  async function follow(change: Change): Promise<void> {
    if (!begun) return void documents.note(change);
    const { found, about } = await followChange(change, client, documents, sources);
    storage.soon();
    if (found) state.set((now) => afterChange(now, about));
    if (about) prepareRelated().catch(lose);
  }

  function begin(): void {
    if (begun && !state.get().failed) return;
    begun = true;
    [attempts, lessons] = [0, 0];
    fill();
  }

  function fillAgain(): void {
    losses += 1;
    if (attempts < maxAttempts) fill();
    else tell({ share: 0, failed: true });
  }

  /**
   * Something unreadable is missing from the search: it is filled again, or reports that it failed.
   */
  function lose(error: unknown): void {
    // When the worker is lost, `onLost` fills another.
    if (error instanceof SearchLost) return;
    console.error('The search is not up to date:', error);
    fillAgain();
  }

  client.onLost((learned) => {
    storage.giveUp();
    // The next filling leaves out what this one hung on, so it is not a repetition.
    if (learned && lessons++ < maxLessons) attempts = 0;
    fillAgain();
  });
  log.onChange((change) => {
    // Changes made before the search was started are read with everything else.
    if (begun) touched.note(change);
    storage.after(() => follow(change));
  });

  // Any query starts the filling.
  const filled = () => void (begun || begin());
  return { ...waysToAsk(client, filled, () => (attempts = 0)), state, begin };
}

/** Annotations changed while the search is being filled: what is read of them is out of date. */
function createTouched(log: SearchServiceParts['log']) {
  const ids = new Set<string>();
  const note = (change: Change) => annotationsIn(change).forEach((id) => ids.add(id));
  return {
    note,
    isOlder: (id: string) => ids.has(id),
    /** @returns the changes that the store lacks when a filling begins. */
    restart(): readonly Change[] {
      ids.clear();
      const pending = log.pending();
      pending.forEach(note);
      return pending;
    },
  };
}

/** How often the annotations are counted: one may be made between two counts. */
const maxCounts = 3;

/** An index without all annotations of the store is thrown away: none may be missing in silence. */
function checkCount(parts: SearchServiceParts, inTurn: InTurn, nth = 1): void {
  const { client, sources, log } = parts;
  inTurn(async () => {
    await log.settled();
    if (log.pending().length > 0) return;
    const [here, stored] = [await client.countAnnotations(null), await sources.annotationCount()];
    if (here === stored) return;
    if (nth < maxCounts) return checkCount(parts, inTurn, nth + 1);
    await client.distrust(`It has ${here} marks and notes, the store ${stored}.`);
  });
}

interface Around extends Pick<Filling, 'isOlder' | 'onShare'> {
  readonly storage: IndexStorage;
  readonly inTurn: InTurn;
  /** What is read from the store lacks these. */
  readonly pending: readonly Change[];
}

/** Continues from what an earlier start left, and adds what is missing. */
async function openAndFill(
  { client, documents, sources, log }: SearchServiceParts,
  { storage, inTurn, pending, ...filling }: Around,
): Promise<void> {
  const opening = log.settled().then(async () => {
    performance.mark('search-filling');
    const now = storage.isPossible() ? await sources.indexNow() : null;
    return { now, ...(await openIndex(client, documents, sources, now)) };
  });
  // Changes come after whatever was missed before them.
  inTurn(() => opening.then(noNews, noNews));
  for (const change of pending) {
    inTurn(async () => void (await followChange(change, client, documents, sources)));
  }
  const { isOther, ...opened } = await opening;
  await fillSearch(client, documents, sources, { ...opened, ...filling });
  if (isOther) storage.soon();
}

const noNews = () => undefined;

/** Work done one at a time; a failure does not skip the next. */
function createTurns(onFailure: (error: unknown) => void): InTurn {
  let last = Promise.resolve();
  return (work) => void (last = last.then(work).catch(onFailure));
}

/** @param first called before the worker is asked; @param onAnswer after a search was answered. */
function waysToAsk(
  client: SearchClient,
  first: () => void,
  onAnswer: () => void,
): Omit<SearchService, 'state' | 'begin'> {
  return {
    createAsker() {
      const ask = client.createAsker();
      return async (typed, options) => {
        first();
        const answer = await ask(typed, options);
        onAnswer();
        return answer;
      };
    },
    async askPhrase(query) {
      first();
      await client.askPhrase(query);
    },
    nextUses: (most, budget) => client.nextUses({ most, budget }),
    async relatedTo(documentId) {
      first();
      return client.relatedTo({ documentId });
    },
    listNotebook(question, range) {
      first();
      return client.listNotebook(question, range);
    },
    notebookEntries: client.notebookEntries,
    labelAt: client.labelAt,
  };
}

/** Has texts read ahead until there are no more; a second call joins the first. */
function readerAhead(client: Pick<SearchClient, 'prepareRelated'>): () => Promise<void> {
  let running: Promise<void> | null = null;
  const read = async () => {
    // A little at a time: a search typed meanwhile waits no longer than that.
    while (await client.prepareRelated({ budget: prepareBudget }));
  };
  return () => (running ??= read().finally(() => (running = null)));
}

function annotationsIn({ rows }: Change): readonly string[] {
  return rows.filter(({ table }) => table === 'annotations').map(({ id }) => id);
}
