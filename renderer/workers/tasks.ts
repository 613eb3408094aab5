/**
 * The long work of exporting and importing, as functions over plain data. It runs in a worker
 * (task-worker.ts); screens call it through task-runner.ts.
 */
import type { Annotation, Bookmark, Highlight } from '#core/model/annotation';
import { createCiter } from '#core/citing/cite';
import type { CitationStyle } from '#core/model/citation-styles';
import type { ExportFormat } from '#core/exporting/formats';
import type { ExportBeginning } from '#core/exporting/export-beginning';
import type { ExportSet } from '#core/exporting/export-set';
import { formatExportDate } from '#core/exporting/export-dates';
import type { ExportTools } from '#core/exporting/export-tools';
import type { FreshFile } from '#core/exporting/markdown/managed-file';
import { mergeFile, type Merged, type MergeOptions } from '#core/exporting/markdown/merge-file';
import { previewOf, type Preview } from '#core/exporting/preview';
import {
  planImport,
  type ImportContext,
  type ImportPlan,
} from '#core/import-annotations/import-plan';
import type { IncomingSet, ReadFailure } from '#core/import-annotations/incoming';
import { notesInFile } from '#core/import-annotations/notes-in-file';
import { readNotes } from '#core/import-annotations/read-annotation-file';
import { writeExport, type ExportedFile } from '#core/exporting/write-export';
import {
  passagesForClipboard,
  type ClipboardForms,
  type CopiedPassages,
} from '#core/exporting/clipboard/clipboard';
import { compareRevisions, type RevisionComparison } from '#core/diff/compare-revisions';
import type { DocumentRecord } from '#core/document/document';
import type { ImportedFile, ImportFailure } from '#core/import-documents/imported-text';
import {
  carryOver,
  placeToReview,
  type CarriedOver,
  type ToReview,
} from '#core/library/carry-over';
import { prepareText, type ReadDocument } from '#core/import-documents/prepared-text';
import { ok, type Result } from '#core/result';
import { characterMaps } from './character-maps';

type Progress = (share: number) => void;

interface ExportRequestSet {
  readonly set: ExportSet;
  readonly format: ExportFormat;
}

interface PreviewRequest {
  readonly part: ExportBeginning;
  readonly format: ExportFormat;
}

export const tasks = {
  async write({ set, format }: ExportRequestSet, onProgress: Progress): Promise<ExportedFile[]> {
    return writeExport(set, format, await toolsFor(set), onProgress);
  },

  async preview({ part, format }: PreviewRequest): Promise<Preview> {
    return previewOf(part, format, await toolsFor(part.set));
  },

  merge(request: {
    readonly existing: string;
    readonly fresh: FreshFile;
    readonly options: MergeOptions;
  }): Merged {
    return mergeFile(request.existing, request.fresh, request.options);
  },

  async copy(request: {
    readonly passages: readonly CopiedPassages[];
    readonly style: CitationStyle;
  }): Promise<ClipboardForms> {
    return passagesForClipboard(request.passages, await citerFor(request.style));
  },

  read({ bytes }: { readonly bytes: Uint8Array }): Promise<Result<IncomingSet, ReadFailure>> {
    return readNotes(bytes, characterMaps);
  },

  plan(
    request: { readonly set: IncomingSet; readonly context: ImportContext },
    onProgress: Progress,
  ): ImportPlan {
    return planImport(request.set, request.context, onProgress);
  },

  /** Reads a file for importing. Its libraries are large and load with the first file. */
  async readDocument(
    file: ImportedFile,
    onProgress: Progress,
  ): Promise<Result<ReadDocument, ImportFailure>> {
    const { readImport } = await import('#core/import-documents/read-import');
    const read = await readImport(file, onProgress, { characterMaps });
    if (!read.ok) return read;
    const { unread } = read.value;
    return ok({
      ...prepareText(read.value),
      unread,
      notes: await notesInFile(file.bytes, characterMaps),
    });
  },

  compare(request: {
    readonly before: DocumentRecord;
    readonly after: DocumentRecord;
  }): RevisionComparison {
    return compareRevisions(request.before, request.after);
  },

  carryOver(request: {
    readonly before: DocumentRecord;
    readonly after: DocumentRecord;
    readonly annotations: readonly Annotation[];
    readonly earlier: readonly string[];
  }): CarriedOver {
    return carryOver(request.before, request.after, request.annotations, request.earlier);
  },

  placeToReview(request: {
    readonly before: DocumentRecord;
    readonly after: DocumentRecord;
    readonly annotations: readonly (Highlight | Bookmark)[];
  }): ToReview[] {
    return placeToReview(request.before, request.after, request.annotations);
  },
};

export type Tasks = typeof tasks;

async function toolsFor({ options }: ExportSet): Promise<ExportTools> {
  const citer = await citerFor(options.style);
  return { formatDate: formatExportDate, cite: citer.cite };
}

const citers = new Map<CitationStyle, ReturnType<typeof createCiter>>();

/** Loading a style takes up to a second: once per worker. */
function citerFor(style: CitationStyle): ReturnType<typeof createCiter> {
  const citer = citers.get(style) ?? createCiter(style);
  citers.set(style, citer);
  return citer;
}
