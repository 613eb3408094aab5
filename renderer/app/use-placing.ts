import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bookmark, Highlight } from '#core/annotations/annotation';
import type { DocumentRecord } from '#core/document/document';
import type { Doubtful } from '#core/library/carry-over';
import { askAgain, leaveUnplaced, placeMark } from '#core/library/placing-acts';
import type { DoubtfulMark, PlacingActs } from '../features/revising/placed-row';
import type { PlacedCounts } from '../features/revising/placements-panel';
import { createTaskRunner, TaskCancelled } from '../workers/task-runner';
import { loadText } from './load-document';
import { actContext, type Services } from './services';
import { useRows } from './use-shelf';

type Anchored = Highlight | Bookmark;

interface Parts {
  readonly services: Services;
  readonly before: DocumentRecord;
  readonly after: DocumentRecord;
  readonly anchored: readonly Anchored[];
}

interface Placing {
  readonly doubtful: readonly DoubtfulMark[];
  /** Null until it is known. */
  readonly placed: PlacedCounts | null;
  /** Looks for their places again; null unless that has failed. */
  readonly onRetry: (() => void) | null;
  readonly acts: PlacingActs | null;
}

/** Where the marks of a document have gone from one text to the next, and what can be decided. */
export function usePlacing({ services, before, after, anchored }: Parts): Placing {
  const rows = useRows(services.unplaced);
  const found = usePlacements(before, after, anchored);
  const doubtful = useMemo(() => {
    const left = new Set(
      rows.flatMap(({ id, revision }) => (revision === after.revision ? id : [])),
    );
    // The worker gives copies; and what was decided meanwhile waits no more.
    const waiting = new Map(
      anchored.flatMap((each) => (each.revision === after.revision ? [] : [[each.id, each]])),
    );
    return found.doubtful
      .flatMap(({ annotation: { id }, placement }) => {
        const annotation = waiting.get(id);
        return annotation ? [{ annotation, placement, left: left.has(id) }] : [];
      })
      .sort((a, b) => a.annotation.anchor.position.start - b.annotation.anchor.position.start);
  }, [found, rows, anchored, after]);
  const acts = useMemo(() => actsFor(services, after), [services, after]);
  return { doubtful, placed: found.placed, onRetry: found.failed ? found.retry : null, acts };
}

interface Found {
  readonly doubtful: readonly Doubtful[];
  readonly placed: PlacedCounts | null;
  readonly failed: boolean;
}

const nothing: Found = { doubtful: [], placed: null, failed: false };

/** Asks the worker for places: of waiting marks in the present text, of placed ones in the earlier. */
function usePlacements(
  before: DocumentRecord,
  after: DocumentRecord,
  anchored: readonly Anchored[],
): Found & { readonly retry: () => void } {
  const [found, setFound] = useState(nothing);
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt((before) => before + 1), []);
  const [runner] = useState(createTaskRunner);
  useEffect(() => () => runner.cancel(), [runner]);
  useEffect(() => {
    let current = true;
    const place = async () => {
      const here = anchored.filter(({ revision }) => revision === after.revision);
      const doubtful: Doubtful[] = [];
      for (const revision of after.earlier ?? []) {
        const waiting = anchored.filter((each) => each.revision === revision);
        if (waiting.length === 0) continue;
        const text = revision === before.revision ? before : await loadText(after.id, revision);
        const order = { before: text, after, annotations: waiting };
        doubtful.push(...(await runner.run('placeDoubtful', order)));
      }
      // The way back tells how they came here: what stands straight in both was not moved.
      const back = await runner.run('placeDoubtful', {
        before: after,
        after: before,
        annotations: here,
      });
      const exact = back.filter(({ placement }) => placement.kind === 'exact').length;
      if (current)
        setFound({ doubtful, placed: { exact, moved: here.length - exact }, failed: false });
    };
    setFound((now) => (now.failed ? nothing : now));
    place().catch((error: unknown) => {
      if (error instanceof TaskCancelled) return;
      console.error('Marks could not be placed:', error);
      if (current) setFound({ ...nothing, failed: true });
    });
    return () => {
      current = false;
    };
  }, [before, after, anchored, runner, attempt]);
  return { ...found, retry };
}

function actsFor(services: Services, document: DocumentRecord): PlacingActs | null {
  if (!services.keeping.ok) return null;
  const { log } = services.keeping.value;
  const leftOf = (id: string) => services.unplaced?.current().find((row) => row.id === id) ?? null;
  return {
    place: ({ annotation }, passage) =>
      log.commit(placeMark(annotation, document, passage, leftOf(annotation.id), actContext)),
    leave: ({ annotation }) => log.commit(leaveUnplaced(annotation, document.revision, actContext)),
    reopen({ annotation }) {
      const left = leftOf(annotation.id);
      if (left) log.commit(askAgain(left, annotation, actContext));
    },
  };
}
