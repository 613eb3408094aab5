import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, constants } from 'node:zlib';
import type { BackupContents, BackupHeader } from '#core/changes/backup-lines';
import { decodeBackup } from './backup-format';

/** Packed bytes read at first; most first lines end in them. */
const firstRead = 8192;
/** The first line lists steps of the journal: a few more with every thousand changes. */
const maxRead = 512 * 1024;
/** Bytes that these may unpack to. */
const maxOutputLength = 16 * 1024 * 1024;

/** The first line alone; null when it cannot be read. It proves nothing of the rest. */
export async function readHeader(folder: string, name: string): Promise<BackupHeader | null> {
  const handle = await open(join(folder, name)).catch(() => null);
  if (!handle) return null;
  try {
    for (let length = firstRead; length <= maxRead; length *= 4) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
      const text = unpackedStart(buffer.subarray(0, bytesRead));
      const end = text.indexOf('\n');
      if (end >= 0) return JSON.parse(text.slice(0, end)) as BackupHeader;
      if (bytesRead < length) return null;
    }
    return null;
  } catch {
    return null;
  } finally {
    await handle.close();
  }
}

function unpackedStart(packed: Buffer): string {
  const options = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength };
  return gunzipSync(packed, options).toString('utf8');
}

/** Null when it cannot be read, or anything about it is not as it was written: those beside it may be whole. */
export async function readBackupFile(folder: string, name: string): Promise<BackupContents | null> {
  const packed = await readFile(join(folder, name)).catch(() => null);
  return packed && decodeBackup(packed);
}
