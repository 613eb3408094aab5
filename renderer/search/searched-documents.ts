import type { SourceCorrection } from '#core/model/source-record';
import type { Change } from '#core/changes/change';
import { labelsFrom, type LabelRow } from '#core/model/label';
import type { DocumentSummary } from '#core/document/document-summary';
import { correctSummary } from '#core/library/corrected';
import {
  currentRevision,
  earlierRevisions,
  type LibraryDocument,
  type DocumentFlags,
} from '#core/model/library-document';
import type { SearchedDocument } from '#core/search/index/search-answer';

/** One text that is to be searched. */
export interface TextToSearch {
  readonly documentId: string;
  readonly revision: string;
  /** Bundled with Readout, not imported. */
  readonly bundled: boolean;
}

/** Document data for the search, updated with every change. */
export interface SearchedDocuments {
  readonly ids: () => readonly string[];
  /** Undefined when the document no longer exists. */
  readonly document: (id: string) => SearchedDocument | undefined;
  readonly texts: (id: string) => readonly TextToSearch[];
  /** Names of the labels, by id. */
  readonly labels: () => ReadonlyMap<string, string>;
  /** Applies a change; returns the ids of the documents it is about. */
  readonly note: (change: Change) => ReadonlySet<string>;
}

export interface DocumentRows {
  readonly bundled: readonly DocumentSummary[];
  readonly documents: readonly LibraryDocument[];
  readonly marks: readonly DocumentFlags[];
  readonly corrections: readonly SourceCorrection[];
  readonly labels: readonly LabelRow[];
}

export function searchedDocuments(rows: DocumentRows): SearchedDocuments {
  const bundled = byId(rows.bundled);
  const documents = byId(rows.documents);
  const marks = byId(rows.marks);
  const corrections = byId(rows.corrections);
  const labels = byId(rows.labels);

  return {
    ids: () => [...new Set([...bundled.keys(), ...documents.keys()])],
    document(id) {
      const row = documents.get(id);
      const summary = row ? currentRevision(row).summary : bundled.get(id);
      if (!summary) return undefined;
      const { title, date, countries } = correctSummary(summary, corrections.get(id));
      const mark = marks.get(id);
      const removed = (mark?.removed ?? null) !== null;
      const { tags = [], collections = [] } = mark ?? {};
      const [present, earlier] = [summary.revision, row ? earlierRevisions(row) : []];
      return { id, title, date, countries, tags, collections, present, earlier, removed };
    },
    texts(id) {
      const own = bundled.get(id)?.revision;
      const revisions = documents.get(id)?.revisions.map(({ revision }) => revision);
      return (revisions ?? (own === undefined ? [] : [own])).map((revision) => ({
        documentId: id,
        revision,
        bundled: revision === own,
      }));
    },
    labels: () => new Map(labelsFrom(labels.values()).map(({ id, name }) => [id, name])),
    note(change) {
      const touched = new Set<string>();
      const put = <T>(map: Map<string, T>, id: string, after: T | null) => {
        if (after) map.set(id, after);
        else map.delete(id);
      };
      for (const row of change.rows) {
        if (row.table === 'documents') put(documents, row.id, row.after);
        else if (row.table === 'shelf') put(marks, row.id, row.after);
        else if (row.table === 'sources') put(corrections, row.id, row.after);
        else if (row.table === 'labels') put(labels, row.id, row.after);
        if (['documents', 'shelf', 'sources'].includes(row.table)) touched.add(row.id);
      }
      return touched;
    },
  };
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]));
}
