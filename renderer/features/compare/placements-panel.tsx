import type { Label } from '#core/model/label';
import type { DocumentRecord } from '#core/document/document';
import { formatCount } from '../../ui/format';
import { ReviewCard } from './review-card';
import type { MarkToReview, PlacingActs } from './placed-row';
import styles from './placements-panel.module.css';
import type { Passage } from '#core/text/passage';

/** How marks got their places in the present text. */
export interface PlacedCounts {
  readonly exact: number;
  readonly moved: number;
}

interface Props {
  /** The present text. */
  readonly document: DocumentRecord;
  readonly labels: readonly Label[];
  /** Null until known. */
  readonly placed: PlacedCounts | null;
  /** Looks for their places again; null unless that failed. */
  readonly onRetry: (() => void) | null;
  /** In the order of the earlier text. */
  readonly toReview: readonly MarkToReview[];
  /** Null when nothing can be written. */
  readonly acts: PlacingActs | null;
  /** The mark whose place is being selected in the text; null for none. */
  readonly selecting: string | null;
  readonly onSelectPlace: (id: string | null) => void;
  readonly onShow: (passage: Passage) => void;
}

/** Where the marks have gone: those that need review, with what can be done about each. */
export function PlacementsPanel(props: Props) {
  const { placed, acts, labels, document, selecting } = props;
  const toReview = props.toReview.filter((mark) => !mark.dismissed);
  const dismissed = props.toReview.filter((mark) => mark.dismissed);
  if (props.onRetry) return <Failed onRetry={props.onRetry} />;
  if (!placed) {
    return (
      <aside className={styles['panel']} aria-label="Where the marks have gone" aria-busy="true">
        <p className={styles['sub']}>Looking where the marks have gone…</p>
      </aside>
    );
  }
  const sure = placed.exact + placed.moved;
  const card = (mark: MarkToReview) => (
    <ReviewCard
      key={mark.annotation.id}
      mark={mark}
      document={document}
      labels={labels}
      acts={acts}
      selecting={selecting === mark.annotation.id}
      onSelectPlace={props.onSelectPlace}
      onShow={props.onShow}
    />
  );
  return (
    <aside
      className={styles['panel']}
      data-review={toReview.length > 0 || undefined}
      aria-label="Where the marks have gone"
    >
      <h2>{formatCount(sure, 'mark carried over', 'marks carried over')}</h2>
      <p className={styles['sub']} role="status">
        {countWords(placed, toReview, dismissed)}
      </p>
      {toReview.length === 0 && (
        <p className={styles['none']}>
          {sure + dismissed.length === 0
            ? 'There are no marks in this document.'
            : 'Nothing needs your review.'}
        </p>
      )}
      {toReview.map(card)}
      {dismissed.length > 0 && (
        <details className={styles['dismissed']}>
          <summary>
            {formatCount(dismissed.length, 'orphaned mark', 'orphaned marks')} dismissed
          </summary>
          {dismissed.map(card)}
        </details>
      )}
    </aside>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <aside className={styles['panel']} aria-label="Where the marks have gone">
      <p className={styles['sub']} role="alert">
        Readout could not find where the marks have gone. They stay as they are, in the text they
        were made in. Try again; if that does not help, restart Readout.
      </p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </aside>
  );
}

function countWords(
  { exact, moved }: PlacedCounts,
  toReview: readonly MarkToReview[],
  dismissed: readonly MarkToReview[],
): string {
  const count = (kind: string) =>
    toReview.filter(({ placement }) => placement.kind === kind).length;
  const parts = [
    exact > 0 ? `${exact} exact` : null,
    moved > 0 ? `${moved} moved` : null,
    count('changed') > 0 ? `${count('changed')} changed` : null,
    count('ambiguous') > 0 ? `${count('ambiguous')} in several places` : null,
    count('orphaned') > 0 ? `${count('orphaned')} orphaned` : null,
    dismissed.length > 0 ? `${dismissed.length} dismissed` : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
