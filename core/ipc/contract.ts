/**
 * One table for all requests: what each carries and what it answers. Main checks `requests` at run
 * time, because a request comes from the less trusted side; answers are types only.
 */
import { maxPictureBytes, pictureName } from '#core/document/pictures';
import { z } from 'zod';
import { citationStyles } from '#core/model/citation-styles';
import { tableNames, type TableName } from '#core/changes/change';
import type { AppError } from '#core/errors';
import type { FilesCensus } from '#core/storage/census';
import { pageLookSchema } from '#core/reading/page-look-schema';
import { tabsSchema } from '#core/reading/tabs-schema';
import { themeChoices } from '#core/reading/theme';
import { widthsSchema } from '#core/reading/widths-schema';
import { minZoom, maxZoom } from '#core/reading/zoom';
import type { Result } from '#core/result';
import type { Method } from './channels';
import type {
  Backup,
  BackupMade,
  DocumentRecord,
  JournalOpening,
  LibraryListing,
  LoadedRows,
  PrintOutcome,
  ExportPlace,
  PickedFile,
  PickedTexts,
  Settings,
} from './messages';
import { maxNameLength } from './messages';
import { revisionSchema } from '#core/changes/library-schemas';
import { changeSchema } from '#core/changes/schemas';
import type { LogPosition, NumberedChange } from '#core/changes/log-position';
import { backupReasons } from '#core/changes/backup-lines';

const nothing = z.undefined();

/** Largest binary file that the renderer may send for saving, in bytes. */
const maxBytes = 500_000_000;
const bytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length <= maxBytes,
);

const count = z.number().int().nonnegative();
const positionSchema = z.strictObject({
  generation: z.string().min(1).max(100),
  number: count,
  sum: z.string().max(100),
  counts: z.strictObject(
    Object.fromEntries(tableNames.map((name) => [name, count])) as Record<TableName, typeof count>,
  ),
});

/** Longest text that the renderer may send for saving, in UTF-16 units. */
const maxExportLength = 200_000_000;

export const requests = {
  listLibrary: nothing,
  openDocument: z.strictObject({ id: z.string().max(300) }),
  /** An imported text, by its revision. */
  readText: z.strictObject({ revision: revisionSchema }),
  /** Several of them, for the search. */
  readTexts: z.strictObject({ revisions: z.array(revisionSchema).min(1).max(200) }),
  /** Writes texts under their revisions; an existing one stays as it is. */
  storeTexts: z.strictObject({
    texts: z
      .array(z.strictObject({ revision: revisionSchema, content: z.string().max(maxExportLength) }))
      .min(1)
      .max(1000),
  }),
  /** Writes a picture of a text, under its hash. */
  storePicture: z.strictObject({
    name: z.string().regex(pictureName),
    bytes: z.instanceof(Uint8Array).refine(({ length }) => length <= maxPictureBytes),
  }),
  /** Asks the reader for files, or for a folder that is searched recursively. */
  pickTexts: z.strictObject({ kind: z.enum(['files', 'folder']) }),
  /** Reads one of the picked files. */
  readPickedText: z.strictObject({ ticket: z.uuid(), index: z.number().int().nonnegative() }),
  openJournal: nothing,
  appendChange: z.strictObject({ change: changeSchema }),
  /** Fewer than `limit` are not the end: there may be an answer for what is after the last of them. */
  readChanges: z.strictObject({
    after: z.number().int().nonnegative(),
    limit: z.number().int().positive().max(10_000),
  }),
  /** The newest changes up to number `last`, within a limit of rows, oldest first. */
  readRecentChanges: z.strictObject({
    last: z.number().int().nonnegative(),
    limit: z.number().int().positive().max(10_000),
    rows: z.number().int().positive().max(100_000),
  }),
  backUpNow: z.strictObject({ reason: z.enum(backupReasons) }),
  listBackups: nothing,
  showBackups: nothing,
  /** Asks the reader for the folder that gets copies of all backups; `stop` turns it off. */
  chooseBackupFolder: z.strictObject({ stop: z.boolean() }),
  /**
   * Loads rows: those of the journal's lines alone; everything that is saved, with damaged lines
   * replaced from the newest backup; or those of one backup.
   */
  loadRows: z.strictObject({
    source: z.union([
      z.enum(['journal', 'everything']),
      z.strictObject({ backup: z.string().max(300) }),
    ]),
  }),
  /** One page of the rows loaded last; the last page frees them. */
  readRows: z.strictObject({ page: z.number().int().nonnegative() }),
  /** Reads what a start does not read (older journal files, the newest backups), in the background. */
  checkFiles: nothing,
  /**
   * The census of every home of notes but the store; reads the whole journal and the newest
   * backups.
   */
  takeCensus: nothing,
  /** Which of these texts are missing or damaged. */
  checkTexts: z.strictObject({ revisions: z.array(revisionSchema).max(100_000) }),
  /**
   * Records in the journal that missing changes are restored by this change, or by what is there
   * already, or are lost.
   */
  settleGaps: z.strictObject({ change: changeSchema.nullable(), as: z.enum(['mended', 'lost']) }),
  /** Writes the rows of a change as a backup: they are about to leave the store. */
  keepRows: z.strictObject({ change: changeSchema, position: positionSchema }),
  /** Sets aside the backups that are ahead of the journal: all of them, or one of this name. */
  setBackupsAside: z.strictObject({ name: z.string().max(300).nullable() }),
  /** Moves what is in the journal's place to `damaged` and restarts the application. */
  setJournalAside: nothing,
  resetStore: nothing,
  /** Asks the reader for a file, or for a folder when there are several names. */
  chooseExport: z.strictObject({
    names: z.array(z.string().min(1).max(300)).min(1).max(20_000),
    /** The kind of file, for the dialog: "Markdown". */
    what: z.string().min(1).max(100),
  }),
  /** Writes one file to the chosen place, under a requested name. */
  writeExport: z.strictObject({
    ticket: z.uuid(),
    name: z.string().min(1).max(300),
    content: z.union([z.string().max(maxExportLength), bytes]),
  }),
  /** The same for a page of ours, which is laid out as PDF; its bytes stay in main. */
  writePdf: z.strictObject({
    ticket: z.uuid(),
    name: z.string().min(1).max(300),
    html: z.string().max(maxExportLength),
  }),
  writeClipboard: z.strictObject({
    text: z.string().max(maxExportLength),
    html: z.string().max(maxExportLength),
    rtf: z.string().max(maxExportLength),
  }),
  /** Pastes into the page, like the system's shortcut. */
  paste: nothing,
  /** Begins dragging files out of the window; the mouse button is still down. */
  dragFiles: z.strictObject({
    files: z
      .array(
        z.strictObject({
          name: z.string().min(1).max(300),
          content: z.string().max(maxExportLength),
        }),
      )
      .min(1)
      .max(100),
  }),
  /** Asks the reader for files of annotations and reads them. */
  pickAnnotationFiles: nothing,
  /** Asks the reader, then opens the address in the system's browser or mail program. */
  openLink: z.strictObject({ url: z.string().max(10_000) }),
  /** The `readout://` address that the application was started with; later ones are sent. */
  takeAddress: nothing,
  readSettings: nothing,
  /** Only what changes. */
  writeSettings: z.strictObject({
    theme: z.enum(themeChoices).optional(),
    page: z.optional(pageLookSchema),
    zoom: z.number().min(minZoom).max(maxZoom).optional(),
    author: z.string().max(maxNameLength).nullable().optional(),
    hiddenCreators: z.array(z.string().max(maxNameLength)).max(1000).optional(),
    citationStyle: z.enum(citationStyles).optional(),
    keys: z.record(z.string().max(100), z.string().max(100)).optional(),
    tabs: z.optional(tabsSchema),
    widths: z.optional(widthsSchema),
  }),
  toggleFullScreen: nothing,
  printPage: nothing,
  describeMenu: z.strictObject({
    /** Names of the acts that Undo and Redo would apply to; null for none. */
    undo: z.string().max(10_000).nullable(),
    redo: z.string().max(10_000).nullable(),
  }),
  reportReady: nothing,
  /** Why something could not be saved, as a sentence; null when all is on disk. */
  reportCanClose: z.strictObject({ unsaved: z.string().max(10_000).nullable() }),
} satisfies Record<Method, z.ZodType>;

interface Answers {
  takeCensus: FilesCensus;
  checkTexts: readonly string[];
  settleGaps: LogPosition;
  keepRows: null;
  setBackupsAside: null;
  setJournalAside: null;
  listLibrary: LibraryListing;
  openDocument: DocumentRecord;
  /** As written by `writeStoredText`. */
  readText: string;
  /** In the order requested; null for one that is missing or cannot be read. */
  readTexts: readonly (string | null)[];
  storeTexts: null;
  storePicture: null;
  pickTexts: PickedTexts;
  readPickedText: Uint8Array;
  openJournal: JournalOpening;
  appendChange: LogPosition;
  readChanges: readonly NumberedChange[];
  readRecentChanges: readonly NumberedChange[];
  backUpNow: BackupMade;
  /** The newest first. */
  listBackups: readonly Backup[];
  showBackups: null;
  /** The currently chosen folder. */
  chooseBackupFolder: string | null;
  loadRows: LoadedRows;
  /** JSON lines, each a `TableRow`. */
  readRows: string;
  checkFiles: readonly AppError[];
  resetStore: null;
  chooseExport: ExportPlace;
  writeExport: null;
  writePdf: null;
  writeClipboard: null;
  paste: null;
  dragFiles: null;
  /** Empty when the dialog was cancelled. */
  pickAnnotationFiles: readonly PickedFile[];
  /** False when the reader declined. */
  openLink: boolean;
  /** Null for none. Not validated yet: anything the system was asked to open. */
  takeAddress: string | null;
  readSettings: Settings;
  writeSettings: Settings;
  toggleFullScreen: null;
  printPage: PrintOutcome;
  describeMenu: null;
  reportReady: null;
  reportCanClose: null;
}

export type Request<M extends Method> = z.infer<(typeof requests)[M]>;
export type Answer<M extends Method> = Result<Answers[M], AppError>;

/** The one way from the renderer to main: a named method for each channel. */
export type DesktopApi = {
  readonly [M in Method]: (
    ...request: Request<M> extends undefined ? [] : [request: Request<M>]
  ) => Promise<Answer<M>>;
} & {
  /** Subscribes to commands chosen in the menu bar; returns the unsubscribe function. */
  readonly onCommand: (listener: (id: string) => void) => () => void;
  /** Subscribes to notices from main; returns the unsubscribe function. */
  readonly onNotice: (listener: (notice: AppError) => void) => () => void;
  /** Subscribes to `readout://` addresses from the system; returns the unsubscribe function. */
  readonly onAddress: (listener: (address: string) => void) => () => void;
  /**
   * Main is about to close the window and waits, for a bounded time, for the answer: why something
   * is not saved, or null.
   */
  readonly onClosing: (listener: () => Promise<string | null>) => () => void;
};
