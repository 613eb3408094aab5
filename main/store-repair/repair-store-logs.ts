import {
  closeSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { wholeLength } from './leveldb-log';

/**
 * Longest end, in bytes, that is cut off: anything more is another kind of damage, not a torn
 * write.
 */
const maxCutLength = 64 * 1024;

/**
 * Cuts the torn ends off the log files of the store, before Chromium opens it. What is cut is kept
 * in `<userData>/damaged/`. Synchronous, because it must finish before the first window, and quick:
 * a log is a few megabytes at most.
 *
 * @returns the names of the files that were cut; nearly always empty.
 */
export function repairStoreLogs(userData: string): string[] {
  const cut: string[] = [];
  removeImpostors(userData);
  for (const file of logFiles(join(userData, 'IndexedDB'))) {
    try {
      if (repairLog(file.path, join(userData, 'damaged'))) cut.push(file.name);
    } catch (error) {
      // The store is not the truth: if it cannot be repaired it is rebuilt from the journal.
      console.error(`The log ${file.name} could not be repaired:`, error);
    }
  }
  return cut;
}

function repairLog(path: string, damagedFolder: string): boolean {
  const log = readFileSync(path);
  const keep = wholeLength(log);
  const torn = log.length - keep;
  if (torn === 0 || torn > maxCutLength) return false;
  mkdirSync(damagedFolder, { recursive: true, mode: 0o700 });
  writeFileSync(join(damagedFolder, `${stampNow()}-store-log-end.bin`), log.subarray(keep), {
    mode: 0o600,
  });
  const handle = openSync(path, 'r+');
  try {
    ftruncateSync(handle, keep);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return true;
}

/**
 * A file in place of the store's folder would keep the store from ever opening: it is moved away.
 */
function removeImpostors(userData: string): void {
  const root = join(userData, 'IndexedDB');
  if (isInTheWay(root)) moveToDamaged(userData, root);
  for (const name of entriesOf(root).filter((each) => each.endsWith('.leveldb'))) {
    if (isInTheWay(join(root, name))) moveToDamaged(userData, join(root, name));
  }
}

/** Something exists that is not a folder: a file, or a dangling link. */
function isInTheWay(path: string): boolean {
  const found = lstatSync(path, { throwIfNoEntry: false });
  return found !== undefined && !statSync(path, { throwIfNoEntry: false })?.isDirectory();
}

function moveToDamaged(userData: string, path: string): void {
  const damaged = join(userData, 'damaged');
  mkdirSync(damaged, { recursive: true, mode: 0o700 });
  renameSync(path, join(damaged, `${stampNow()}-${basename(path)}`));
}

/** The present time as a part of a file's name. */
function stampNow(): string {
  return new Date().toISOString().replaceAll(':', '-');
}

function logFiles(root: string): { path: string; name: string }[] {
  return entriesOf(root)
    .filter((name) => name.endsWith('.leveldb'))
    .flatMap((folder) =>
      entriesOf(join(root, folder))
        .filter((name) => /^\d+\.log$/.test(name))
        .map((name) => ({ path: join(root, folder, name), name: `${folder}/${name}` })),
    );
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // The first start has no store yet.
    return [];
  }
}
