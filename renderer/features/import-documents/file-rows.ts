import type { ImportRow, RowState } from '#core/import-documents/import-rows';
import type { TextFile } from './text-files';

/** Milliseconds between updates of the rows while files are read. */
const pause = 100;

export type FileRow = ImportRow<TextFile>;

export interface ImportProgress {
  /** The same array until something changes. */
  readonly rows: readonly FileRow[];
  readonly done: number;
  readonly running: boolean;
}

/**
 * The rows of the report. They are changed in place and published together, at intervals while
 * files are read and immediately afterwards: copying ten thousand for each file would be slow.
 */
export function createRows() {
  const rows: FileRow[] = [];
  const listeners = new Set<() => void>();
  let shown: ImportProgress = { rows: [], done: 0, running: false };
  let ended = false;
  let waiting = false;

  function tell(): void {
    if (waiting) return;
    waiting = true;
    setTimeout(show, shown.running ? pause : 0);
  }

  function show(): void {
    waiting = false;
    const done = rows.filter(({ state }) => state.kind !== 'waiting').length;
    shown = { rows: [...rows], done, running: !ended && done < rows.length };
    for (const listener of listeners) listener();
  }

  return {
    current: () => shown,
    onChange: (listener: () => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    all: (): readonly FileRow[] => rows,
    at: (index: number): FileRow | undefined => rows[index],
    set(index: number, state: RowState): void {
      const row = rows[index];
      if (row) rows[index] = { ...row, state };
      tell();
    },
    /** @returns the index of the first new row, and whether nothing was being read. */
    add(files: readonly TextFile[]) {
      const from = rows.length;
      const idle = !rows.some(({ state }) => state.kind === 'waiting');
      files.forEach((file, nth) =>
        rows.push({ index: from + nth, file, state: { kind: 'waiting' } }),
      );
      tell();
      return { from, idle };
    },
    ended: () => ended,
    /** Reading has ended. */
    end(): void {
      ended = true;
      tell();
    },
  };
}
