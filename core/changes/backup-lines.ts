import type { TableName } from './change';
import { addRow, eachRow, emptyRowSet, type RowSet, type TableRow } from './row-set';
import { upgradeRow } from './upgrade';
import type { LogPosition } from './log-position';
import type { Trail } from './trail';

/**
 * Version 2 adds labels, bookmarks, document notes and tags; version 3 corrections to sources;
 * version 4 imported documents and their document flags.
 */
export const backupVersion = 4;

export interface BackupHeader {
  readonly format: 'readout-snapshot';
  readonly version: number;
  readonly reason: BackupReason;
  readonly application: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Where the journal was. */
  readonly position: LogPosition;
  /** The journal lines up to there. Earlier versions wrote none. */
  readonly trail?: Trail;
}

export interface BackupContents {
  readonly header: BackupHeader;
  readonly rows: RowSet;
}

/** Lower-case hex of the SHA-256 of bytes. */
export type Hash = (bytes: Uint8Array) => string;

/** Largest unpacked backup that is read, in bytes: a larger one is hostile or damaged. */
export const maxBackupBytes = 2_000_000_000;

/** The last line: what all lines before it must add up to. */
export interface BackupFooter {
  /** SHA-256 of those lines' bytes, lower-case hex. */
  readonly sha256: string;
  /** Number of lines after the header. */
  readonly rows: number;
}

/** The lines of a backup without its footer, each ending in a line feed. */
export function* backupBody({ header, rows }: BackupContents): Generator<string> {
  yield `${JSON.stringify(header)}\n`;
  for (const each of eachRow(rows)) yield `${JSON.stringify(each)}\n`;
}

export function backupFooter(footer: BackupFooter): string {
  return `${JSON.stringify(footer)}\n`;
}

/** Whether this version can read a backup with this first line. */
export function isBackupHeader(header: BackupHeader): boolean {
  return header.format === 'readout-snapshot' && header.version <= backupVersion;
}

/** @returns null when anything differs from what was written. */
export function readBackup(bytes: Uint8Array, sha256: Hash): BackupContents | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true });
    const end = bytes.lastIndexOf(0x0a, bytes.length - 2) + 1;
    const footer = JSON.parse(text.decode(bytes.subarray(end))) as BackupFooter;
    const body = bytes.subarray(0, end);
    if (footer.sha256 !== sha256(body)) return null;
    const [first = '', ...lines] = text.decode(body).trimEnd().split('\n');
    const header = JSON.parse(first) as BackupHeader;
    if (!isBackupHeader(header)) return null;
    return lines.length === footer.rows ? { header, rows: rowsOf(lines) } : null;
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

/** Why a backup was made; only the rolling ones are rotated out early. */
export const backupReasons = [
  'rolling',
  'asked',
  'before-restore',
  'before-upgrade',
  'before-import',
  'before-delete',
] as const;

export type BackupReason = (typeof backupReasons)[number];
