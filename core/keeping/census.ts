/**
 * What each home of notes has at a start: the journal, the working store, the backups, the second
 * backup folder and the imported texts. `planStart` makes of it what is done, said and offered.
 */
import type { LogPosition } from '#core/changes/log-position';
import type { Trail } from '#core/changes/trail';

/**
 * `empty` is there and holds nothing; `unreadable` is in the way (a file for a folder, a disk error);
 * `newer` was written by a newer Readout. An older copy is whole, and its position says how old.
 */
export type HomeState = 'whole' | 'damaged' | 'empty' | 'missing' | 'unreadable' | 'newer';

/** Changes that are missing, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export interface JournalHome {
  readonly state: HomeState;
  /** Null when no change can be read in it. */
  readonly position: LogPosition | null;
  /** Missing changes that no later line has given back, in order. */
  readonly gaps: readonly Gap[];
  /** What is in the way of an unreadable one: "journal", or a file in it; null for the whole profile. */
  readonly part: string | null;
  /** True when an earlier start has said that some changes are in no home any more. */
  readonly lost: boolean;
}

export interface StoreHome {
  readonly state: HomeState;
  /** Its checkpoint; null when it has none. */
  readonly position: LogPosition | null;
  /** The way it has come, as far as it is known. */
  readonly trail: Trail;
  /** Rows it holds that a list shows, whatever its checkpoint says. */
  readonly rows: number;
  /** False when the journal has a line it has come by under another sum: two copies went on apart. */
  readonly follows: boolean;
}

/** What the files of the profile have: all homes but the store. Null proof: the journal cannot be read. */
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
  /** False when it is of another copy, which went on apart from the journal that is here. */
  readonly follows: boolean;
  /** The way it has come; with its own position alone where it is not known. */
  readonly trail: Trail;
}

export interface BackupsHome {
  readonly state: HomeState;
  /** The newest of those that follow the journal, or are of another one. */
  readonly newest: BackupHolding | null;
  /** The newest of another copy that went on apart: its acts are in nothing else here. */
  readonly apart: BackupHolding | null;
}

export const noBackups: BackupsHome = { state: 'missing', newest: null, apart: null };

export interface TextsHome {
  readonly state: HomeState;
  /** Imported texts that the library names and this folder does not have whole. */
  readonly lacking: number;
}

/** At a start nobody looks at the texts: the window waits for it. */
export const textsUnasked: TextsHome = { state: 'whole', lacking: 0 };

export interface Census {
  readonly journal: JournalHome;
  readonly store: StoreHome;
  readonly backups: BackupsHome;
  readonly second: BackupsHome;
  readonly texts: TextsHome;
}
