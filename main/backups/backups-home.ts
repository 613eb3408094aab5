/**
 * What the backups of a folder hold, and setting aside those that the journal no longer matches.
 */
import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, constants } from 'node:zlib';
import type { BackupHeader } from '#core/changes/backup-lines';
import type { LogPosition } from '#core/changes/log-position';
import type { RowSet } from '#core/changes/row-set';
import { noBackups, type BackupHolding, type BackupsHome } from '#core/keeping/census';
import { hasNote, isHighlight } from '#core/model/annotation';
import { namesIn } from '../files/names-in';
import { stampOf } from '../files/stamp';
import { decodeBackup } from './backup-format';
import { listBackupFiles } from './backup-files';

/** Reads the newest backup of a folder, and older ones until one is whole. */
export async function backupsHome(folder: string): Promise<BackupsHome> {
  try {
    if ((await namesIn(folder)) === null) return noBackups;
    const files = await listBackupFiles(folder);
    for (const { name } of files) {
      const backup = decodeBackup(await readFile(join(folder, name)));
      if (backup) return { state: 'whole', newest: holdingOf(name, backup.header, backup.rows) };
    }
    return { state: files.length === 0 ? 'empty' : 'damaged', newest: null };
  } catch {
    return { state: 'unreadable', newest: null };
  }
}

function holdingOf(name: string, { created, position }: BackupHeader, rows: RowSet): BackupHolding {
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
  };
}

/**
 * Moves backups of another journal, or ahead of this one, into a folder of their own: they neither
 * use up room nor are offered at every start.
 *
 * @param only the one to look at; null for all.
 * @throws the file system's error; those before it are moved.
 */
export async function setBackupsAside(
  folder: string,
  position: LogPosition,
  only: string | null,
): Promise<void> {
  if ((await namesIn(folder)) === null) return;
  const aside = join(folder, `set-aside-${stampOf(new Date())}`);
  for (const { name } of await listBackupFiles(folder)) {
    if (only !== null && name !== only) continue;
    const at = (await readHeader(join(folder, name)))?.position;
    if (at?.generation === position.generation && at.number <= position.number) continue;
    await mkdir(aside, { recursive: true, mode: 0o700 });
    await rename(join(folder, name), join(aside, name));
  }
}

/** The first line of a backup is within this many bytes. */
const headLength = 4096;

/** Reads only the first line; null when it cannot be read. */
async function readHeader(path: string): Promise<BackupHeader | null> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    const text = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH });
    const [line = ''] = text.toString('utf8').split('\n', 1);
    return JSON.parse(line) as BackupHeader;
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}
