/**
 * What is exported, as plain data: every writer takes one of these and nothing else, so that a
 * preview, a file and a test see the same. It is posted to the worker as is.
 */
import type { Annotation } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { CitationStyle } from '#core/model/citation-styles';
import type { SourceRecord } from '#core/model/source-record';
import type { DocumentRecord } from '#core/document/document';

/** A document with those of its annotations that are exported. */
export interface ExportedDocument {
  readonly document: DocumentRecord;
  readonly source: SourceRecord;
  /** In no particular order. */
  readonly annotations: readonly Annotation[];
}

export interface ExportOptions {
  /** What is shown around a quote, with the quoted words emphasised in it. */
  readonly context: 'none' | 'sentence' | 'paragraph';
  readonly citations: boolean;
  readonly style: CitationStyle;
  readonly tags: boolean;
  readonly grouping: 'section' | 'label' | 'date';
  /** Names of documents and countries as `[[links]]`, in formats that have them. */
  readonly wikiLinks: boolean;
}

export interface ExportSet {
  readonly documents: readonly ExportedDocument[];
  /** The reader's labels in their order. */
  readonly labels: readonly Label[];
  readonly options: ExportOptions;
  /** These are all annotations of the documents: any others in a file were deleted. */
  readonly complete: boolean;
  /** The name the reader attaches to exports; null for none. */
  readonly author: string | null;
  /** When the export is made, ISO 8601, UTC. */
  readonly generated: string;
  /** Readout's version, "0.1.0". */
  readonly version: string;
}

export const defaultOptions: ExportOptions = {
  context: 'none',
  citations: true,
  style: 'chicago-notes',
  tags: true,
  grouping: 'section',
  wikiLinks: false,
};
