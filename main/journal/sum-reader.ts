import { readFile } from 'node:fs/promises';
import type { BackupHeader } from '#core/changes/backup-lines';
import { sharedSteps } from '#core/changes/trail';
import type { LogPosition } from '#core/changes/log-position';
import { scanLines } from './scan';
import { findSegments, type SegmentFile } from './segments';

/** Tells whether a backup follows the journal: false for one of another copy that went on apart. */
export type Follows = (backup: Pick<BackupHeader, 'position' | 'trail'>) => Promise<boolean>;

/**
 * Asks the journal for its lines at the steps of a backup's way: the newest that both have decides,
 * for its sum covers all lines before it. Reads only the files in which those lines are, each once.
 *
 * @param position where the journal is; null when it cannot be used: then nothing is known to be apart.
 */
export function createFollows(folder: string, position: LogPosition | null): Follows {
  const read = new Map<string, Promise<ReadonlyMap<number, string>>>();
  let segments: Promise<readonly SegmentFile[]> | null = null;

  async function sumAt(number: number): Promise<string | undefined> {
    segments ??= findSegments(folder);
    const files = await segments;
    // A line that is missing is named by the first line of the file after it.
    const holding = files.findLast(({ first }) => first <= number);
    const following = files.find(({ first }) => first === number + 1);
    for (const file of [holding, following]) {
      if (!file) continue;
      const sums = read.get(file.path) ?? sumsIn(file.path);
      read.set(file.path, sums);
      const sum = (await sums).get(number);
      if (sum !== undefined) return sum;
    }
    return undefined;
  }

  return async ({ position: at, trail = [] }) => {
    if (at.generation !== position?.generation) return true;
    for (const { number, sum } of sharedSteps([...trail, at], position.number)) {
      const own = await sumAt(number);
      if (own !== undefined) return own === sum;
    }
    return true;
  };
}

async function sumsIn(path: string): Promise<ReadonlyMap<number, string>> {
  const sums = new Map<number, string>();
  scanLines(await readFile(path), {
    onHeader: ({ after, prev }) => sums.set(after, prev),
    onEntry: ({ number, sum }) => sums.set(number, sum),
  });
  return sums;
}
