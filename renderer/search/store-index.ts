import type { SearchServiceParts } from './search-service-parts';

/** Milliseconds without a change after which the index is stored. */
const keptAfter = 3000;

/** Runs work after everything queued before it. */
export type InTurn = (work: () => Promise<void>) => void;

export interface IndexStorage {
  /** Whether the index may be on disk. */
  readonly isPossible: () => boolean;
  /** After a failure the disk is not tried again before the next start. */
  readonly giveUp: () => void;
  /** A change was made, and is followed in its turn. */
  readonly after: (follow: () => Promise<void>) => void;
  /** Stores the index when nothing has changed for a while: it is not a save, and delays none. */
  readonly soon: () => void;
}

/**
 * @param inTurn runs work between two changes that are followed.
 * @param isFilled whether everything is in the search.
 */
export function createIndexStorage(
  { client, sources, log }: Pick<SearchServiceParts, 'client' | 'sources' | 'log'>,
  inTurn: InTurn,
  isFilled: () => boolean,
): IndexStorage {
  let possible = true;
  let [made, followed] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function keep(): Promise<void> {
    // Everything in it is saved.
    const now = possible && isFilled() && log.isSaved() ? await sources.indexNow() : null;
    // A newer change may be in the journal but not in the index: it is stored after that.
    if (now === null || made !== followed) return;
    await client.keep(now);
    performance.mark('search-kept');
  }

  return {
    isPossible: () => possible,
    giveUp: () => void (possible = false),
    after(follow) {
      made += 1;
      inTurn(() => {
        followed += 1;
        return follow();
      });
    },
    soon() {
      clearTimeout(timer);
      timer = setTimeout(() => inTurn(keep), keptAfter);
    },
  };
}
