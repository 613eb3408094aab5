import { useCallback, useMemo } from 'react';
import type { ReadingPlace } from '#core/annotations/reading-place';
import { labelOf, starterLabels, type Label } from '#core/annotations/label';
import type { ShelfItem } from '../features/library/shelf-item';
import { tallyByDocument } from '../db/repositories/annotations';
import { listReadingPlaces } from '../db/repositories/reading-places';
import { useLive } from '../db/use-live';
import type { Services } from './services';

/** The library's documents with what the reader has done in each, newest meeting first. */
export function useShelf(services: Services): readonly ShelfItem[] {
  const { listing, keeping, places: firstPlaces } = services;
  const database = keeping.ok ? keeping.value.database : null;
  const query = useCallback(async () => {
    if (!database) return null;
    const [tally, places] = await Promise.all([
      tallyByDocument(database),
      listReadingPlaces(database),
    ]);
    return { tally, places };
  }, [database]);
  const kept = useLive(query);
  return useMemo(() => {
    const places = new Map<string, ReadingPlace>(
      (kept?.places ?? firstPlaces).map((place) => [place.id, place]),
    );
    return listing.documents
      .map((document) => {
        const tally = kept?.tally.get(document.id);
        return {
          document,
          labels: labelsIn(tally?.labelIds),
          marks: tally?.count ?? 0,
          notes: tally?.notes ?? 0,
          place: places.get(document.id) ?? null,
        };
      })
      .sort(byMeetingThenTitle);
  }, [listing, kept, firstPlaces]);
}

function labelsIn(ids: ReadonlySet<string> | undefined): readonly Label[] {
  if (!ids) return [];
  const known = starterLabels.filter((label) => ids.has(label.id));
  const unknown = [...ids].filter((id) => !starterLabels.some((label) => label.id === id));
  return [...known, ...unknown.map((id) => labelOf(starterLabels, id))];
}

function byMeetingThenTitle(a: ShelfItem, b: ShelfItem): number {
  const dates = (b.document.date ?? '').localeCompare(a.document.date ?? '');
  return dates || a.document.title.localeCompare(b.document.title);
}
