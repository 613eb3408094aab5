/** Backup files in a folder: their names, atomic writing, rotation. */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { flushFolder } from '../files/atomic-write';
import { stampOf } from '../files/stamp';
import { superfluous, type KeptBackup, type Room } from './rotation';
import { backupReasons, type BackupReason } from '#core/changes/backup-lines';

const namePattern = new RegExp(
  `^readout-(\\d{4}-\\d\\d-\\d\\dT\\d\\d-\\d\\d-\\d\\d-\\d{3}Z)-(${backupReasons.join('|')})\\.jsonl\\.gz$`,
);

export function backupName(at: Date, reason: BackupReason): string {
  return `readout-${stampOf(at)}-${reason}.jsonl.gz`;
}

/** The backups of a folder, recognised by name, newest first; other files are left alone. */
export async function listBackupFiles(folder: string): Promise<KeptBackup[]> {
  const found: KeptBackup[] = [];
  for (const name of await readdir(folder)) {
    const [, stamp = '', reason] = namePattern.exec(name) ?? [];
    if (!reason) continue;
    const iso = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z');
    const { size } = await stat(join(folder, name));
    found.push({ name, at: Date.parse(iso), reason: reason as BackupReason, bytes: size });
  }
  return found.sort((a, b) => b.at - a.at);
}

/**
 * Writes a backup under a temporary name, flushes it, renames it, flushes the folder, and reads it
 * back.
 *
 * @throws the file system's error, or an error when it does not read back the same.
 */
export async function writeBackup(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, join(folder, name));
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
  if (!bytes.equals(await readFile(join(folder, name)))) {
    throw new Error(`The backup ${name} does not read back as it was written.`);
  }
}

/** Deletes the backups that rotation no longer keeps. */
export async function rotate(folder: string, now: number, room: Room): Promise<void> {
  for (const old of superfluous(await listBackupFiles(folder), now, room)) {
    await unlink(join(folder, old.name));
  }
}
