import { readFile } from 'node:fs/promises';
import type { BackupHeader } from '#core/changes/backup-lines';
import { sharedSteps } from '#core/changes/trail';
import type { LogPosition } from '#core/changes/log-position';
import { scanLines } from './scan';
import { findSegments, type SegmentFile } from './segments';

/** Whether a backup follows the journal: false for one of a copy that diverged. */
export type Follows = (backup: Pick<BackupHeader, 'position' | 'trail'>) => Promise<boolean>;

/**
 * Compares a backup's trail with the journal's lines. The newest line that both have decides, because
 * its sum covers all lines before it. Reads only the files with those lines, each once.
 *
 * @param position where the journal is; null when it cannot be used, and every backup counts as following.
 */
export function createFollows(folder: string, position: LogPosition | null): Follows {
  const read = new Map<string, Promise<ReadonlyMap<number, string>>>();
  let segments: Promise<readonly SegmentFile[]> | null = null;

  async function sumAt(number: number): Promise<string | undefined> {
    segments ??= findSegments(folder);
    const files = await segments;
    // The header of the next file has the sum of a line that is missing.
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
