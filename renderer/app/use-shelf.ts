import { useMemo, useSyncExternalStore } from 'react';
import { labelOf, type Label } from '#core/annotations/label';
import type { ShelfFacts } from '../db/shelf-watch';
import type { ShelfItem } from '../features/library/shelf-item';
import type { Services } from './services';

const nothing: ShelfFacts = { tallies: new Map(), places: new Map() };
const never = () => () => undefined;

/** The library's documents with what the reader has done in each, newest meeting first. */
export function useShelf(
  { listing, shelf }: Services,
  labels: readonly Label[],
): readonly ShelfItem[] {
  const facts = useSyncExternalStore(shelf?.onChange ?? never, shelf?.current ?? (() => nothing));
  return useMemo(
    () =>
      listing.documents
        .map((document) => {
          const tally = facts.tallies.get(document.id);
          return {
            document,
            labels: labelsIn(Object.keys(tally?.labels ?? {}), labels),
            marks: Object.values(tally?.labels ?? {}).reduce((sum, count) => sum + count, 0),
            notes: tally?.notes ?? 0,
            place: facts.places.get(document.id) ?? null,
          };
        })
        .sort(byMeetingThenTitle),
    [listing, facts, labels],
  );
}

/** In the order of the reader's list; those that are not in it last. */
function labelsIn(ids: readonly string[], labels: readonly Label[]): readonly Label[] {
  const known = labels.filter((label) => ids.includes(label.id));
  const unknown = ids.filter((id) => !labels.some((label) => label.id === id));
  return [...known, ...unknown.map((id) => labelOf(labels, id))];
}

function byMeetingThenTitle(a: ShelfItem, b: ShelfItem): number {
  const dates = (b.document.date ?? '').localeCompare(a.document.date ?? '');
  return dates || a.document.title.localeCompare(b.document.title);
}
