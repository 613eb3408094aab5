/**
 * A snapshot: everything the reader has, in one file that needs no Readout to be read. Gzip over
 * JSON lines: a header, one row a line, and a footer with the SHA-256 of all bytes before it.
 * docs/data.md describes it for people.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { tableNames, type TableName } from '#core/annotations/change';
import { emptyRowSet, type RowSet } from '#core/annotations/row-set';
import type { LogPosition } from '#core/ipc/messages';

export const snapshotVersion = 1;

/** Why a snapshot was made; only the rolling ones make room for later ones. */
export type SnapshotReason = 'rolling' | 'asked' | 'before-restore';

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

export function encodeSnapshot({ header, rows }: Snapshot): Buffer {
  const lines = [JSON.stringify(header)];
  for (const table of tableNames) {
    for (const row of rows[table].values()) lines.push(JSON.stringify({ table, row }));
  }
  const body = Buffer.from(lines.join('\n') + '\n');
  const footer = JSON.stringify({ sha256: sha256(body), rows: lines.length - 1 });
  return gzipSync(Buffer.concat([body, Buffer.from(footer + '\n')]), { level: 6 });
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
    const { table, row } = JSON.parse(line) as { table: TableName; row: { id: string } };
    (rows[table] as Map<string, { id: string }>).set(row.id, row);
  }
  return rows;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
