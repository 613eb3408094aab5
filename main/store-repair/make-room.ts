import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

/** Most bytes that Chromium needs to open a store of a few megabytes that was not closed. */
const least = 4 * 1024 * 1024;

/** Chromium and the search recreate these and work without them. */
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
 * Frees space on a full disk before Chromium opens the store: after a forced end it must write a
 * little to open it, and if it cannot, every request stays unanswered. Only caches and the search
 * index are deleted; a megabyte of them is enough.
 *
 * @returns whether space was needed: then Chromium must not use it for its caches again.
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
