import { use, useCallback, useLayoutEffect, useMemo } from 'react';
import type { Annotation, Bookmark, Highlight } from '#core/model/annotation';
import { isHighlight } from '#core/model/annotation';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { correctRecord } from '#core/library/corrected';
import type { RevisionEntry } from '#core/model/library-document';
import { styleHighlights } from '../annotate/highlight-styles';
import { RevisionView } from './revision-view';
import { loadRevision, type LoadedRevision } from '../../data/load-revision';
import { openDocument, openEarlierText, openRevision } from '../../navigation/session';
import { useDocumentAnnotations } from '../../data/use-annotations';
import { usePlacing } from './use-placing';
import { useLabels, useRows } from '../../data/library';

interface Props {
  readonly documentId: string;
  /** The earlier text; null for the most recent one. */
  readonly compared: string | null;
}

/** Two texts of a document and the marks of both. */
export function RevisionScreen({ documentId, compared }: Props) {
  const rows = useRows('documents');
  const revisions = rows.find(({ id }) => id === documentId)?.revisions ?? noRevisions;
  const present = revisions.at(-1);
  const before =
    revisions.find(({ revision }) => revision === compared && revision !== present?.revision) ??
    revisions.at(-2);
  if (!present || !before) {
    return (
      <p className="pane-failure">This document has only had one text. Nothing has changed.</p>
    );
  }
  return (
    <Compared
      loaded={use(loadRevision(documentId, before.revision, present.revision))}
      revisions={revisions}
    />
  );
}

const noRevisions: readonly RevisionEntry[] = [];
const noAnnotations: readonly Annotation[] = [];

interface ComparedProps {
  readonly loaded: LoadedRevision;
  readonly revisions: readonly RevisionEntry[];
}

function Compared({ loaded, revisions }: ComparedProps) {
  const labels = useLabels();
  const { before, after, comparison } = loaded;
  const corrections = useRows('sources');
  const annotations = useDocumentAnnotations(after.id) ?? noAnnotations;
  const shown = useMemo(
    () => correctRecord(after, corrections.find(({ id }) => id === after.id) ?? null),
    [after, corrections],
  );
  const anchored = useMemo(
    () => annotations.filter((each): each is Highlight | Bookmark => 'anchor' in each),
    [annotations],
  );
  const marks = useMemo(
    () => placeAnnotations(after, anchored.filter(isHighlight)).placed,
    [after, anchored],
  );
  const { toReview, placed, onRetry, acts } = usePlacing({ before, after, anchored });
  useLayoutEffect(() => styleHighlights(labels), [labels]);
  const compare = useCallback((revision: string) => openRevision(after.id, revision), [after]);
  const earlier = useMemo(() => revisions.slice(0, -1).map(choiceOf), [revisions]);
  return (
    <RevisionView
      before={before}
      after={shown}
      earlier={earlier}
      comparison={comparison}
      marks={marks}
      placed={placed}
      onRetry={onRetry}
      toReview={toReview}
      labels={labels}
      acts={acts}
      onCompare={compare}
      onReadEarlier={(revision) => void openEarlierText(after.id, revision)}
      onRead={() => void openDocument(after.id)}
    />
  );
}

function choiceOf({ revision, added, summary }: RevisionEntry) {
  const translationMark = summary.translation === 'provisional' ? 'Provisional translation' : null;
  return { revision, added, translationMark };
}
