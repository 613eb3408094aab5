/**
 * What was read from a file of annotations, ours or another program's, before it is compared with
 * the library. Text is only text: nothing in it is run, opened or fetched.
 */
import type { Label } from '#core/model/label';
import type { OwnMembers } from '#core/exporting/interchange/own-members';

export type IncomingFormat =
  | 'w3c'
  | 'annotation-set'
  | 'hypothesis'
  | 'readwise'
  | 'markdown'
  | 'html'
  | 'backup'
  | 'word'
  | 'kindle'
  | 'koreader'
  | 'readest'
  | 'zotero'
  | 'pdf';

/** What a file says about the text that an annotation belongs to. */
export interface IncomingSource {
  /** Readout's own id for it; null when the file gives none. */
  readonly documentId: string | null;
  readonly title: string | null;
  /** Addresses as written in the file. */
  readonly addresses: readonly string[];
}

/** A range as the file gives it, end excluded. */
export interface IncomingRange {
  readonly start: number;
  readonly end: number;
  readonly unit: 'utf16' | 'code-point';
}

export interface IncomingItem {
  /** Its place in the file, from 1. */
  readonly place: number;
  /** Stable: reading the same item again gives the same id. */
  readonly id: string;
  readonly kind: 'highlight' | 'bookmark' | 'document-note';
  readonly source: IncomingSource;
  readonly quote: {
    readonly exact: string;
    readonly prefix: string;
    readonly suffix: string;
  } | null;
  readonly range: IncomingRange | null;
  /** Used to guess a label; null when the file gives none. */
  readonly colour: string | null;
  readonly labelName: string | null;
  readonly note: string;
  /** What could not be read of it, as a sentence for people. */
  readonly unread?: string;
  readonly tags: readonly string[];
  readonly creator: string | null;
  /** ISO 8601, UTC; null when the file has no readable time. */
  readonly created: string | null;
  readonly modified: string | null;
  /** Members that only Readout writes. */
  readonly own: OwnMembers | null;
}

/** An item that could not be read, with the reason as a sentence for people. */
export interface MalformedItem {
  readonly place: number;
  readonly reason: string;
}

export interface IncomingSet {
  readonly format: IncomingFormat;
  /** The file's own title; null for none. */
  readonly title: string | null;
  /** The person the file is from; null when it does not say. */
  readonly author: string | null;
  /** Labels that the file contains. */
  readonly labels: readonly Label[];
  readonly items: readonly IncomingItem[];
  readonly malformed: readonly MalformedItem[];
}

/** A set from a document's own file: its items belong to that document, whatever titles it names. */
export function ofDocument(set: IncomingSet, documentId: string): IncomingSet {
  const items = set.items.map((item) => ({ ...item, source: { ...item.source, documentId } }));
  return { ...set, items };
}

/** The labels of Readout's own items, each once. */
export function labelsOf(items: readonly IncomingItem[]): Label[] {
  const labels = items.flatMap(({ own }) => own?.label ?? []);
  return [...new Map(labels.map((label) => [label.id, label])).values()];
}

/** Why a file could not be read at all. */
export type ReadFailure =
  | 'not-annotations'
  | 'not-json'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'damaged';
