import { useId } from 'react';
import type { RelatedDocument } from '#core/related/related';
import { reasonWords } from '#core/related/related-reason';
import type { OpenHandlers } from '../../navigation/tabs';
import { formatShortDate } from '../../ui/format';
import styles from './related-panel.module.css';

interface Props {
  /** Best first; null while the library is still being read. */
  readonly related: readonly RelatedDocument[] | null;
  /** Reads the library again; null unless that failed. */
  readonly onRetry: (() => void) | null;
  /** Handlers for opening a document. */
  readonly opening: (documentId: string) => OpenHandlers;
  /** Null when the panel cannot be closed. */
  readonly onClose: (() => void) | null;
}

/** The documents related to the open one, and why. */
export function RelatedPanel({ related, onRetry, opening, onClose }: Props) {
  const heading = useId();
  const busy = related === null && onRetry === null;
  return (
    <aside className={`side-panel ${styles['panel']}`} aria-labelledby={heading} aria-busy={busy}>
      <header className={styles['head']}>
        <h2 id={heading}>Related</h2>
        {onClose && (
          <button type="button" className="button-quiet" onClick={onClose}>
            Close
          </button>
        )}
      </header>
      {related?.length ? (
        <ul className={styles['list']}>
          {related.map((each) => (
            <li key={each.documentId}>
              <Related related={each} opening={opening} />
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles['none']} role="status">
          {statusWords(related, onRetry !== null)}{' '}
          {onRetry && (
            <button type="button" className="button-quiet" onClick={onRetry}>
              Try again
            </button>
          )}
        </p>
      )}
    </aside>
  );
}

function statusWords(related: Props['related'], failed: boolean): string {
  if (failed) {
    return 'Related summaries could not be found, because the texts could not be read. Try again; if that does not help, restart Readout.';
  }
  return related === null
    ? 'The library is being read…'
    : 'No other summary shares people, countries, initiatives or rare words with this one.';
}

interface RelatedProps {
  readonly related: RelatedDocument;
  readonly opening: Props['opening'];
}

function Related({ related, opening }: RelatedProps) {
  const { documentId, title, date, reasons } = related;
  return (
    <>
      <button type="button" className={styles['go']} {...opening(documentId)}>
        <span className={styles['title']} dir="auto">
          {title}
        </span>
        {date !== null && <span className={styles['date']}>{formatShortDate(date)}</span>}
      </button>
      <ul className={styles['reasons']} aria-label="Why it is related">
        {reasons.map((reason) => (
          <li key={reason.kind} dir="auto">
            {reasonWords(reason)}
          </li>
        ))}
      </ul>
    </>
  );
}
