import { open, unlink } from 'node:fs/promises';

export interface FilledDisk {
  /** Takes the filler away: there is space again. */
  readonly free: () => Promise<void>;
}

/** Writes a file until the disk takes not one byte more. */
export async function fillDisk(file: string): Promise<FilledDisk> {
  const handle = await open(file, 'w');
  try {
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      const bytes = Buffer.alloc(size, 0x55);
      while (await takes(() => handle.write(bytes))) {
        // As much as goes in, in ever smaller pieces.
      }
    }
    await takes(() => handle.sync());
  } finally {
    await handle.close();
  }
  return { free: () => unlink(file) };
}

/** False when the disk is full. @throws any other error. */
async function takes(write: () => Promise<unknown>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return false;
    throw error;
  }
}
