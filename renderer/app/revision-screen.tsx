import { use, useCallback, useLayoutEffect, useMemo } from 'react';
import type { Annotation, Bookmark, Highlight } from '#core/annotations/annotation';
import { isHighlight } from '#core/annotations/annotation';
import type { Label } from '#core/annotations/label';
import { placeAnnotations } from '#core/annotations/placed-mark';
import { correctRecord } from '#core/library/corrected';
import type { RevisionEntry } from '#core/library/library-document';
import { styleHighlights } from '../features/annotating/highlight-styles';
import { RevisionView } from '../features/revising/revision-view';
import { loadRevision, type LoadedRevision } from './load-revision';
import type { Services } from './services';
import { openDocument, openEarlierText, openRevision } from './session';
import { useDocumentAnnotations } from './use-document-annotations';
import { usePlacing } from './use-placing';
import { useRows } from './use-shelf';

interface Props {
  readonly documentId: string;
  /** The earlier text; null for the last before the present one. */
  readonly compared: string | null;
  readonly services: Services;
  readonly labels: readonly Label[];
}

/** Two texts of a document and the marks of both. */
export function RevisionScreen({ documentId, compared, services, labels }: Props) {
  const rows = useRows(services.documents);
  const revisions = rows.find(({ id }) => id === documentId)?.revisions ?? noRevisions;
  const present = revisions.at(-1);
  const before =
    revisions.find(({ revision }) => revision === compared && revision !== present?.revision) ??
    revisions.at(-2);
  if (!present || !before) {
    return (
      <p className="pane-failure">This document has had one text only. Nothing has changed.</p>
    );
  }
  return (
    <Compared
      loaded={use(loadRevision(documentId, before.revision, present.revision))}
      revisions={revisions}
      services={services}
      labels={labels}
    />
  );
}

const noRevisions: readonly RevisionEntry[] = [];
const noAnnotations: readonly Annotation[] = [];

interface ComparedProps extends Pick<Props, 'services' | 'labels'> {
  readonly loaded: LoadedRevision;
  readonly revisions: readonly RevisionEntry[];
}

function Compared({ loaded, revisions, services, labels }: ComparedProps) {
  const { before, after, comparison } = loaded;
  const corrections = useRows(services.sources);
  const annotations = useDocumentAnnotations(services, after.id) ?? noAnnotations;
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
  const { doubtful, placed, onRetry, acts } = usePlacing({ services, before, after, anchored });
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
      doubtful={doubtful}
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
