/** A profile folder and its store, on which the application is started without its window. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyRowSet, addRow, eachRow, type RowSet, type TableRow } from '#core/changes/row-set';
import { tableNames } from '#core/changes/change';
import type { Leaf } from '#core/changes/leaves';
import { makeChange } from '#core/changes/make-change';
import { appError } from '#core/errors';
import type { Offer, Plan } from '#core/storage/plan';
import { ok, err } from '#core/result';
import { jobs } from '../../main/background/jobs';
import { decodeBackup } from '../../main/backups/backup-format';
import { listBackupFiles } from '../../main/backups/backup-files';
import { writeRows } from '../../main/backups/write-rows';
import { openJournal, type Journal } from '../../main/journal/journal';
import { foldJournal } from '../../main/journal/fold-journal';
import { leafTableName } from '../../renderer/data/database';
import { openStorage, type OpenStorage } from '../../renderer/data/storage';
import { emptyTables, openMemoryStore, type StoredTables } from './memory-store';

export interface Profile {
  readonly folder: string;
  /** What the store's files hold. */
  readonly disk: { tables: StoredTables };
}

export interface Session {
  readonly storage: OpenStorage;
  /** Number of the journal's last change when it was opened. */
  readonly opened: number;
  readonly plan: Plan | null;
  readonly sentences: readonly string[];
  readonly backUp: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** Number of the last change. */
  readonly last: () => number;
}

export const journalOf = ({ folder }: Profile) => join(folder, 'journal');
export const backupsOf = ({ folder }: Profile) => join(folder, 'backups');
export const secondOf = ({ folder }: Profile) => join(folder, 'second');

/** Bytes of a journal file: a few changes, so that there are many files. */
const segmentLimit = 1500;

let number = 0;
export const context = {
  newId: () => `00000000-0000-4000-8000-${String((number += 1)).padStart(12, '0')}`,
  now: () => new Date().toISOString(),
};

/**
 * @param choose the reader's answer; null closes the window instead.
 * @returns null when the window was closed.
 */
export async function startOn(
  profile: Profile,
  choose: (plan: Plan) => Offer | null,
): Promise<Session | null> {
  const journal = await openJournal(journalOf(profile), '0', segmentLimit);
  const at = journal.position()?.number ?? 0;
  let closed: () => void = () => undefined;
  const closing = new Promise<null>((resolve) => (closed = () => resolve(null)));
  const plans: Plan[] = [];
  const files = filesOf(profile, journal);
  const opening = openStorage(files, {
    context,
    onProgress: () => undefined,
    choose: (plan) => {
      plans.push(plan);
      const chosen = choose(plan);
      if (chosen) return Promise.resolve(chosen);
      closed();
      return new Promise(() => undefined);
    },
    database: openMemoryStore(profile.disk),
  });
  const opened = await Promise.race([opening, closing]);
  if (!opened) {
    await journal.close();
    return null;
  }
  if (!opened.ok) throw new Error(`not opened: ${opened.error.code}`);
  const storage = opened.value;
  const found: string[] = [];
  await storage.checkFiles((sentence) => found.push(sentence));
  const plan = plans[0] ?? storage.plan;
  const sentences = [...found, ...(plan?.sentence ? [plan.sentence] : [])];
  return {
    storage,
    opened: at,
    plan,
    sentences,
    backUp: () => files.backUpNow({ reason: 'rolling' }).then(() => undefined),
    end: () => journal.close(),
    last: () => journal.position()?.number ?? 0,
  };
}

function filesOf(profile: Profile, journal: Journal) {
  let pages: readonly string[] = [];
  const folders = {
    journal: journalOf(profile),
    backups: backupsOf(profile),
    second: secondOf(profile),
  };
  type Files = Parameters<typeof openStorage>[0];
  const files: Files = {
    openJournal: async () => journal.open(),
    appendChange: ({ change }) => journal.append(change),
    readChanges: ({ after, limit }) => journal.read(after, limit),
    readRecentChanges: ({ last, limit, rows }) => journal.readRecent(last, limit, rows),
    async settleGaps({ change, as }) {
      const position = journal.position();
      const taken = await jobs.takeCensus({ ...folders, position });
      const kept = change ?? makeChange('quiet', 'Repaired notes', [], context);
      return journal.append(kept, { [as]: taken.proof?.gaps ?? [] });
    },
    takeCensus: async () => ok(await jobs.takeCensus({ ...folders, position: journal.position() })),
    checkTexts: async () => ok([]),
    checkFiles: async () => ok(await jobs.checkFiles(folders)),
    async loadRows({ source }) {
      const position = journal.position();
      if (!position) return err(appError('not-open'));
      if (typeof source === 'object') {
        const places = [folders.backups, folders.second];
        for (const place of places) {
          const file = join(place, source.backup);
          const read = await jobs.readBackupRows({ file }).catch(() => null);
          if (!read) continue;
          ({ pages } = read);
          return ok({ pages: pages.length, rows: read.rows });
        }
        return err(appError('not-found'));
      }
      const all = source === 'everything';
      const [backups, second] = all ? [folders.backups, folders.second] : [null, null];
      const read = await jobs.readJournalRows({
        journal: folders.journal,
        backups,
        second,
        position,
      });
      ({ pages } = read);
      return ok({ pages: pages.length, rows: read.rows });
    },
    readRows: async ({ page }) => ok(pages[page] ?? ''),
    async backUpNow({ reason }) {
      const position = journal.position();
      if (!position) return err(appError('not-open'));
      const made = await jobs.takeBackup({
        journal: folders.journal,
        folder: folders.backups,
        texts: join(profile.folder, 'texts'),
        second: folders.second,
        application: '0',
        reason,
        position,
        freeBytes: 1e9,
      });
      return ok(made);
    },
    async keepRows({ change, position }) {
      await writeRows(folders.backups, change, position, '0');
      return ok(null);
    },
    async setBackupsAside({ name }) {
      const position = journal.position();
      if (!position) return err(appError('not-open'));
      const both = [folders.backups, folders.second];
      await jobs.setBackupsAside({ journal: folders.journal, folders: both, position, name });
      return ok(null);
    },
    setJournalAside: async () => ok(null),
    resetStore: async () => {
      profile.disk.tables = emptyTables();
      return ok(null);
    },
  };
  return files;
}

/** Every row the store's files hold. */
export function storedRows({ disk }: Profile): RowSet {
  const rows = emptyRowSet();
  for (const table of tableNames) {
    for (const leaf of disk.tables.get(leafTableName(table))?.values() ?? []) {
      for (const row of (leaf as unknown as Leaf).rows) addRow(rows, { table, row } as TableRow);
    }
  }
  return rows;
}

/** What each home holds, read one by one and by no plan: journal, store, and the backups of both folders. */
export async function holdingsOf(profile: Profile): Promise<readonly RowSet[]> {
  const journal = await foldJournal(journalOf(profile), Number.MAX_SAFE_INTEGER);
  const sets = [journal.rows, storedRows(profile)];
  for (const folder of [backupsOf(profile), secondOf(profile)]) {
    const files = await listBackupFiles(folder).catch(() => []);
    for (const { name } of files) {
      const backup = decodeBackup(await readFile(join(folder, name)));
      if (backup) sets.push(backup.rows);
    }
  }
  return sets;
}

/** Every file of journal and backups, with its content: what must not change before a choice. */
export async function filesIn(profile: Profile): Promise<string[]> {
  const found: string[] = [];
  for (const folder of [journalOf(profile), backupsOf(profile), secondOf(profile)]) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names) {
      // A copy of a damaged file takes nothing away.
      if (name === 'damaged') continue;
      const content = await readFile(join(folder, name), 'base64').catch(() => 'a folder');
      found.push(`${folder}/${name} ${content}`);
    }
  }
  return found;
}

export function idsOf(rows: RowSet): Map<string, string> {
  return new Map(
    [...eachRow(rows)].map(({ table, row }) => [`${table} ${row.id}`, JSON.stringify(row)]),
  );
}

/** All that journal and backups say, those that were set aside too. */
export async function wordsOnDisk(profile: Profile): Promise<string> {
  const words: string[] = [];
  for (const folder of [journalOf(profile), backupsOf(profile), secondOf(profile)]) {
    const names = await readdir(folder, { recursive: true }).catch(() => []);
    for (const name of names) {
      const path = join(folder, name);
      if (name.endsWith('.jsonl')) words.push(await readFile(path, 'utf8'));
      else if (name.endsWith('.gz')) {
        const backup = decodeBackup(await readFile(path));
        if (backup) words.push(...idsOf(backup.rows).values());
      }
    }
  }
  return words.join('\n');
}
