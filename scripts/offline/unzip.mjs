/* Unpacks an application's archive: modes and symbolic links as on Unix, each within its folder. */
import fs from 'node:fs';
import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';

const PERMISSIONS = 0o777;
const TYPE_MASK = 0o170000;
const SYMBOLIC_LINK = 0o120000;

/**
 * Unpacks the entries that `place` gives a path for, and skips those it answers with null.
 * @param {string} zipFile
 * @param {string} folder an entry that points out of it is refused
 * @param {(name: string) => string | null} [place]
 */
export async function unzip(zipFile, folder, place = (name) => name) {
  // Not above: a fresh checkout loads this file before it has its packages.
  const { openPromise } = await import('yauzl');
  const archive = await openPromise(zipFile);
  try {
    for await (const entry of archive.eachEntry()) {
      const target = place(entry.fileName);
      if (target !== null) await unpack(archive, entry, insideOf(folder, folder, target));
    }
  } finally {
    archive.close();
  }

  async function unpack(from, entry, target) {
    if (entry.fileName.endsWith('/')) return mkdir(target, { recursive: true });
    await mkdir(path.dirname(target), { recursive: true });
    const content = await from.openReadStreamPromise(entry);
    // The upper half of the external attributes is a Unix mode; 0 when the archive does not say.
    const mode = entry.externalFileAttributes >>> 16;
    if ((mode & TYPE_MASK) === SYMBOLIC_LINK) {
      const destination = await text(content);
      insideOf(folder, path.dirname(target), destination);
      return symlink(destination, target);
    }
    await pipeline(content, fs.createWriteStream(target));
    // Not given to createWriteStream: there the umask would take bits away.
    if (mode & PERMISSIONS) await chmod(target, mode & PERMISSIONS);
  }
}

function insideOf(folder, from, name) {
  const target = path.resolve(from, name);
  if (target === folder || target.startsWith(folder + path.sep)) return target;
  throw new Error(`${name} points out of the archive`);
}
