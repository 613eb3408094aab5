/**
 * What each home of notes holds at a start: the journal, the store, the backups, the second backup
 * folder and the imported texts. `planStart` decides from it what to do, say and offer.
 */
import type { LogPosition } from '#core/changes/log-position';
import type { Trail } from '#core/changes/trail';

/**
 * `empty`: there, with nothing in it. `unreadable`: something is in the way (a file where a folder
 * belongs, a disk error). `newer`: written by a newer Readout. An older copy counts as whole; its
 * position shows its age.
 */
export type HomeState = 'whole' | 'damaged' | 'empty' | 'missing' | 'unreadable' | 'newer';

/** A run of missing changes, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface JournalHome {
  readonly state: HomeState;
  /** Null when no change can be read from it. */
  readonly position: LogPosition | null;
  /** Missing changes that no later line restores, in order. */
  readonly gaps: readonly Gap[];
  /** What blocks an unreadable one: "journal" or a file in it; null for the whole profile. */
  readonly part: string | null;
  /** True when an earlier start already reported changes that no home has any more. */
  readonly lost: boolean;
}

export interface StoreHome {
  readonly state: HomeState;
  /** Its checkpoint; null when there is none. */
  readonly position: LogPosition | null;
  /** The latest steps of its log: numbers and sums it passed through, as far as known. */
  readonly trail: Trail;
  /** Rows it holds that some list shows, whatever its checkpoint says. */
  readonly rows: number;
  /** False when the journal has a different sum at a number the store passed: two copies diverged. */
  readonly follows: boolean;
}

/**
 * What the profile's files hold: every home but the store. The proof is null when the journal
 * cannot be read.
 */
export interface FilesCensus {
  readonly proof: Pick<JournalHome, 'gaps' | 'lost'> | null;
  readonly backups: BackupsHome;
  readonly second: BackupsHome;
}

/** A backup that is whole. */
export interface BackupHolding {
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly position: LogPosition;
  readonly highlights: number;
  readonly notes: number;
  readonly documents: number;
  /** False when it is of another copy, which diverged from this journal. */
  readonly follows: boolean;
  /** The journal lines it passed; only its own position where they are unknown. */
  readonly trail: Trail;
}

export interface BackupsHome {
  readonly state: HomeState;
  /** The newest that follows the journal, or belongs to a different one. */
  readonly newest: BackupHolding | null;
  /** The newest of a copy that diverged: no other home has its changes. */
  readonly apart: BackupHolding | null;
}

export const noBackups: BackupsHome = { state: 'missing', newest: null, apart: null };

export interface TextsHome {
  readonly state: HomeState;
  /** Imported texts that the library lists and this folder does not hold whole. */
  readonly lacking: number;
}

/** The texts are not checked at a start: the window would have to wait for it. */
export const textsUnasked: TextsHome = { state: 'whole', lacking: 0 };

export interface Census {
  readonly journal: JournalHome;
  readonly store: StoreHome;
  readonly backups: BackupsHome;
  readonly second: BackupsHome;
  readonly texts: TextsHome;
}
