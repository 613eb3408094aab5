/**
 * What the backups of a folder hold, and setting aside those that the journal no longer matches.
 */
import { mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupContents, BackupHeader } from '#core/changes/backup-lines';
import type { LogPosition } from '#core/changes/log-position';
import { haveDiverged, withStep } from '#core/changes/trail';
import { noBackups, type BackupHolding, type BackupsHome } from '#core/storage/census';
import { hasNote, isHighlight } from '#core/model/annotation';
import { namesIn } from '../files/names-in';
import { stampOf } from '../files/stamp';
import type { Follows } from '../journal/sum-reader';
import { listBackupFiles } from './backup-files';
import { readBackupFile, readHeader } from './backup-head';

/**
 * Reads the newest backup of a folder, and older ones until one is whole; and the same among those
 * of another copy that diverged from the journal.
 */
export async function backupsHome(folder: string, follows: Follows): Promise<BackupsHome> {
  try {
    if ((await namesIn(folder)) === null) return noBackups;
    const files = await listBackupFiles(folder);
    let newest: BackupHolding | null = null;
    let apart: BackupHolding | null = null;
    for (const { name, reason } of files) {
      const header = await readHeader(folder, name);
      const isApart = header !== null && (!(await follows(header)) || isBeside(header, newest));
      // Kept when the reader went on without it: what was decided is not asked again.
      const isDecided = isApart && reason === 'before-restore';
      if (isDecided || (isApart ? apart : newest)) continue;
      const backup = await readBackupFile(folder, name);
      if (!backup) continue;
      if (isApart) apart = holdingOf(name, backup, false);
      else newest = holdingOf(name, backup, true);
    }
    const none = files.length === 0 ? 'empty' : 'damaged';
    return { state: newest || apart ? 'whole' : none, newest, apart };
  } catch {
    return { ...noBackups, state: 'unreadable' };
  }
}

/** Where there is no journal to tell, the newest backup does. */
function isBeside({ position, trail = [] }: BackupHeader, newest: BackupHolding | null): boolean {
  const isSame = newest?.position.generation === position.generation;
  return isSame && haveDiverged(withStep(trail, position), newest.trail);
}

function holdingOf(
  name: string,
  { header: { created, position, trail = [] }, rows }: BackupContents,
  follows: boolean,
): BackupHolding {
  const annotations = [...rows.annotations.values()];
  const imported = [...rows.documents.values()].filter(({ revisions }) =>
    revisions.some(({ origin }) => origin.format !== 'bundled'),
  );
  return {
    name,
    created,
    position,
    highlights: annotations.filter(isHighlight).length,
    notes: annotations.filter(hasNote).length,
    documents: imported.length,
    follows,
    trail: withStep(trail, position),
  };
}

/**
 * Moves backups of another journal, or ahead of this one, into a folder of their own: they neither
 * use up room nor are offered at every start.
 *
 * @param only one of them, along with earlier ones of its journal; null for all.
 * @throws the file system's error; those before it are moved.
 */
export async function setBackupsAside(
  folder: string,
  position: LogPosition,
  only: string | null,
  follows: Follows,
): Promise<void> {
  if ((await namesIn(folder)) === null) return;
  const aside = join(folder, `set-aside-${stampOf(new Date())}`);
  const files = await listBackupFiles(folder);
  const from = only === null ? 0 : files.findIndex(({ name }) => name === only);
  let generation: string | null = null;
  for (const { name, reason } of from < 0 ? [] : files.slice(from)) {
    const header = await readHeader(folder, name);
    if (header && (await isOwn(header, position, follows))) continue;
    if (name === only) generation = header?.position.generation ?? null;
    else if (reason === 'before-restore') continue;
    else if (only !== null && header?.position.generation !== generation) continue;
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await rename(join(folder, name), join(aside, name));
  }
}

/** Whether the journal has every change of a backup. */
async function isOwn(
  header: BackupHeader,
  { generation, number }: LogPosition,
  follows: Follows,
): Promise<boolean> {
  const { position } = header;
  const isEarlier = position.generation === generation && position.number <= number;
  return isEarlier && (await follows(header));
}
