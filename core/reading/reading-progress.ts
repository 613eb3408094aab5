/**
 * How much of a text has been read: a block counts once it was on screen for as long as reading it
 * takes. Blocks that were only scrolled past or jumped over do not count.
 */

/** Characters a fast reader reads per second, and bounds for one block, in milliseconds. */
const charactersPerSecond = 60;
const minTime = 300;
const maxTime = 6000;

export interface ReadingProgress {
  /** @param blocks first and last on screen. @param duration milliseconds since the last call. */
  readonly see: (blocks: readonly [first: number, last: number], duration: number) => void;
  /** Whether looking longer would change anything. */
  readonly isWaiting: (blocks: readonly [first: number, last: number]) => boolean;
  /** Share of the text's characters that has been read, 0 to 1; never less than at the start. */
  readonly share: () => number;
}

/**
 * @param lengths UTF-16 units of each block.
 * @param before share that was read before, assumed to be from the beginning.
 */
export function createReadingProgress(lengths: readonly number[], before: number): ReadingProgress {
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const needed = lengths.map(timeFor);
  const seen = new Map<number, number>();
  let read = 0;
  let end = 0;
  const isRead = lengths.map((length) => {
    end += length;
    const was = before > 0 && end <= Math.round(before * whole);
    if (was) read += length;
    return was;
  });

  function finish(block: number): void {
    isRead[block] = true;
    read += lengths[block] ?? 0;
    seen.delete(block);
  }

  return {
    see([first, last], duration) {
      for (let block = first; block <= last; block += 1) {
        if (isRead[block] !== false) continue;
        const time = (seen.get(block) ?? 0) + duration;
        if (time >= (needed[block] ?? 0)) finish(block);
        else seen.set(block, time);
      }
    },
    isWaiting([first, last]) {
      for (let block = first; block <= last; block += 1) if (isRead[block] === false) return true;
      return false;
    },
    share: () => (whole === 0 ? 1 : Math.max(before, read / whole)),
  };
}

function timeFor(length: number): number {
  return Math.min(maxTime, Math.max(minTime, (length / charactersPerSecond) * 1000));
}
