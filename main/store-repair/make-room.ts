import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes that Chromium takes, at the most, to open a store of a few megabytes that was not closed. */
const least = 4 * 1024 * 1024;

/** What Chromium, or the search, makes again by itself and works without. */
const caches = [
  'Cache',
  'Code Cache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'File System',
  'GPUCache',
  'Shared Dictionary',
];

/**
 * Makes room on a disk that is full, before Chromium opens the working store: after a forced end it
 * must write a little to open it, and where it cannot it leaves every request without an answer.
 * Only caches and the index of the search go; a megabyte of them is enough.
 *
 * @returns whether room was wanted: then Chromium must not take it for its caches again.
 */
export function makeRoom(userData: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(userData);
    if (bavail * bsize >= least) return false;
    for (const name of caches) rmSync(join(userData, name), { recursive: true, force: true });
    return true;
  } catch (error) {
    console.error('No room could be made:', error);
    return false;
  }
}
