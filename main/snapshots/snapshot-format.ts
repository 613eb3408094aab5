/**
 * A snapshot: everything the reader has, in one file that needs no Readout to be read. Gzip over
 * JSON lines: a header, one row a line, and a footer with the SHA-256 of all bytes before it.
 * docs/data.md describes it for people.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { TableName } from '#core/annotations/change';
import {
  addRow,
  eachRow,
  emptyRowSet,
  type RowSet,
  type TableRow,
} from '#core/annotations/row-set';
import { upgradeRow } from '#core/annotations/upgrade';
import type { LogPosition, SnapshotReason } from '#core/ipc/messages';

/** Version 2 knows labels, bookmarks, document notes and tags; version 3 corrections to sources. */
export const snapshotVersion = 3;

export interface SnapshotHeader {
  readonly format: 'readout-snapshot';
  readonly version: number;
  readonly reason: SnapshotReason;
  readonly application: string;
  readonly created: string;
  /** Where the journal stood. */
  readonly position: LogPosition;
}

export interface Snapshot {
  readonly header: SnapshotHeader;
  readonly rows: RowSet;
}

/** Largest unpacked snapshot that is read, in bytes: more would be hostile or damaged. */
const largest = 2_000_000_000;

export function encodeSnapshot({ header, rows }: Snapshot): {
  readonly packed: Buffer;
  readonly unpackedBytes: number;
} {
  const lines = [JSON.stringify(header)];
  for (const each of eachRow(rows)) lines.push(JSON.stringify(each));
  const body = Buffer.from(lines.join('\n') + '\n');
  const footer = JSON.stringify({ sha256: sha256(body), rows: lines.length - 1 });
  const packed = gzipSync(Buffer.concat([body, Buffer.from(footer + '\n')]), { level: 6 });
  return { packed, unpackedBytes: body.length };
}

/** @returns null when anything about the file is not as it was written. */
export function decodeSnapshot(packed: Uint8Array): Snapshot | null {
  try {
    const bytes = gunzipSync(packed, { maxOutputLength: largest });
    const end = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
    const footer = JSON.parse(bytes.toString('utf8', end)) as { sha256: string; rows: number };
    const body = bytes.subarray(0, end);
    if (footer.sha256 !== sha256(body)) return null;
    const [first = '', ...lines] = body.toString('utf8').trimEnd().split('\n');
    const header = JSON.parse(first) as SnapshotHeader;
    if (header.format !== 'readout-snapshot' || header.version > snapshotVersion) return null;
    if (lines.length !== footer.rows) return null;
    return { header, rows: rowsOf(lines) };
  } catch {
    return null;
  }
}

function rowsOf(lines: readonly string[]): RowSet {
  const rows = emptyRowSet();
  for (const line of lines) {
    const { table, row } = JSON.parse(line) as { table: TableName; row: unknown };
    addRow(rows, { table, row: upgradeRow(table, row) } as TableRow);
  }
  return rows;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
