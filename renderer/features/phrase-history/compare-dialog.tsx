import { useCallback } from 'react';
import { comparePassages } from '#core/diff/compare-passages';
import type { ComparedRun } from '#core/diff/runs';
import type { PhraseLine } from '#core/search/phrase-history/phrase-lines';
import { Dialog, DialogClose } from '../../ui/dialog';
import { formatLongDate } from '../../ui/format';
import { useAsync, type Async } from '../../ui/use-async';
import styles from './compare-dialog.module.css';
import type { PhraseHistorySource } from './phrase-history-source';

interface Props {
  readonly earlier: PhraseLine;
  readonly later: PhraseLine;
  readonly passageOf: PhraseHistorySource['passageOf'];
  readonly onClose: () => void;
}

/**
 * Two passages word by word: words only in the earlier are struck out, words only in the later
 * underlined.
 */
export function CompareDialog({ earlier, later, passageOf, onClose }: Props) {
  const { value: compared, failure } = useComparison(earlier, later, passageOf);
  return (
    <Dialog
      title="Two passages word by word"
      className={`changed ${styles['dialog']}`}
      onClose={onClose}
      acts={<DialogClose>Close</DialogClose>}
    >
      <dl className={styles['sources']}>
        <dt>
          <del>Only here</del>
        </dt>
        <dd>{sourceWords(earlier)}</dd>
        <dt>
          <ins>Only here</ins>
        </dt>
        <dd>{sourceWords(later)}</dd>
      </dl>
      <div className={styles['text']} role="region" aria-label="The two passages" tabIndex={0}>
        {!compared && !failure && <p role="status">The passages are being read…</p>}
        {failure && (
          <p role="alert">
            One of the two texts could not be read. Open its document to see what is wrong.
          </p>
        )}
        {compared && <Runs runs={compared} />}
      </div>
    </Dialog>
  );
}

function Runs({ runs }: { readonly runs: readonly ComparedRun[] }) {
  return (
    <p dir="auto">
      {runs.map(({ kind, text }, nth) => {
        if (kind === 'same') return <span key={nth}>{text}</span>;
        return kind === 'added' ? <ins key={nth}>{text}</ins> : <del key={nth}>{text}</del>;
      })}
    </p>
  );
}

function sourceWords({ title, date, section }: PhraseLine): string {
  return [title, date && formatLongDate(date), section].filter(Boolean).join(' · ');
}

function useComparison(
  earlier: PhraseLine,
  later: PhraseLine,
  passageOf: Props['passageOf'],
): Async<readonly ComparedRun[]> {
  const compare = useCallback(async () => {
    const [before, after] = await Promise.all([passageOf(earlier), passageOf(later)]);
    return comparePassages(before, after);
  }, [earlier, later, passageOf]);
  return useAsync(compare);
}
