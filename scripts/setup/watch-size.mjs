import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

const INTERVAL_MS = 500;

/**
 * Reports how many bytes some folders hold together, twice a second: the progress of a download
 * that another program does.
 * @param {string[]} folders
 * @param {(bytes: number) => void} report
 * @returns {() => void} stops it
 */
export function watchSize(folders, report) {
  const timer = setInterval(async () => {
    const sizes = await Promise.all(folders.map(sizeOf));
    report(sizes.reduce((sum, size) => sum + size, 0));
  }, INTERVAL_MS);
  return () => clearInterval(timer);
}

/** What is not there, or disappears meanwhile, counts nothing. */
async function sizeOf(folder) {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const stats = names.map((name) => stat(path.join(folder, name)).catch(() => null));
  const files = (await Promise.all(stats)).filter((entry) => entry?.isFile());
  return files.reduce((sum, file) => sum + file.size, 0);
}
