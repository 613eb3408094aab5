import type { RowCounts, Change } from './change';

/** Where the journal is. Dexie keeps the same four values; they must agree. */
export interface LogPosition {
  /** UUID created with the journal; no two journals share one. */
  readonly generation: string;
  /** Number of the last change; 0 for none. Numbers have no gaps. */
  readonly number: number;
  /**
   * Checksum of the last line. It covers the checksum of the line before, and so the whole journal.
   */
  readonly sum: string;
  readonly counts: RowCounts;
}

export interface NumberedChange {
  readonly number: number;
  readonly sum: string;
  readonly change: Change;
}
