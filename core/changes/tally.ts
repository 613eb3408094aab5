import { hasNote, labelIdOf, type Annotation } from '#core/model/annotation';
import type { RowChange } from './change';
import { tagsOf } from '#core/model/tags';

/** How many annotations a document has: what a list shows without reading them. */
export interface Tally {
  /** The document's id. */
  readonly id: string;
  readonly annotations: number;
  /** How many of them have a note. */
  readonly notes: number;
  /** Number of highlights under each label id that has any. */
  readonly labels: Readonly<Record<string, number>>;
  /** Number of annotations under each tag that has any. */
  readonly tags: Readonly<Record<string, number>>;
}

export function emptyTally(id: string): Tally {
  return { id, annotations: 0, notes: 0, labels: {}, tags: {} };
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
  const counters = new Map<string, Counter>();
  for (const annotation of annotations) {
    const { documentId } = annotation;
    const counter = counters.get(documentId) ?? counterFrom(emptyTally(documentId));
    counters.set(documentId, counter);
    counter.add(annotation, 1);
  }
  return [...counters.values()].map((counter) => counter.tally());
}

function counted(tally: Tally, annotation: Annotation, step: 1 | -1): Tally {
  const counter = counterFrom(tally);
  counter.add(annotation, step);
  return counter.tally();
}

interface Counter {
  readonly add: (annotation: Annotation, step: 1 | -1) => void;
  readonly tally: () => Tally;
}

/** Continues from a tally. Maps, because a label id or tag may be any word, even `__proto__`. */
function counterFrom({ id, ...from }: Tally): Counter {
  let { annotations, notes } = from;
  const labels = new Map(Object.entries(from.labels));
  const tags = new Map(Object.entries(from.tags));
  return {
    add(annotation, step) {
      annotations += step;
      if (hasNote(annotation)) notes += step;
      const label = labelIdOf(annotation);
      if (label !== null) countIn(labels, label, step);
      for (const tag of tagsOf(annotation)) countIn(tags, tag, step);
    },
    tally: () => ({
      id,
      annotations,
      notes,
      labels: Object.fromEntries(labels),
      tags: Object.fromEntries(tags),
    }),
  };
}

function countIn(counts: Map<string, number>, name: string, step: 1 | -1): void {
  const left = (counts.get(name) ?? 0) + step;
  if (left > 0) counts.set(name, left);
  else counts.delete(name);
}

/** Number of highlights under a label, in all the documents counted. */
export function countMarks(tallies: Iterable<Tally>, labelId: string): number {
  let count = 0;
  for (const { labels } of tallies) count += labels[labelId] ?? 0;
  return count;
}

/** The tags of all the documents counted, the most used first. */
export function tagsByUse(tallies: Iterable<Tally>): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of tallies) {
    for (const [tag, count] of Object.entries(tags))
      counts.set(tag, (counts.get(tag) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
}
