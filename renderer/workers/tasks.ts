/**
 * The long work of handing over and taking in, each as a function over plain data. It runs in a
 * worker of its own (task-worker.ts); screens call it through task-runner.ts.
 */
import { createCiter } from '#core/citing/cite';
import type { CitationStyle } from '#core/citing/citation-styles';
import type { ExportFormat } from '#core/exporting/formats';
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
} from '#core/exporting/reading/import-plan';
import type { IncomingSet, ReadFailure } from '#core/exporting/reading/incoming';
import { readAnnotationFile } from '#core/exporting/reading/read-annotation-file';
import { writeExport, type ExportedFile } from '#core/exporting/write-export';
import {
  passagesForClipboard,
  type ClipboardForms,
  type CopiedPassages,
} from '#core/exporting/clipboard/clipboard';
import type { ImportedFile, ImportedText, ImportFailure } from '#core/importing/imported-text';
import type { Result } from '#core/result';
import { characterMaps } from './character-maps';

type Progress = (share: number) => void;

interface ExportOrder {
  readonly set: ExportSet;
  readonly format: ExportFormat;
}

export const tasks = {
  async write({ set, format }: ExportOrder, onProgress: Progress): Promise<ExportedFile[]> {
    return writeExport(set, format, await toolsFor(set), onProgress);
  },

  async preview({ set, format }: ExportOrder): Promise<Preview> {
    return previewOf(set, format, await toolsFor(set));
  },

  merge(order: {
    readonly existing: string;
    readonly fresh: FreshFile;
    readonly options: MergeOptions;
  }): Merged {
    return mergeFile(order.existing, order.fresh, order.options);
  },

  async copy(order: {
    readonly passages: readonly CopiedPassages[];
    readonly style: CitationStyle;
  }): Promise<ClipboardForms> {
    return passagesForClipboard(order.passages, await citerFor(order.style));
  },

  read({ bytes }: { readonly bytes: Uint8Array }): Result<IncomingSet, ReadFailure> {
    return readAnnotationFile(bytes);
  },

  /** The readers of other programs' files are large: they are loaded with the first file. */
  async importText(
    file: ImportedFile,
    onProgress: Progress,
  ): Promise<Result<ImportedText, ImportFailure>> {
    const { readImport } = await import('#core/importing/read-import');
    return readImport(file, onProgress, { characterMaps });
  },

  plan(
    order: { readonly set: IncomingSet; readonly context: ImportContext },
    onProgress: Progress,
  ): ImportPlan {
    return planImport(order.set, order.context, onProgress);
  },
};

export type Tasks = typeof tasks;

async function toolsFor({ options }: ExportSet): Promise<ExportTools> {
  const citer = await citerFor(options.style);
  return { formatDate: formatExportDate, cite: citer.cite };
}

const citers = new Map<CitationStyle, ReturnType<typeof createCiter>>();

/** A style takes up to a second to be read: once for a worker. */
function citerFor(style: CitationStyle): ReturnType<typeof createCiter> {
  const citer = citers.get(style) ?? createCiter(style);
  citers.set(style, citer);
  return citer;
}
