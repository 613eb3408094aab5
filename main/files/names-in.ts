import { lstat, readdir } from 'node:fs/promises';

/** What is in a folder; null when there is none. A link to nowhere is no missing folder: it is in the way. */
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
