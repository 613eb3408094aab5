import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, constants } from 'node:zlib';
import type { BackupContents, BackupHeader } from '#core/changes/backup-lines';
import { decodeBackup } from './backup-format';

/** Bytes of a backup in which its first line is. */
const headLength = 8192;

/** The first line alone; null when it cannot be read. It proves nothing of the rest. */
export async function readHeader(folder: string, name: string): Promise<BackupHeader | null> {
  const handle = await open(join(folder, name)).catch(() => null);
  try {
    if (!handle) return null;
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headLength), 0, headLength, 0);
    const text = gunzipSync(buffer.subarray(0, bytesRead), { finishFlush: constants.Z_SYNC_FLUSH });
    const [line = ''] = text.toString('utf8').split('\n', 1);
    return JSON.parse(line) as BackupHeader;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}

/** Null when it cannot be read, or anything about it is not as it was written: those beside it may be whole. */
export async function readBackupFile(folder: string, name: string): Promise<BackupContents | null> {
  const packed = await readFile(join(folder, name)).catch(() => null);
  return packed && decodeBackup(packed);
}
