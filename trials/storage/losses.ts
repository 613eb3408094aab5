/** Ways in which homes of notes are lost between two starts. */
import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { copyTables, emptyTables, type StoredTables } from './memory-store';
import { backupsOf, journalOf, secondOf, type Profile } from './profile';

/** A copy of all homes that was made earlier. */
export interface EarlierCopy {
  readonly folder: string;
  readonly tables: StoredTables;
}

/** @param chance gives a number from 0 to below 1. */
export type Loss = (profile: Profile, earlier: EarlierCopy, chance: () => number) => Promise<void>;

async function filesOf(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(folder, name));
}

function pick<T>(list: readonly T[], chance: () => number): T | undefined {
  return list[Math.floor(chance() * list.length)];
}

async function putBack(to: string, from: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true }).catch(() => undefined);
}

async function changeLines(
  profile: Profile,
  chance: () => number,
  change: (lines: string[], at: number) => string[],
): Promise<void> {
  const file = pick(await filesOf(journalOf(profile), '.jsonl'), chance);
  if (!file) return;
  const lines = (await readFile(file, 'utf8')).split('\n');
  await writeFile(file, change(lines, Math.floor(chance() * lines.length)).join('\n'));
}

async function damage(file: string | undefined, chance: () => number): Promise<void> {
  if (!file) return;
  const bytes = await readFile(file);
  const at = Math.floor(chance() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ 0x15;
  await writeFile(file, bytes);
}

const empty = async (files: readonly string[]) => {
  for (const file of files) await writeFile(file, '');
};

export const losses: Readonly<Record<string, Loss>> = {
  'journal deleted': (profile) => rm(journalOf(profile), { recursive: true, force: true }),
  'journal emptied': async (profile) => empty(await filesOf(journalOf(profile), '.jsonl')),
  'journal older': (profile, earlier) =>
    putBack(journalOf(profile), join(earlier.folder, 'journal')),
  'journal file deleted': async (profile, _earlier, chance) => {
    const file = pick(await filesOf(journalOf(profile), '.jsonl'), chance);
    if (file) await rm(file);
  },
  'journal file emptied': async (profile, _earlier, chance) => {
    const file = pick(await filesOf(journalOf(profile), '.jsonl'), chance);
    if (file) await writeFile(file, '');
  },
  'journal line cut out': (profile, _earlier, chance) =>
    changeLines(profile, chance, (lines, at) => lines.toSpliced(at, 1)),
  'journal byte changed': async (profile, _earlier, chance) =>
    damage(pick(await filesOf(journalOf(profile), '.jsonl'), chance), chance),
  'journal cut off': (profile, _earlier, chance) =>
    changeLines(profile, chance, (lines, at) => lines.slice(0, at)),
  'store deleted': async (profile) => void (profile.disk.tables = emptyTables()),
  'store older': async (profile, earlier) =>
    void (profile.disk.tables = copyTables(earlier.tables)),
  'store rows lost': async ({ disk }, _earlier, chance) => {
    for (const rows of disk.tables.values()) {
      for (const id of rows.keys()) if (id !== 'log' && chance() < 0.3) rows.delete(id);
    }
  },
  'backups deleted': (profile) => rm(backupsOf(profile), { recursive: true, force: true }),
  'backups older': (profile, earlier) =>
    putBack(backupsOf(profile), join(earlier.folder, 'backups')),
  'newest backup damaged': async (profile, _earlier, chance) =>
    damage((await filesOf(backupsOf(profile), '.gz')).at(-1), chance),
  'second folder emptied': async (profile) => {
    for (const file of await filesOf(secondOf(profile), '.gz')) await rm(file);
  },
};
