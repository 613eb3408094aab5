import { useMemo, useSyncExternalStore } from 'react';
import { labelOf, type Label } from '#core/model/label';
import type { Tables, TableName } from '#core/changes/change';
import type { DocumentSummary } from '#core/document/document-summary';
import { correctSummary } from '#core/library/corrected';
import {
  addedOf,
  currentRevision,
  unmarked,
  type LibraryDocument,
  type ShelfMark,
} from '#core/model/library-document';
import type { ShelfItem } from '#core/library/shelf-item';
import type { RowWatch } from './row-watch';
import type { ShelfFacts } from './shelf-watch';
import type { Services } from './services';

const nothing: ShelfFacts = { tallies: new Map(), places: new Map() };
const never = () => () => undefined;
const noRows: readonly never[] = [];

/** The rows of a watched table, or none where they cannot be read. */
export function useRows<T extends TableName>(watch: RowWatch<T> | null): readonly Tables[T][] {
  return useSyncExternalStore(watch?.onChange ?? never, watch?.current ?? (() => noRows));
}

/** How many annotations there are, of all documents, removed ones too. */
export function useAnnotationCount({ shelf }: Services): number {
  const { tallies } = useSyncExternalStore(
    shelf?.onChange ?? never,
    shelf?.current ?? (() => nothing),
  );
  return useMemo(
    () => [...tallies.values()].reduce((sum, { annotations }) => sum + annotations, 0),
    [tallies],
  );
}

/** Every document with what the reader has done with it, those that were removed too; the newest meeting first. */
export function useShelf(services: Services, labels: readonly Label[]): readonly ShelfItem[] {
  const { listing, shelf, documents, shelfMarks, sources } = services;
  const facts = useSyncExternalStore(shelf?.onChange ?? never, shelf?.current ?? (() => nothing));
  const rows = useRows(documents);
  const marks = useRows(shelfMarks);
  const corrections = useRows(sources);
  // In their order once for a library: every mark and every place that is read comes below.
  const known = useMemo(() => {
    const correctionOf = new Map(corrections.map((row) => [row.id, row]));
    return joined(listing.documents, rows)
      .map(({ summary, row }) => ({
        document: correctSummary(summary, correctionOf.get(summary.id)),
        row,
      }))
      .sort(byMeetingThenTitle);
  }, [listing, rows, corrections]);
  return useMemo(() => {
    const markOf = new Map(marks.map((mark) => [mark.id, mark]));
    return known.map(({ document, row }): ShelfItem => {
      const { id } = document;
      const tally = facts.tallies.get(id);
      return {
        document,
        labels: tally ? labelsIn(Object.keys(tally.labels), labels) : noRows,
        marks: Object.values(tally?.labels ?? {}).reduce((sum, count) => sum + count, 0),
        notes: tally?.notes ?? 0,
        annotations: tally?.annotations ?? 0,
        place: facts.places.get(id) ?? null,
        shelf: markOf.get(id) ?? markless(id),
        added: row && addedOf(row),
        texts: row?.revisions.length ?? 1,
      };
    });
  }, [known, facts, labels, marks]);
}

interface Known {
  readonly summary: DocumentSummary;
  /** Null for a document as it was shipped. */
  readonly row: LibraryDocument | null;
}

/** Shipped documents and those that were brought in; a newer text stands for the shipped one. */
function joined(
  shipped: readonly DocumentSummary[],
  rows: readonly LibraryDocument[],
): readonly Known[] {
  const brought = new Set(rows.map(({ id }) => id));
  return [
    ...shipped.filter(({ id }) => !brought.has(id)).map((summary) => ({ summary, row: null })),
    ...rows.map((row) => ({ summary: currentRevision(row).summary, row })),
  ];
}

const markless = (() => {
  const known = new Map<string, ShelfMark>();
  return (id: string): ShelfMark => {
    const mark = known.get(id) ?? unmarked(id);
    known.set(id, mark);
    return mark;
  };
})();

/** In the order of the reader's list; those that are not in it last. */
function labelsIn(ids: readonly string[], labels: readonly Label[]): readonly Label[] {
  const known = labels.filter((label) => ids.includes(label.id));
  const unknown = ids.filter((id) => !labels.some((label) => label.id === id));
  return [...known, ...unknown.map((id) => labelOf(labels, id))];
}

function byMeetingThenTitle(
  a: Pick<ShelfItem, 'document'>,
  b: Pick<ShelfItem, 'document'>,
): number {
  const [one, other] = [a.document.date ?? '', b.document.date ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.document.title < b.document.title ? -1 : 1;
}
