/**
 * A backup as a file: gzip over the lines of core/changes/backup-lines.ts. Writing and checking
 * work piece by piece: unpacked, a large library is many times the size of its file.
 */
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, gunzipSync } from 'node:zlib';
import { countsOf } from '#core/changes/row-set';
import { tableNames } from '#core/changes/change';
import {
  isBackupHeader,
  maxBackupBytes,
  readBackup,
  backupBody,
  backupFooter,
  type BackupContents,
  type BackupFooter,
  type BackupHeader,
} from '#core/changes/backup-lines';

/** UTF-16 units of lines that are packed together. */
const pieceLength = 64_000;

/** Bytes that are unpacked at a time. */
const chunkSize = 1_000_000;

export async function encodeBackup(backup: BackupContents): Promise<{
  readonly packed: Buffer;
  readonly unpackedBytes: number;
}> {
  const counts = countsOf(backup.rows);
  const rows = tableNames.reduce((sum, name) => sum + counts[name], 0);
  const sum = createHash('sha256');
  let unpackedBytes = 0;

  function* pieces(): Generator<Buffer> {
    for (const piece of inPieces(backupBody(backup))) {
      const bytes = Buffer.from(piece);
      sum.update(bytes);
      unpackedBytes += bytes.length;
      yield bytes;
    }
    yield Buffer.from(backupFooter({ sha256: sum.digest('hex'), rows }));
  }
  const packing = createGzip({ level: 6 });
  const [packed] = await Promise.all([buffer(packing), pipeline(pieces, packing)]);
  return { packed, unpackedBytes };
}

function* inPieces(lines: Iterable<string>): Generator<string> {
  let piece = '';
  for (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** @returns null when anything in the file differs from what was written. */
export function decodeBackup(packed: Uint8Array): BackupContents | null {
  try {
    return readBackup(gunzipSync(packed, { maxOutputLength: maxBackupBytes }), (bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
  } catch {
    return null;
  }
}

/** Whether the file is exactly as written, by its sum; no rows are built. */
export async function isWholeBackup(packed: Uint8Array): Promise<boolean> {
  const sum = createHash('sha256');
  let header: BackupHeader | null = null;
  let lines = 0;
  let unpacked = 0;
  /** The end of the last line so far: it may be the footer, which the sum leaves out. */
  let last = Buffer.alloc(0);
  try {
    const unpacking = Readable.from([packed]).pipe(createGunzip({ chunkSize }));
    for await (const piece of unpacking as AsyncIterable<Buffer>) {
      unpacked += piece.length;
      if (unpacked > maxBackupBytes) return false;
      const bytes = Buffer.concat([last, piece]);
      const end = bytes.lastIndexOf(newline, -2) + 1;
      const whole = bytes.subarray(0, end);
      last = bytes.subarray(end);
      sum.update(whole);
      if (end > 0) header ??= firstLine(whole);
      lines += countLines(whole);
    }
    const footer = JSON.parse(last.toString('utf8')) as BackupFooter;
    const wholeBody = footer.sha256 === sum.digest('hex') && footer.rows === lines - 1;
    return wholeBody && header !== null && isBackupHeader(header);
  } catch {
    return false;
  }
}

const newline = 0x0a;

function firstLine(bytes: Buffer): BackupHeader {
  return JSON.parse(bytes.toString('utf8', 0, bytes.indexOf(newline))) as BackupHeader;
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}
