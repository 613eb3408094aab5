/**
 * Keeps the search true to the library: fills its worker in the background once the first screen is
 * there, follows the log of changes, and fills another when the worker has ended. All of it is
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
import { createIndexKeeping, type IndexKeeping, type InTurn } from './keep-index';
import { openIndex } from './open-index';
import type { SearchServiceParts } from './search-service-parts';
import { SearchLost } from './watched-worker';

export interface SearchState {
  /** How much of the library can be found, 0 to 1. */
  readonly share: number;
  /** True when the search ended again and again and was given up; `begin` tries once more. */
  readonly failed: boolean;
  /** What the search could not get through and does not have. */
  readonly leftOut: readonly LeftOut[];
  /** Grows when what is known of a document is another, its texts among it. */
  readonly version: number;
}

export interface SearchService {
  /**
   * One for each place on screen that searches. It throws `SearchLost` when the worker ended: it is
   * filled again, and `state` says so.
   */
  readonly createAsker: () => SearchAsker;
  /**
   * Begins with the history of a phrase in what is there and what is still to come; `nextUses` gives
   * its uses.
   *
   * @throws `SearchLost`, as does `nextUses`: the phrase is to be asked for again.
   */
  readonly askPhrase: (query: PhraseQuery) => Promise<void>;
  readonly nextUses: (most: number, budget: number) => Promise<UsesFound>;
  /**
   * The documents that belong with one, best first, among the texts that are there: all of them once
   * `share` is 1. Empty for one that is not in the library.
   *
   * @throws `SearchLost`.
   */
  readonly relatedTo: (documentId: string) => Promise<readonly RelatedDocument[]>;
  /** Another object with every change; an answer from before may be out of date. */
  readonly state: WatchedStore<SearchState>;
  /** Fills the search, unless that was done already; whoever asks does it too. */
  readonly begin: () => void;
}

/** Milliseconds that texts are read for what is related, between two other orders. */
const prepareBudget = 20;

/** Times that a search which ends is filled again before it is given up. */
const maxAttempts = 3;

/** Times that it is filled without what it hung on: where everything fails, nothing is learned. */
const maxLessons = 20;

export function createSearchService(parts: SearchServiceParts): SearchService {
  const { client, documents, sources, log } = parts;
  const state = createStore<SearchState>({ share: 0, failed: false, leftOut: [], version: 0 });
  let begun = false;
  let [attempts, losses, lessons] = [0, 0, 0];
  /** Annotations changed while the search is filled. */
  const touched = new Set<string>();
  const prepareRelated = readerAhead(client);
  // One after another: an older row must not be put over a newer one.
  const inTurn = createTurns(lose);
  const keeping = createIndexKeeping(parts, inTurn, () => state.get().share === 1);

  const tell = (next: Partial<SearchState>) => state.set((now) => ({ ...now, ...next }));

  function fill(): void {
    attempts += 1;
    touched.clear();
    tell({ share: 0, failed: false, leftOut: client.leftOut() });
    const mine = losses;
    const onShare = (share: number) => {
      // Its worker has ended while it read: another filling is under way.
      if (mine !== losses) throw new SearchLost('overtaken');
      tell({ share });
    };
    const isOlder = (id: string) => touched.has(id);
    openAndFill(parts, { keeping, inTurn, isOlder, onShare })
      .then(() => (lessons = 0))
      .then(prepareRelated)
      .catch(lose);
  }

  async function follow(change: Change): Promise<void> {
    if (!begun) return void documents.note(change);
    const { found, about } = await followChange(change, client, documents, sources);
    keeping.soon();
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

  /** What could not be read is missing from the search: it is filled again, or says that it failed. */
  function lose(error: unknown): void {
    // When the worker is lost, `onLost` fills another.
    if (error instanceof SearchLost) return;
    console.error('The search is not up to date:', error);
    fillAgain();
  }

  client.onLost((learned) => {
    keeping.giveUp();
    // The next filling leaves out what this one hung on, so that it is no repetition.
    if (learned && lessons++ < maxLessons) attempts = 0;
    fillAgain();
  });
  log.onChange((change) => {
    // What changed before the search was begun is read with everything else.
    if (begun) for (const id of annotationsIn(change)) touched.add(id);
    keeping.after(() => follow(change));
  });

  // Whoever asks has the search filled.
  const filled = () => void (begun || begin());
  return { ...waysToAsk(client, filled, () => (attempts = 0)), state, begin };
}

interface Around extends Pick<Filling, 'isOlder' | 'onShare'> {
  readonly keeping: IndexKeeping;
  readonly inTurn: InTurn;
}

/** Goes on from what an earlier start has left, and puts what is missing. */
async function openAndFill(
  { client, documents, sources, log }: SearchServiceParts,
  { keeping, inTurn, ...filling }: Around,
): Promise<void> {
  const opening = log.settled().then(async () => {
    performance.mark('search-filling');
    const now = keeping.isPossible() ? await sources.indexNow() : null;
    return { now, ...(await openIndex(client, documents, sources, now)) };
  });
  // Changes come after what is missed from before them.
  inTurn(() => opening.then(noNews, noNews));
  const { isOther, ...opened } = await opening;
  await fillSearch(client, documents, sources, { ...opened, ...filling });
  if (isOther) keeping.soon();
}

const noNews = () => undefined;

/** Work that is done one after another; what fails is no reason to leave out the next. */
function createTurns(onFailure: (error: unknown) => void): InTurn {
  let last = Promise.resolve();
  return (work) => void (last = last.then(work).catch(onFailure));
}

/** @param first is called before the worker is asked; @param onAnswer when it has answered a search. */
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

/** Has texts read for what is related, until there are no more; a second call leaves it to the first. */
function readerAhead(client: Pick<SearchClient, 'prepareRelated'>): () => Promise<void> {
  let running: Promise<void> | null = null;
  const read = async () => {
    // A little at a time: a search that is typed meanwhile waits for no more than that.
    while (await client.prepareRelated({ budget: prepareBudget }));
  };
  return () => (running ??= read().finally(() => (running = null)));
}

function annotationsIn({ rows }: Change): readonly string[] {
  return rows.filter(({ table }) => table === 'annotations').map(({ id }) => id);
}
