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
  /** A new object with every change; an answer from before may be out of date. */
  readonly state: WatchedStore<SearchState>;
  /** Fills the search, unless that was already started; any query also starts it. */
  readonly begin: () => void;
}

/** Milliseconds for reading texts ahead, between two other orders. */
const prepareBudget = 20;

/** How often a failing search is refilled before it is given up. */
const maxAttempts = 3;

/**
 * How often it is refilled without the item it hung on: if everything fails, nothing is learned.
 */
const maxLessons = 20;

export function createSearchService(parts: SearchServiceParts): SearchService {
  const { client, documents, sources, log } = parts;
  const state = createStore<SearchState>({ share: 0, failed: false, leftOut: [], version: 0 });
  let begun = false;
  let [attempts, losses, lessons] = [0, 0, 0];
  /** Annotations changed while the search is being filled. */
  const touched = new Set<string>();
  const prepareRelated = readerAhead(client);
  // One at a time: an older row must not replace a newer one.
  const inTurn = createTurns(lose);
  const storage = createIndexStorage(parts, inTurn, () => state.get().share === 1);

  const tell = (next: Partial<SearchState>) => state.set((now) => ({ ...now, ...next }));

  function fill(): void {
    attempts += 1;
    touched.clear();
    tell({ share: 0, failed: false, leftOut: client.leftOut() });
    const mine = losses;
    const onShare = (share: number) => {
      // Its worker ended while it was reading: another filling is in progress.
      if (mine !== losses) throw new SearchLost('superseded');
      tell({ share });
    };
    const isOlder = (id: string) => touched.has(id);
    openAndFill(parts, { storage, inTurn, isOlder, onShare })
      .then(() => (lessons = 0))
      .then(prepareRelated)
      .catch(lose);
  }

  async function follow(change: Change): Promise<void> {
    if (!begun) return void documents.note(change);
    const { found, about } = await followChange(change, client, documents, sources);
    storage.soon();
    if (found) tell({ version: state.get().version + Number(about) });
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
    if (begun) for (const id of annotationsIn(change)) touched.add(id);
    storage.after(() => follow(change));
  });

  // Any query starts the filling.
  const filled = () => void (begun || begin());
  return { ...waysToAsk(client, filled, () => (attempts = 0)), state, begin };
}

interface Around extends Pick<Filling, 'isOlder' | 'onShare'> {
  readonly storage: IndexStorage;
  readonly inTurn: InTurn;
}

/** Continues from what an earlier start left, and adds what is missing. */
async function openAndFill(
  { client, documents, sources, log }: SearchServiceParts,
  { storage, inTurn, ...filling }: Around,
): Promise<void> {
  const opening = log.settled().then(async () => {
    performance.mark('search-filling');
    const now = storage.isPossible() ? await sources.indexNow() : null;
    return { now, ...(await openIndex(client, documents, sources, now)) };
  });
  // Changes come after whatever was missed before them.
  inTurn(() => opening.then(noNews, noNews));
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
