import { hasNote, labelIdOf, type Annotation } from './annotation';
import type { RowChange } from './change';

/** How many annotations a document has: what a list shows without reading them. */
export interface Tally {
  /** The document's id. */
  readonly id: string;
  readonly annotations: number;
  /** Those of them with a note. */
  readonly notes: number;
  /** Number of highlights under each label id that has any. */
  readonly labels: Readonly<Record<string, number>>;
}

export function emptyTally(id: string): Tally {
  return { id, annotations: 0, notes: 0, labels: {} };
}

/** The tallies that a change alters, by document id, as they are after it. */
export function talliesAfter(
  rows: readonly RowChange[],
  before: (documentId: string) => Tally | undefined,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  function count(annotation: Annotation | null, step: 1 | -1): void {
    if (!annotation) return;
    const { documentId } = annotation;
    const known = tallies.get(documentId) ?? before(documentId) ?? emptyTally(documentId);
    tallies.set(documentId, counted(known, annotation, step));
  }
  for (const row of rows) {
    if (row.table !== 'annotations') continue;
    count(row.before, -1);
    count(row.after, 1);
  }
  return tallies;
}

/** The tallies of all documents that have annotations. */
export function talliesOf(annotations: Iterable<Annotation>): Tally[] {
  const tallies = new Map<
    string,
    { annotations: number; notes: number; labels: Map<string, number> }
  >();
  for (const annotation of annotations) {
    const known = tallies.get(annotation.documentId) ?? {
      annotations: 0,
      notes: 0,
      labels: new Map<string, number>(),
    };
    known.annotations += 1;
    if (hasNote(annotation)) known.notes += 1;
    const label = labelIdOf(annotation);
    if (label !== null) known.labels.set(label, (known.labels.get(label) ?? 0) + 1);
    tallies.set(annotation.documentId, known);
  }
  return [...tallies].map(([id, { labels, ...counts }]) => ({
    id,
    ...counts,
    labels: Object.fromEntries(labels),
  }));
}

function counted(tally: Tally, annotation: Annotation, step: 1 | -1): Tally {
  const label = labelIdOf(annotation);
  const labels = new Map(Object.entries(tally.labels));
  if (label !== null) {
    const left = (labels.get(label) ?? 0) + step;
    if (left > 0) labels.set(label, left);
    else labels.delete(label);
  }
  return {
    id: tally.id,
    annotations: tally.annotations + step,
    notes: tally.notes + (hasNote(annotation) ? step : 0),
    labels: Object.fromEntries(labels),
  };
}
