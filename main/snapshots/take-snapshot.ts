/**
 * Makes one snapshot from the journal's files: fold, write, flush, rename, read back, and only
 * then let older ones go. Runs in a worker thread; it only reads the journal, whose lines never
 * change once they are written.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { applyChange, emptyRowSet } from '#core/annotations/row-set';
import type { LogPosition } from '#core/ipc/messages';
import { flushFolder } from '../files/atomic-write';
import { findSegments, readSegment } from '../journal/segments';
import { superfluous, type KeptSnapshot } from './rotation';
import {
  decodeSnapshot,
  encodeSnapshot,
  snapshotVersion,
  type Snapshot,
  type SnapshotReason,
} from './snapshot-format';

export interface SnapshotOrder {
  readonly journal: string;
  readonly folder: string;
  readonly application: string;
  readonly reason: SnapshotReason;
  /** Where the journal stands; later lines, written meanwhile, are left out. */
  readonly position: LogPosition;
}

/** @returns the file's name. @throws when it could not be written or does not read back the same. */
export async function takeSnapshot(order: SnapshotOrder): Promise<string> {
  const { folder, position, reason, application } = order;
  const created = new Date();
  const snapshot: Snapshot = {
    header: {
      format: 'readout-snapshot',
      version: snapshotVersion,
      reason,
      application,
      created: created.toISOString(),
      position,
    },
    rows: await foldJournal(order.journal, position.number),
  };
  const name = snapshotName(created, reason);
  await writeAndVerify(folder, name, encodeSnapshot(snapshot));
  for (const old of superfluous(await listSnapshots(folder), created.getTime())) {
    await unlink(join(folder, old.name));
  }
  return name;
}

async function foldJournal(journal: string, until: number) {
  const rows = emptyRowSet();
  for (const segment of await findSegments(journal)) {
    const { scanned } = await readSegment(segment);
    for (const { number, change } of scanned.entries)
      if (number <= until) applyChange(rows, change);
  }
  return rows;
}

async function writeAndVerify(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  const handle = await open(temporary, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(temporary, join(folder, name));
  await flushFolder(folder);
  if (!decodeSnapshot(await readFile(join(folder, name)))) {
    throw new Error(`The snapshot ${name} does not read back as it was written.`);
  }
}

const namePattern =
  /^readout-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)-(rolling|asked|before-restore)\.jsonl\.gz$/;

function snapshotName(at: Date, reason: SnapshotReason): string {
  return `readout-${at.toISOString().replaceAll(/[:.]/g, '-')}-${reason}.jsonl.gz`;
}

/** The snapshots of a folder, told by their names; other files in it are left alone. */
export async function listSnapshots(folder: string): Promise<KeptSnapshot[]> {
  return (await readdir(folder)).flatMap((name) => {
    const [, stamp = '', reason] = namePattern.exec(name) ?? [];
    const iso = stamp.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z/, 'T$1:$2:$3.$4Z');
    return reason ? [{ name, at: Date.parse(iso), reason: reason as SnapshotReason }] : [];
  });
}
