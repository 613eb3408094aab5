/**
 * The journal: the reader's changes in files that the main process owns. A change is saved once its
 * line has been flushed to the disk, and not before. Dexie is rebuilt from here whenever the two
 * disagree (docs/decisions/0003).
 *
 * One instance per profile; the single-instance lock keeps a second application away.
 */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { dirname, relative } from 'node:path';
import { countAfter, noRows, type Change } from '#core/changes/change';
import { countsOf } from '#core/changes/row-set';
import { appError, type AppError } from '#core/errors';
import type { JournalHome } from '#core/storage/census';
import type { JournalOpening } from '#core/ipc/messages';
import { err, ok, type Result } from '#core/result';
import { fileError } from '../files/file-errors';
import { openDurableFile, type DurableFile } from './durable-file';
import { createChain, type ChainProof } from './chain';
import { encodeLine, formatVersion, type ChangeEntry, type EncodedLine } from './line';
import { flushFolder } from '../files/atomic-write';
import { namesIn } from '../files/names-in';
import { foldJournal } from './fold-journal';
import { readChanges, readRecentChanges } from './read-changes';
import { findSegments, readSegment, segmentPath, setAside, type SegmentFile } from './segments';
import type { ScannedSegment } from './scan';
import type { LogPosition, NumberedChange } from '#core/changes/log-position';

export interface Journal {
  /** Closes the file after the last append; nothing can be appended afterwards. */
  close(): Promise<void>;
  open(): Result<JournalOpening, AppError>;
  /**
   * Numbers the change, writes and flushes its line. Appends are done one at a time.
   *
   * @param settling marks missing changes as restored by this one, or as lost.
   */
  append(change: Change, settling?: Settling): Promise<Result<LogPosition, AppError>>;
  /** The current position; null when the journal could not be opened. */
  readonly position: () => LogPosition | null;
  /** The changes after a number, oldest first, at most `limit`. */
  read(after: number, limit: number): Promise<Result<NumberedChange[], AppError>>;
  /**
   * The changes up to a number, oldest first: the newest ones, at most `limit`, with at most `rows`
   * rows in total.
   */
  readRecent(
    last: number,
    limit: number,
    rows: number,
  ): Promise<Result<NumberedChange[], AppError>>;
}

/** What became of missing changes. */
export type Settling = Pick<ChangeEntry, 'mended' | 'lost'>;

/** A new file is begun after this many bytes, so that a start reads little. */
const defaultSegmentLimit = 4_000_000;

/**
 * Opens the journal in a folder, or begins one. Never rejects: the journal's methods answer with
 * what is wrong, so that the application starts and can say so.
 */
export async function openJournal(
  folder: string,
  application: string,
  segmentLimit = defaultSegmentLimit,
): Promise<Journal> {
  try {
    return await openExisting(folder, application, segmentLimit);
  } catch (error) {
    return brokenJournal(error instanceof JournalRefusal ? error.reason : unusable(error, folder));
  }
}

/** Names the part of the profile that is in the way: "journal", or a file in it. */
function unusable(error: unknown, folder: string): AppError {
  const path = error instanceof Error && 'path' in error ? String(error.path) : folder;
  return fileError(error, relative(dirname(folder), path).replaceAll('\\', '/'));
}

/** Why an existing journal must not be written to. */
class JournalRefusal extends Error {
  constructor(readonly reason: AppError) {
    super(reason.code);
  }
}

/** A journal that answers every call with the reason it cannot be used. */
export function brokenJournal(reason: AppError): Journal {
  return {
    close: () => Promise.resolve(),
    open: () => err(reason),
    position: () => null,
    append: () => Promise.resolve(err(reason)),
    read: () => Promise.resolve(err(reason)),
    readRecent: () => Promise.resolve(err(reason)),
  };
}

interface Opened {
  readonly position: LogPosition;
  readonly file: DurableFile | null;
  readonly notices: readonly AppError[];
  readonly proof: ChainProof;
}

async function openExisting(
  folder: string,
  application: string,
  segmentLimit: number,
): Promise<Journal> {
  const isThere = (await namesIn(folder)) !== null;
  const segments = await findSegments(folder);
  const opened = await openLastSegment(folder, segments);
  const home = homeOf(opened, isThere);
  let { position, file } = opened;
  let queue: Promise<unknown> = Promise.resolve();

  async function beginSegment(): Promise<DurableFile> {
    const path = segmentPath(folder, position.number + 1);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const begun = await openDurableFile(path, 0);
    const header = headerLine(position, application);
    await begun.append(header.bytes);
    await flushFolder(folder);
    await file?.close();
    file = begun;
    if (segments.at(-1)?.path !== path) segments.push({ path, first: position.number + 1 });
    return begun;
  }

  async function appendNow(
    change: Change,
    settling?: Settling,
  ): Promise<Result<LogPosition, AppError>> {
    try {
      const target = file && file.size < segmentLimit ? file : await beginSegment();
      const counts = countAfter(position.counts, change);
      const number = position.number + 1;
      const { generation, sum: prev } = position;
      const line = encodeLine({ generation, number, prev, counts, change, ...settling });
      await target.append(line.bytes);
      position = { generation, number, sum: line.sum, counts };
      return ok(position);
    } catch (error) {
      return err(fileError(error));
    }
  }

  return {
    async close() {
      await queue;
      await file?.close();
    },
    open: () => ok({ position, notices: opened.notices, home }),
    position: () => position,
    append(change, settling) {
      const result = queue.then(() => appendNow(change, settling));
      queue = result;
      return result;
    },
    async read(after, limit) {
      return readChanges(segments, after, limit);
    },
    async readRecent(last, limit, rows) {
      return readRecentChanges(segments, last, limit, rows);
    },
  };
}

/**
 * Finds the position from the last file that has one: a stop while a file was being begun leaves
 * one without even a header. A half-written end is cut off.
 */
async function openLastSegment(folder: string, segments: readonly SegmentFile[]): Promise<Opened> {
  const notices: AppError[] = [];
  for (const segment of segments.toReversed()) {
    const { scanned, size } = await readSegment(segment);
    const { header } = scanned;
    if (header && header.version > formatVersion) {
      throw new JournalRefusal(appError('newer-version', header.application));
    }
    const damaged = scanned.damagedLines > 0 || (!header && size > scanned.wholeLength);
    if (damaged) notices.push(appError('damaged', await setAside(folder, segment)));
    const last = positionAt(scanned);
    if (!last) continue;
    // With lines missing, the running counts no longer match the lines.
    const position = damaged
      ? { ...last, counts: countsOf((await foldJournal(folder, last.number)).rows) }
      : last;
    // A damaged file, or an older version's, is not written to: the next change begins a new one.
    const writable = segment === segments.at(-1) && !damaged && header?.version === formatVersion;
    const file = writable ? await openIfAllowed(segment.path, scanned.wholeLength) : null;
    return { position, file, notices, proof: proofOf(segment, scanned) };
  }
  return { position: beginning(), file: null, notices, proof: { gaps: [], lost: false } };
}

function headerLine(position: LogPosition, application: string): EncodedLine {
  return encodeLine({
    format: 'readout-journal',
    version: formatVersion,
    generation: position.generation,
    after: position.number,
    prev: position.sum,
    counts: position.counts,
    application,
    created: new Date().toISOString(),
  });
}

/**
 * Null for a file that must not be written to (an immutable one): the next change begins another.
 */
async function openIfAllowed(path: string, size: number): Promise<DurableFile | null> {
  try {
    return await openDurableFile(path, size);
  } catch (error) {
    if (['EPERM', 'EACCES'].includes(String((error as NodeJS.ErrnoException).code))) return null;
    throw error;
  }
}

/** What the one file that a start reads can prove. */
function proofOf({ first }: SegmentFile, { header, entries }: ScannedSegment): ChainProof {
  const chain = createChain({
    number: header?.after ?? first - 1,
    // A damaged header says nothing about what came before.
    sum: header?.prev ?? entries[0]?.prev ?? '',
  });
  for (const entry of entries) chain.entry(entry);
  return chain.proof();
}

function homeOf({ position, proof, notices }: Opened, isThere: boolean): JournalHome {
  const isBegun = position.number > 0;
  if (!isBegun)
    return {
      state: isThere ? 'empty' : 'missing',
      position: null,
      gaps: [],
      part: null,
      lost: false,
    };
  const whole = proof.gaps.length === 0 && notices.length === 0;
  return { state: whole ? 'whole' : 'damaged', position, part: null, ...proof };
}

function positionAt({ header, entries }: ScannedSegment): LogPosition | null {
  const last = entries.at(-1);
  if (last) {
    return {
      generation: last.generation,
      number: last.number,
      sum: last.sum,
      counts: { ...noRows, ...last.counts },
    };
  }
  if (!header) return null;
  return {
    generation: header.generation,
    number: header.after,
    sum: header.prev,
    counts: { ...noRows, ...header.counts },
  };
}

function beginning(): LogPosition {
  return { generation: randomUUID(), number: 0, sum: '', counts: noRows };
}
