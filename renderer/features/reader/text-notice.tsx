import { useMemo } from 'react';
import type { Annotation } from '#core/model/annotation';
import type { DocumentRecord } from '#core/document/document';
import type { RevisionEntry } from '#core/model/library-document';
import { useCommand } from '../../navigation/commands';
import { formatCount, formatDay } from '../../ui/format';
import { openDocument, openRevision } from '../../navigation/session';
import styles from './text-notice.module.css';
import { useRows } from '../../data/library';

interface Props {
  readonly document: DocumentRecord;
  readonly annotations: readonly Annotation[];
  /** The earlier text being read; null for the present one. */
  readonly earlierText: string | null;
}

/** Above the page: that this is not the present text, or that marks need review. */
export function TextNotice({ document, annotations, earlierText }: Props) {
  const { id } = document;
  const rows = useRows('documents');
  const dismissed = useRows('unplaced');
  const row = useMemo(() => rows.find((each) => each.id === id) ?? null, [rows, id]);
  const several = (row?.revisions.length ?? 1) > 1;
  useCommand(
    'compare-texts',
    useMemo(
      () => (several ? () => openRevision(id, earlierText) : null),
      [several, id, earlierText],
    ),
  );
  if (earlierText !== null) {
    const entry = row?.revisions.find(({ revision }) => revision === earlierText);
    return (
      <aside className={styles['notice']} aria-label="Which text this is">
        <p>
          This is an earlier version{entry && whence(entry)}. Marks are made in the present one.
        </p>
        <button type="button" className="button" onClick={() => openRevision(id, earlierText)}>
          What has changed
        </button>
        <button type="button" className="button" onClick={() => void openDocument(id)}>
          Present text
        </button>
      </aside>
    );
  }
  const toReview = countToReview(document, annotations, new Set(dismissed.map((each) => each.id)));
  if (toReview === 0) return null;
  return (
    <aside className={styles['notice']} aria-label="Marks to review">
      <p>The text has changed: {formatCount(toReview, 'mark needs', 'marks need')} your review.</p>
      <button type="button" className="button" onClick={() => openRevision(id)}>
        Review {toReview === 1 ? 'it' : 'them'}
      </button>
    </aside>
  );
}

function whence({ origin, added }: RevisionEntry): string {
  return origin.format === 'bundled'
    ? ', which came with Readout'
    : `, here since ${formatDay(added)}`;
}

/** Marks of earlier texts that still need review. */
function countToReview(
  { earlier = [] }: DocumentRecord,
  annotations: readonly Annotation[],
  dismissed: ReadonlySet<string>,
): number {
  return annotations.filter(
    ({ kind, revision, id }) =>
      kind !== 'document-note' && earlier.includes(revision) && !dismissed.has(id),
  ).length;
}
