/** The shapes of messages between main and renderer, besides the domain's own. */
import type { ChosenKeys } from './keys';
import type { Change } from '#core/changes/change';
import type { CitationStyle } from '#core/model/citation-styles';
import type { DocumentRecord } from '#core/document/document';
import type { DocumentSummary } from '#core/document/document-summary';
import type { AppError } from '#core/errors';
import type { PageLook } from '#core/reading/page-look';
import type { KeptTabs } from '#core/reading/tabs';
import type { ThemeChoice } from '#core/reading/theme';
import type { Widths } from '#core/reading/widths';
import type { LogPosition } from '#core/changes/log-position';
import type { JournalHome } from '#core/storage/census';
import type { BackupReason } from '#core/changes/backup-lines';

export interface LibraryListing {
  readonly documents: readonly DocumentSummary[];
  /**
   * What an incoming file is compared with, by id: see `fingerprintOf`. Separate from the
   * summaries, because those are written to the journal as they are.
   */
  readonly fingerprints: ReadonlyMap<string, readonly number[]>;
  /** Files of the library that could not be read or parsed; `about` is the file's name. */
  readonly failures: readonly AppError[];
}

export interface JournalOpening {
  readonly position: LogPosition;
  /** Damage that was found and set aside, one sentence each; nearly always empty. */
  readonly notices: readonly AppError[];
  /** Proved by the file that a start reads; the census proves the whole. */
  readonly home: JournalHome;
}

/** A backup that can be restored. */
export interface Backup {
  /** The file's name; main accepts no other in return. */
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly reason: BackupReason;
  /** True when only the reader's second folder has it. */
  readonly onlyInSecond: boolean;
}

/** A backup that was made. */
export interface BackupMade {
  readonly name: string;
  /** What the reader should know although it succeeded: little space, a missing second folder. */
  readonly notices: readonly AppError[];
}

/** The amount of loaded rows, which are fetched page by page. */
export interface LoadedRows {
  readonly pages: number;
  readonly rows: number;
}

/** Longest name of a person, in UTF-16 units. */
export const maxNameLength = 1000;

export interface Settings {
  /** The name included in exports; null for none. */
  readonly author: string | null;
  /** People whose annotations are not shown. */
  readonly hiddenCreators: readonly string[];
  readonly citationStyle: CitationStyle;
  /** Keyboard shortcuts that the reader has chosen. */
  readonly keys: ChosenKeys;
  /** Readout's own version. */
  readonly version: string;
  readonly theme: ThemeChoice;
  /** The folder that gets a copy of every backup; null for none. */
  readonly backupFolder: string | null;
  readonly page: PageLook;
  /** Zoom of the whole window, as a factor. */
  readonly zoom: number;
  /** The open tabs; none if there was a single document. */
  readonly tabs: KeptTabs;
  /** Widths that the reader has set by dragging. */
  readonly widths: Widths;
}

/** The place of an export, chosen in the system's dialog. */
export type ExportPlace =
  | {
      readonly kind: 'chosen';
      /** Represents the folder, whose path the renderer never learns. */
      readonly ticket: string;
      /** The file's or the folder's name, for people. */
      readonly name: string;
      /** Existing files under the requested names. */
      readonly there: readonly ExistingFile[];
    }
  | { readonly kind: 'cancelled' };

export interface ExistingFile {
  readonly name: string;
  /** Another name that is free. */
  readonly free: string;
  /** Its contents, if it is a text that may be updated; otherwise null. */
  readonly text: string | null;
}

/** A file the reader picked, or why it could not be read. */
export interface PickedFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly error: AppError | null;
}

/** Files picked for importing; their bytes are requested one by one. */
export interface PickedTexts {
  /** Represents the files, whose paths the renderer never learns; empty when nothing was picked. */
  readonly ticket: string;
  readonly files: readonly {
    /** Without its folder. */
    readonly name: string;
    /** In bytes. */
    readonly size: number;
  }[];
  /** True when a folder contains more than the limit. */
  readonly more: boolean;
}

/** The outcome of the system's print dialog. */
export interface PrintOutcome {
  readonly kind: 'printed' | 'cancelled';
}

export type { Change, DocumentRecord };
