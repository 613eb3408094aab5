import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bookmark, Highlight } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import type { ToReview } from '#core/library/carry-over';
import { askAgain, dismissOrphan, placeMark } from '#core/library/placing-acts';
import type { MarkToReview, PlacingActs } from './placed-row';
import type { PlacedCounts } from './placements-panel';
import { useAsync, type Async } from '../../ui/use-async';
import { createTaskRunner, TaskCancelled, type TaskRunner } from '../../workers/task-runner';
import { loadText } from '../../data/load-document';
import { actContext, useServices } from '../../data/services';
import type { StoreServices } from '../../data/store-services';
import { useRows } from '../../data/library';

type Anchored = Highlight | Bookmark;

interface Parts {
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  readonly anchored: readonly Anchored[];
}

interface Placing {
  readonly toReview: readonly MarkToReview[];
  /** Null until known. */
  readonly placed: PlacedCounts | null;
  /** Looks for their places again; null unless that failed. */
  readonly onRetry: (() => void) | null;
  readonly acts: PlacingActs | null;
}

/** Where a document's marks have gone from one text to the next, and the possible decisions. */
export function usePlacing({ before, after, anchored }: Parts): Placing {
  const rows = useRows('unplaced');
  const { value, failure, retry } = usePlacements(before, after, anchored);
  const found = failure ? nothing : (value ?? nothing);
  const toReview = useMemo(() => {
    const dismissedIds = new Set(
      rows.flatMap(({ id, revision }) => (revision === after.revision ? id : [])),
    );
    // The worker returns copies; and what was decided meanwhile no longer needs review.
    const toPlace = new Map(
      anchored.flatMap((each) => (each.revision === after.revision ? [] : [[each.id, each]])),
    );
    return found.toReview
      .flatMap(({ annotation: { id }, placement }) => {
        const annotation = toPlace.get(id);
        return annotation ? [{ annotation, placement, dismissed: dismissedIds.has(id) }] : [];
      })
      .sort((a, b) => a.annotation.anchor.position.start - b.annotation.anchor.position.start);
  }, [found, rows, anchored, after]);
  const { store } = useServices();
  const acts = useMemo(() => store && actsFor(store, after), [store, after]);
  return { toReview, placed: found.placed, onRetry: failure ? retry : null, acts };
}

interface Found {
  readonly toReview: readonly ToReview[];
  readonly placed: PlacedCounts | null;
}

const nothing: Found = { toReview: [], placed: null };

/**
 * Asks the worker for places: of marks to review in the present text, of placed ones in the
 * earlier.
 */
function usePlacements(
  before: DocumentRecord,
  after: DocumentRecord,
  anchored: readonly Anchored[],
): Async<Found> {
  const [runner] = useState(createTaskRunner);
  useEffect(() => () => runner.cancel(), [runner]);
  const place = useCallback(
    () => findPlaces(runner, before, after, anchored).catch(nullWhenCancelled),
    [runner, before, after, anchored],
  );
  return useAsync(place, { keep: true });
}

function nullWhenCancelled(error: unknown): null {
  if (error instanceof TaskCancelled) return null;
  throw error;
}

async function findPlaces(
  runner: TaskRunner,
  before: DocumentRecord,
  after: DocumentRecord,
  anchored: readonly Anchored[],
): Promise<Found> {
  const here = anchored.filter(({ revision }) => revision === after.revision);
  const toReview: ToReview[] = [];
  for (const revision of after.earlier ?? []) {
    const toPlace = anchored.filter((each) => each.revision === revision);
    if (toPlace.length === 0) continue;
    const text = revision === before.revision ? before : await loadText(after.id, revision);
    const request = { before: text, after, annotations: toPlace };
    toReview.push(...(await runner.run('placeToReview', request)));
  }
  // Carrying them back shows how they came here: what is straight in both was not moved.
  const back = await runner.run('placeToReview', {
    before: after,
    after: before,
    annotations: here,
  });
  const exact = back.filter(({ placement }) => placement.kind === 'exact').length;
  return { toReview, placed: { exact, moved: here.length - exact } };
}

function actsFor({ log, rows }: StoreServices, document: DocumentRecord): PlacingActs {
  const dismissedOf = (id: string) => rows.unplaced.get().find((row) => row.id === id) ?? null;
  return {
    place: ({ annotation }, passage) =>
      log.commit(placeMark(annotation, document, passage, dismissedOf(annotation.id), actContext)),
    dismiss: ({ annotation }) =>
      log.commit(dismissOrphan(annotation, document.revision, actContext)),
    reopen({ annotation }) {
      const dismissed = dismissedOf(annotation.id);
      if (dismissed) log.commit(askAgain(dismissed, annotation, actContext));
    },
  };
}
