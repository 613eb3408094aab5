/** The shapes that cross between main and renderer, besides the domain's own. */
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
import type { JournalHome } from '#core/keeping/census';
import type { BackupReason } from '#core/changes/backup-lines';

export interface LibraryListing {
  readonly documents: readonly DocumentSummary[];
  /**
   * What each of them is compared by when a file comes in, by id: see `fingerprintOf`. Beside the
   * summaries, because those are written into the journal as they are.
   */
  readonly fingerprints: ReadonlyMap<string, readonly number[]>;
  /** Files of the library that could not be read or parsed; `about` is the file's name. */
  readonly failures: readonly AppError[];
}

export interface JournalOpening {
  readonly position: LogPosition;
  /** Damage that was found and set aside, as one sentence each; empty nearly always. */
  readonly notices: readonly AppError[];
  /** Proved by the file that a start reads; the census proves all of them. */
  readonly home: JournalHome;
}

/** A backup that can be restored. */
export interface Backup {
  /** The file's name; main takes no other for an answer. */
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
  /** What the reader should know although it was made: little space, a second folder that is gone. */
  readonly notices: readonly AppError[];
}

/** How much there is of rows that were asked for. They come page by page. */
export interface LoadedRows {
  readonly pages: number;
  readonly rows: number;
}

/** Longest name of a person, in UTF-16 units. */
export const maxNameLength = 1000;

export interface Settings {
  /** The name that goes out with exports; null for none. */
  readonly author: string | null;
  /** People whose annotations are not shown. */
  readonly hiddenCreators: readonly string[];
  readonly citationStyle: CitationStyle;
  /** Keys that the reader has chosen for commands. */
  readonly keys: ChosenKeys;
  /** Readout's own version. */
  readonly version: string;
  readonly theme: ThemeChoice;
  /** The folder that gets a copy of every backup; null when none was chosen. */
  readonly backupFolder: string | null;
  readonly page: PageLook;
  /** Zoom of the whole window, as a factor. */
  readonly zoom: number;
  /** The documents that were side by side; none for a single one. */
  readonly tabs: KeptTabs;
  /** Widths that the reader has drawn. */
  readonly widths: Widths;
}

/** Where an export goes, as the reader has chosen it in the system's dialog. */
export type ExportPlace =
  | {
      readonly kind: 'chosen';
      /** Stands for the folder, which the renderer never learns. */
      readonly ticket: string;
      /** The file's or the folder's name, for people. */
      readonly name: string;
      /** What is there already under the names that were asked for. */
      readonly there: readonly ExistingFile[];
    }
  | { readonly kind: 'cancelled' };

export interface ExistingFile {
  readonly name: string;
  /** Another name that is free. */
  readonly free: string;
  /** What is in it, where it is a text that may be written into; null for any other. */
  readonly text: string | null;
}

/** A file the reader has picked, or why it could not be read. */
export interface PickedFile {
  /** Without its folder. */
  readonly name: string;
  readonly bytes: Uint8Array | null;
  readonly error: AppError | null;
}

/** Files the reader has picked to be imported; their bytes are asked for one by one. */
export interface PickedTexts {
  /** Stands for the files, whose paths the renderer never learns; empty when nothing was picked. */
  readonly ticket: string;
  readonly files: readonly {
    /** Without its folder. */
    readonly name: string;
    /** In bytes. */
    readonly size: number;
  }[];
  /** True when a folder holds more than is looked through. */
  readonly more: boolean;
}

/** What became of the system's print dialog. */
export interface PrintOutcome {
  readonly kind: 'printed' | 'cancelled';
}

export type { Change, DocumentRecord };
