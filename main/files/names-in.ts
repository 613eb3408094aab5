import { lstat, readdir } from 'node:fs/promises';

/**
 * The names in a folder; null when there is none. A dangling link is not a missing folder: it is in
 * the way.
 */
export async function namesIn(folder: string): Promise<string[] | null> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const isThere = await lstat(folder).then(
      () => true,
      () => false,
    );
    if (isThere) throw error;
    return null;
  }
}
