/**
 * Saves the files of an export: asks for the place before any work is done, checks for existing
 * files, asks about them, and writes one file at a time. A file of ours is updated, not
 * overwritten; nothing else is replaced without asking.
 */
import type { ExportedFile } from '#core/exporting/write-export';
import type { MergeOptions, MergeReport } from '#core/exporting/markdown/merge-file';
import type { AppError } from '#core/errors';
import type { DesktopApi } from '#core/ipc/contract';
import type { ExistingFile, ExportPlace } from '#core/ipc/messages';
import type { TaskRunner } from '../../workers/task-runner';

type Place = Extract<ExportPlace, { kind: 'chosen' }>;

/** An existing file, and what would become of it. */
export interface Clash {
  readonly file: ExportedFile;
  readonly existing: ExistingFile;
  /** What would change in a file of ours; null when the whole file would be replaced. */
  readonly report: MergeReport | null;
}

export interface ClashAnswer {
  /** For files that are not ours. */
  readonly others: 'replace' | 'keep-both' | 'skip';
  /** For ours: also restores blocks that were deleted or changed by hand. */
  readonly putBack: boolean;
}

export interface SaveParts {
  readonly desktop: Pick<DesktopApi, 'chooseExport' | 'writeExport' | 'writePdf'>;
  readonly runner: Pick<TaskRunner, 'run'>;
  /** Makes the files, once there is a place for them. */
  readonly write: () => Promise<readonly ExportedFile[]>;
  readonly merging: Pick<MergeOptions, 'complete'>;
  /** Null when the reader cancelled. */
  readonly ask: (clashes: readonly Clash[], place: Place) => Promise<ClashAnswer | null>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (share: number) => void;
}

export type Saved =
  | {
      readonly kind: 'saved';
      readonly name: string;
      readonly written: number;
      readonly files: number;
    }
  | { readonly kind: 'cancelled'; /** Files that were written before. */ readonly written: number }
  | { readonly kind: 'failed'; readonly error: AppError };

/**
 * @param names of the files that `write` makes.
 * @param what the format's name, for the system's dialog.
 */
export async function saveFiles(
  names: readonly string[],
  what: string,
  parts: SaveParts,
): Promise<Saved> {
  const chosen = await parts.desktop.chooseExport({ names: [...names], what });
  if (!chosen.ok) return { kind: 'failed', error: chosen.error };
  if (chosen.value.kind === 'cancelled' || parts.isCancelled()) {
    return { kind: 'cancelled', written: 0 };
  }
  const place = chosen.value;
  const files = await parts.write();
  const clashes = await clashesOf(files, place, parts);
  // The system's dialog has already asked about replacing a single file.
  const toAsk = clashes.filter(({ report }) => report !== null || files.length > 1);
  const needed = toAsk.some(({ report }) => report === null || isTelling(report));
  const answer = needed ? await parts.ask(toAsk, place) : defaultAnswer;
  if (!answer) return { kind: 'cancelled', written: 0 };
  return writeAll(files, clashes, place, answer, parts);
}

const defaultAnswer: ClashAnswer = { others: 'replace', putBack: false };

/** The reader must be asked if their own edits could be undone, or rows removed. */
function isTelling({ left, withheld, removed }: MergeReport): boolean {
  return left + withheld + removed > 0;
}

async function clashesOf(
  files: readonly ExportedFile[],
  place: Place,
  parts: SaveParts,
): Promise<Clash[]> {
  const clashes: Clash[] = [];
  for (const existing of place.there) {
    const file = files.find(({ name }) => name === existing.name);
    if (!file) continue;
    const merged = await merge(file, existing, false, parts);
    clashes.push({ file, existing, report: merged?.report ?? null });
  }
  return clashes;
}

/** Null for a file that is not ours. */
async function merge(
  { content }: ExportedFile,
  { text }: ExistingFile,
  putBack: boolean,
  { runner, merging }: SaveParts,
) {
  if (text === null || content.kind !== 'text' || !content.fresh) return null;
  if (!/^<!-- readout:/m.test(text)) return null;
  const options = { ...merging, putBack };
  return runner.run('merge', { existing: text, fresh: content.fresh, options });
}

async function writeAll(
  files: readonly ExportedFile[],
  clashes: readonly Clash[],
  place: Place,
  answer: ClashAnswer,
  parts: SaveParts,
): Promise<Saved> {
  let written = 0;
  for (const [index, file] of files.entries()) {
    if (parts.isCancelled()) return { kind: 'cancelled', written };
    const clash = clashes.find((each) => each.file === file);
    const outcome = await writeOne(file, clash, place, answer, parts);
    if (outcome instanceof Object) return { kind: 'failed', error: outcome };
    written += outcome;
    parts.onProgress((index + 1) / files.length);
  }
  return { kind: 'saved', name: place.name, written, files: files.length };
}

/** @returns how many files were written, or why it could not be. */
async function writeOne(
  file: ExportedFile,
  clash: Clash | undefined,
  { ticket }: Place,
  { others, putBack }: ClashAnswer,
  parts: SaveParts,
): Promise<AppError | 0 | 1> {
  const merged = clash?.report ? await merge(file, clash.existing, putBack, parts) : null;
  if (merged && merged.file === clash?.existing.text) return 0;
  const isOther = clash !== undefined && !merged;
  if (isOther && others === 'skip') return 0;
  const name = isOther && others === 'keep-both' ? clash.existing.free : file.name;
  const answer = await put(merged?.file ?? file.content, { ticket, name }, parts);
  return answer.ok ? 1 : answer.error;
}

/** A page is laid out and written by main: it crosses once, and its PDF not at all. */
function put(
  content: string | ExportedFile['content'],
  at: { readonly ticket: string; readonly name: string },
  { desktop }: SaveParts,
) {
  if (typeof content === 'string') return desktop.writeExport({ ...at, content });
  if (content.kind === 'page') return desktop.writePdf({ ...at, html: content.html });
  const written = content.kind === 'text' ? content.text : content.bytes;
  return desktop.writeExport({ ...at, content: written });
}
