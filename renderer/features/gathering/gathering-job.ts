/**
 * Reading many files one after another, each in the worker, and remembering what came of each.
 * Nothing is written: taking in comes after, when the reader has seen the report. Rows are changed
 * in place and told together, once a frame: a copy of ten thousand for each file would be slow.
 */
import type { ImportFailure, TextEncoding } from '#core/importing/imported-text';
import type { GatheredText } from '#core/library/gathered-text';
import type { KnownDocument, IncomingMatch } from '#core/library/match-incoming';
import { createMatcher } from '#core/library/match-incoming';
import { createTaskRunner, TaskCancelled } from '../../workers/task-runner';
import type { TextFile } from './text-files';
import { failureSentence } from './gathering-words';

/** What becomes of a text. */
export type RowChoice =
  | { readonly kind: 'new' | 'skip' }
  | { readonly kind: 'revision' | 'back'; readonly documentId: string };

export interface ReadRow {
  readonly kind: 'read';
  readonly text: GatheredText;
  readonly match: IncomingMatch;
  readonly choice: RowChoice;
  /** The id of the document it becomes if it becomes one. */
  readonly documentId: string;
}

export type RowState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string; readonly failure: ImportFailure | null }
  | ReadRow;

export interface GatheredRow {
  readonly index: number;
  readonly file: TextFile;
  readonly state: RowState;
}

export interface Gathering {
  /** The same array until something changes. */
  readonly rows: readonly GatheredRow[];
  readonly done: number;
  readonly running: boolean;
}

export interface GatheringParts {
  readonly known: readonly KnownDocument[];
  /** Documents that were removed from the library: their texts can come back. */
  readonly removed: ReadonlySet<string>;
  readonly newId: () => string;
}

/** Milliseconds without a step forward in one file: the largest real ones need a few seconds. */
const patience = 90_000;

/** UTF-16 units of text that wait at a time; more are read in another round. */
const mostWaiting = 400_000_000;

export function createGathering({ known, removed, newId }: GatheringParts) {
  const runner = createTaskRunner();
  let matcher = createMatcher(known);
  const rows: GatheredRow[] = [];
  const listeners = new Set<() => void>();
  let shown: Gathering = { rows: [], done: 0, running: false };
  let stopped = false;
  let units = 0;
  let frame = 0;

  function tell(): void {
    if (frame !== 0) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      const done = rows.filter(({ state }) => state.kind !== 'waiting').length;
      shown = { rows: [...rows], done, running: !stopped && done < rows.length };
      for (const listener of listeners) listener();
    });
  }

  function set(index: number, state: RowState): void {
    const row = rows[index];
    if (row) rows[index] = { ...row, state };
    tell();
  }

  async function readRow({ index, file }: GatheredRow, encoding: TextEncoding | null) {
    const failed = (reason: string, failure: ImportFailure | null = null) =>
      set(index, { kind: 'failed', reason, failure });
    if (units > mostWaiting) return failed('There is too much at once. Import it in two parts.');
    const bytes = await file.read();
    if (!bytes.ok) return failed(bytes.error);
    const order = { name: file.name, bytes: bytes.value, encoding };
    const answer = await inTime((onProgress) => runner.run('gather', order, onProgress));
    if (answer === null) return failed('It took too long to read. It may be damaged.');
    if (!answer.ok) return failed(failureSentence(answer.error), answer.error);
    const text = answer.value;
    units += text.content.length;
    const match = matcher.match(text.summary, text.sketch);
    const documentId = newId();
    const choice = usualChoice(match, removed);
    set(index, { kind: 'read', text, match, choice, documentId });
    if (match.kind !== 'same') matcher.add(asKnown(text, match, documentId));
  }

  /** Null when it took longer than anyone waits; the worker is ended then. */
  async function inTime<T>(work: (onProgress: () => void) => Promise<T>): Promise<T | null> {
    const giveUp = () => setTimeout(() => runner.cancel(), patience);
    let timer = giveUp();
    try {
      return await work(() => {
        clearTimeout(timer);
        timer = giveUp();
      });
    } catch (error) {
      if (stopped || !(error instanceof TaskCancelled)) throw error;
      return null;
    } finally {
      clearTimeout(timer);
    }
  }

  async function readAll(from: number): Promise<void> {
    for (let index = from; index < rows.length && !stopped; index += 1) {
      const row = rows[index];
      if (row) await readSafely(row, null);
    }
  }

  async function readSafely(row: GatheredRow, encoding: TextEncoding | null): Promise<void> {
    await readRow(row, encoding).catch((error: unknown) => {
      if (error instanceof TaskCancelled) return;
      set(row.index, { kind: 'failed', reason: failureSentence('damaged'), failure: 'damaged' });
    });
  }

  return {
    current: () => shown,
    onChange(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    add(files: readonly TextFile[]): void {
      const from = rows.length;
      const idle = !rows.some(({ state }) => state.kind === 'waiting');
      files.forEach((file, index) =>
        rows.push({ index: from + index, file, state: { kind: 'waiting' } }),
      );
      tell();
      // What is being read already goes on to these by itself.
      if (idle) void readAll(from);
    },
    choose(index: number, choice: RowChoice): void {
      const state = rows[index]?.state;
      if (state?.kind === 'read') set(index, { ...state, choice });
    },
    /** Reads one file again, in an encoding the reader has chosen. */
    readAgain(index: number, encoding: TextEncoding): void {
      const row = rows[index];
      if (!row) return;
      // What the file gave before is not there any more: it must not be matched with itself.
      const others = rows.flatMap(({ index: at, state }) =>
        at !== index && state.kind === 'read' && state.match.kind !== 'same'
          ? asKnown(state.text, state.match, state.documentId)
          : [],
      );
      matcher = createMatcher([...known, ...others]);
      void readSafely(row, encoding);
    },
    /** Ends reading; what was read stays. */
    stop(): void {
      stopped = true;
      runner.cancel();
      tell();
    },
  };
}

export type GatheringJob = ReturnType<typeof createGathering>;

/** A text of this round as the next ones are matched with it: alone, or with what it belongs to. */
function asKnown(
  { summary, sketch }: GatheredText,
  match: IncomingMatch,
  documentId: string,
): KnownDocument {
  const id = match.kind === 'revision' ? match.documentId : documentId;
  return { summary: { ...summary, id }, revisions: [summary.revision], sketch };
}

/** A text that is here is left out, one that was removed comes back; what is only similar is asked. */
function usualChoice(match: IncomingMatch, removed: ReadonlySet<string>): RowChoice {
  if (match.kind === 'same') {
    return removed.has(match.documentId)
      ? { kind: 'back', documentId: match.documentId }
      : { kind: 'skip' };
  }
  return match.kind === 'revision'
    ? { kind: 'revision', documentId: match.documentId }
    : { kind: 'new' };
}
