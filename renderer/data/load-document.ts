/**
 * Texts for the screens: bundled ones from main by id, imported ones by revision. A text never
 * changes, so one that was read is cached.
 */
import type { DocumentRecord } from '#core/document/document';
import {
  currentRevision,
  earlierRevisions,
  type LibraryDocument,
} from '#core/model/library-document';
import { readStoredText } from '#core/library/stored-text';
import { appError, type AppError } from '#core/errors';
import { desktop } from '../desktop/desktop';
import { errorSentence } from '../ui/error-words';

/** A text that cannot be read; what the reader can do about it depends on which text it is. */
export class TextUnavailable extends Error {
  constructor(
    readonly revision: string,
    readonly reason: AppError,
  ) {
    super(errorSentence(reason));
  }
}

let documentsNow: () => readonly LibraryDocument[] = () => [];

/** Sets where the list of imported documents comes from. */
export function readTextsFrom(documents: () => readonly LibraryDocument[]): void {
  documentsNow = documents;
}

/** The rows by id, built once for the same array. */
let indexed: {
  readonly rows: readonly LibraryDocument[];
  readonly byId: ReadonlyMap<string, LibraryDocument>;
} = { rows: [], byId: new Map() };

function rowOf(id: string): LibraryDocument | undefined {
  const rows = documentsNow();
  if (indexed.rows !== rows) indexed = { rows, byId: new Map(rows.map((row) => [row.id, row])) };
  return indexed.byId.get(id);
}

const loads = new Map<string, Promise<DocumentRecord>>();
const loaded = new Map<string, DocumentRecord>();
/** Texts cached for reading again; far more than are open at a time. */
const maxKept = 200;

/** The present text of a document, if already loaded. */
export function loadedDocument(id: string): DocumentRecord | undefined {
  return loaded.get(keyOf(id, presentRevision(id)));
}

/** The present text of a document; the same promise each time, as `use` needs it. */
export function loadDocument(id: string): Promise<DocumentRecord> {
  return loadText(id, presentRevision(id));
}

/** One text of a document, the present or an earlier one. */
export function loadText(id: string, revision: string | null): Promise<DocumentRecord> {
  const key = keyOf(id, revision);
  const known = loads.get(key);
  if (known) return known;
  const load = (revision === null ? readBundled(id) : readText(id, revision)).then(
    (record) => {
      loaded.set(key, record);
      return record;
    },
    (error: unknown) => {
      loads.delete(key);
      throw error;
    },
  );
  loads.set(key, load);
  forgetOldest();
  return load;
}

/** One text of a document, if already loaded. */
export function loadedText(id: string, revision: string | null): DocumentRecord | undefined {
  return loaded.get(keyOf(id, revision));
}

/** Null for a document as it was bundled. */
export function presentRevision(id: string): string | null {
  const row = rowOf(id);
  return row ? currentRevision(row).revision : null;
}

async function readBundled(id: string): Promise<DocumentRecord> {
  const answer = await desktop.openDocument({ id });
  if (!answer.ok) throw new Error(errorSentence(answer.error));
  return answer.value;
}

async function readText(id: string, revision: string): Promise<DocumentRecord> {
  const answer = await desktop.readText({ revision });
  if (!answer.ok) throw new TextUnavailable(revision, answer.error);
  const record = readStoredText(answer.value, revision);
  if (!record) throw new TextUnavailable(revision, appError('no-text'));
  const row = rowOf(id);
  const isPresent = row !== undefined && currentRevision(row).revision === revision;
  const earlier = isPresent ? earlierRevisions(row) : [];
  return { id, ...record, earlier };
}

function keyOf(id: string, revision: string | null): string {
  return `${id} ${revision ?? ''}`;
}

function forgetOldest(): void {
  for (const key of loads.keys()) {
    if (loads.size <= maxKept) break;
    loads.delete(key);
    loaded.delete(key);
  }
}
