/** A snapshot as a file: gzip over the lines of core/annotations/snapshot-lines.ts. */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { countsOf } from '#core/annotations/row-set';
import { tableNames } from '#core/annotations/change';
import {
  largestSnapshot,
  readSnapshot,
  snapshotBody,
  snapshotFooter,
  type Snapshot,
} from '#core/annotations/snapshot-lines';

export function encodeSnapshot(snapshot: Snapshot): {
  readonly packed: Buffer;
  readonly unpackedBytes: number;
} {
  const body = Buffer.from(snapshotBody(snapshot));
  const counts = countsOf(snapshot.rows);
  const rows = tableNames.reduce((sum, name) => sum + counts[name], 0);
  const footer = Buffer.from(snapshotFooter(body, rows, sha256));
  const packed = gzipSync(Buffer.concat([body, footer]), { level: 6 });
  return { packed, unpackedBytes: body.length };
}

/** @returns null when anything about the file is not as it was written. */
export function decodeSnapshot(packed: Uint8Array): Snapshot | null {
  try {
    return readSnapshot(gunzipSync(packed, { maxOutputLength: largestSnapshot }), sha256);
  } catch {
    return null;
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
