import type { Label } from '#core/model/label';
import type { DocumentRecord } from '#core/document/document';
import { formatCount } from '../../ui/format';
import { DoubtfulCard } from './doubtful-card';
import type { DoubtfulMark, PlacingActs } from './placed-row';
import styles from './placements-panel.module.css';
import type { Passage } from '#core/text/passage';

/** How the marks that have a place in the present text came to it. */
export interface PlacedCounts {
  readonly exact: number;
  readonly moved: number;
}

interface Props {
  /** The present text. */
  readonly document: DocumentRecord;
  readonly labels: readonly Label[];
  /** Null until it is known. */
  readonly placed: PlacedCounts | null;
  /** Looks for their places again; null unless that has failed. */
  readonly onRetry: (() => void) | null;
  /** In the order of the earlier text. */
  readonly doubtful: readonly DoubtfulMark[];
  /** Null where nothing can be written. */
  readonly acts: PlacingActs | null;
  /** The mark whose place is being selected in the text; null for none. */
  readonly selecting: string | null;
  readonly onSelectPlace: (id: string | null) => void;
  readonly onShow: (passage: Passage) => void;
}

/** Where the marks have gone: those that wait for the reader, each with what can be done. */
export function PlacementsPanel(props: Props) {
  const { placed, doubtful, acts, labels, document, selecting } = props;
  const waiting = doubtful.filter(({ left }) => !left);
  const left = doubtful.filter((mark) => mark.left);
  if (props.onRetry) return <Failed onRetry={props.onRetry} />;
  if (!placed) {
    return (
      <aside className={styles['panel']} aria-label="Where the marks have gone" aria-busy="true">
        <p className={styles['sub']}>Looking where the marks have gone…</p>
      </aside>
    );
  }
  const sure = placed.exact + placed.moved;
  const card = (mark: DoubtfulMark) => (
    <DoubtfulCard
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
      data-waiting={waiting.length > 0 || undefined}
      aria-label="Where the marks have gone"
    >
      <h2>{formatCount(sure, 'mark carried over', 'marks carried over')}</h2>
      <p className={styles['sub']} role="status">
        {countWords(placed, waiting, left)}
      </p>
      {waiting.length === 0 && (
        <p className={styles['none']}>
          {sure + left.length === 0
            ? 'There are no marks in this document.'
            : 'No mark waits for you.'}
        </p>
      )}
      {waiting.map(card)}
      {left.length > 0 && (
        <details className={styles['left']}>
          <summary>
            {formatCount(left.length, 'mark', 'marks')} left without a place in this text
          </summary>
          {left.map(card)}
        </details>
      )}
    </aside>
  );
}

function Failed({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <aside className={styles['panel']} aria-label="Where the marks have gone">
      <p className={styles['sub']} role="alert">
        It could not be found out where the marks have gone. They stay as they are, in the text they
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
  waiting: readonly DoubtfulMark[],
  left: readonly DoubtfulMark[],
): string {
  const count = (kind: string) => waiting.filter(({ placement }) => placement.kind === kind).length;
  const parts = [
    exact > 0 ? `${exact} exact` : null,
    moved > 0 ? `${moved} moved` : null,
    count('changed') > 0 ? `${count('changed')} changed` : null,
    count('ambiguous') > 0 ? `${count('ambiguous')} in several places` : null,
    count('unplaced') > 0 ? `${count('unplaced')} without a home` : null,
    left.length > 0 ? `${left.length} left` : null,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
