/**
 * Writes an export in any format: the one place that knows which writer serves which format and how
 * many files it writes.
 */
import { exportNames } from './export-names';
import type { ExportedDocument, ExportSet } from './export-set';
import type { ExportTools } from './export-tools';
import { formatFacts, type ExportFormat } from './formats';
import { writeHtml } from './html/write-html';
import { writeAnnotationPackage, writeAnnotationSet } from './interchange/annotation-set-writer';
import { writeHypothesis } from './interchange/hypothesis-writer';
import { writeReadwise } from './interchange/readwise-writer';
import { writeW3c } from './interchange/w3c-writer';
import type { FreshFile } from './markdown/managed-file';
import { markdownOf, writeFresh } from './markdown/write-markdown';
import { writePlainText } from './plain-text';
import { sourcesAsBibtex } from './sources/bibtex';
import { sourcesAsCslJson } from './sources/csl-json';
import { sourcesAsRis } from './sources/ris';
import { documentsAsZoteroRdf } from './zotero-rdf';

export interface ExportedFile {
  /** Safe on every system, and unique within the export. */
  readonly name: string;
  /**
   * Text and bytes are written as they are; a page is laid out as PDF first. Markdown also comes in
   * parts, for updating an existing file.
   */
  readonly content:
    | { readonly kind: 'text'; readonly text: string; readonly fresh: FreshFile | null }
    | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
    | { readonly kind: 'page'; readonly html: string };
}

/** @param onProgress called with the share that is written, 0 to 1. */
export async function writeExport(
  set: ExportSet,
  format: ExportFormat,
  tools: ExportTools,
  onProgress: (share: number) => void = () => undefined,
): Promise<ExportedFile[]> {
  const names = exportNames(set, format);
  const named = (content: Content, nth: number): ExportedFile => ({
    name: names[nth] ?? '',
    content,
  });
  if (formatFacts[format].files === 'one') return [named(await one(set, format, tools), 0)];
  const written: ExportedFile[] = [];
  for (const [index, entry] of set.documents.entries()) {
    for (const content of await each(entry, set, format, tools)) {
      written.push(named(content, written.length));
    }
    onProgress((index + 1) / set.documents.length);
  }
  return written;
}

type Content = ExportedFile['content'];

const text = (value: string): Content => ({ kind: 'text', text: value, fresh: null });

/** Formats with one file for everything. */
async function one(set: ExportSet, format: ExportFormat, tools: ExportTools): Promise<Content> {
  switch (format) {
    case 'html':
      return text(writeHtml(set, tools));
    case 'text':
      return text(writePlainText(set, tools));
    case 'w3c':
      return text(writeW3c(set));
    case 'hypothesis':
      return text(writeHypothesis(set));
    case 'readwise':
      return text(writeReadwise(set));
    case 'zotero':
      return text(documentsAsZoteroRdf(set, tools));
    case 'csl-json':
      return text(sourcesAsCslJson(set));
    case 'bibtex':
      return text(sourcesAsBibtex(set));
    case 'ris':
      return text(sourcesAsRis(set));
    case 'word-quotes': {
      // The Word library is large, and most exports do without it.
      const { writeWordQuotes } = await import('./word/word-quotes');
      return { kind: 'bytes', bytes: await writeWordQuotes(set, tools) };
    }
    default:
      throw new Error(`${format} has a file for each document.`);
  }
}

/** Formats with files for each document; one content for each of its names. */
async function each(
  entry: ExportedDocument,
  set: ExportSet,
  format: ExportFormat,
  tools: ExportTools,
): Promise<Content[]> {
  const alone = { ...set, documents: [entry] };
  switch (format) {
    case 'markdown':
    case 'obsidian': {
      const fresh = markdownOf(entry, set, tools, format === 'markdown' ? 'plain' : 'obsidian');
      return [{ kind: 'text', text: writeFresh(fresh), fresh }];
    }
    case 'pdf':
      return [{ kind: 'page', html: writeHtml(alone, tools) }];
    case 'word': {
      const { writeWordDocument } = await import('./word/word-document');
      return [{ kind: 'bytes', bytes: await writeWordDocument(entry, alone, tools) }];
    }
    case 'annotation-set': {
      const { writeEpub } = await import('./epub/write-epub');
      return [
        { kind: 'bytes', bytes: writeEpub(entry, alone) },
        text(writeAnnotationSet(entry, alone)),
        { kind: 'bytes', bytes: writeAnnotationPackage(entry, alone) },
      ];
    }
    default:
      throw new Error(`${format} has one file for everything.`);
  }
}
