import { useDeferredValue, useMemo, useState } from 'react';
import { countPhraseLines } from '#core/search/phrase-history/phrase-counts';
import { PageHeader } from '../../ui/page-header';
import { CompareDialog } from './compare-dialog';
import { PhraseCharts } from './phrase-charts';
import { PhraseList } from './phrase-list';
import styles from './phrase-history-screen.module.css';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';
import type { PhraseHistorySource } from './phrase-history-source';
import { statusWords } from './phrase-history-words';
import { PhraseForm } from './phrase-form';
import { useChosenLines } from './use-chosen-lines';

/** Every use of a phrase in date order: how it appeared, spread and changed. */
export function PhraseHistoryScreen({ source }: { readonly source: PhraseHistorySource }) {
  const { issuing, passageOf } = source;
  // Counting lags behind the arriving lines, and finishes shortly after the last.
  const lines = useDeferredValue(source.lines);
  const isCounting = lines !== source.lines && source.state === 'whole';
  const state = isCounting ? 'looking' : source.state;
  const counts = useMemo(() => countPhraseLines(lines, issuing), [lines, issuing]);
  const chosen = useChosenLines(source.lines);
  const [comparing, setComparing] = useState(false);
  const [earlier, later] = chosen.lines;
  return (
    <main
      className={`page ${styles['phraseHistory']}`}
      aria-busy={state === 'building' || state === 'looking'}
    >
      <PageHeader
        title="History of a phrase"
        status={statusWords({ ...source, state }, counts)}
        acts={
          chosen.lines.length > 0 && (
            <div className={styles['acts']} role="group" aria-label="Chosen lines">
              <button
                type="button"
                className="button"
                disabled={later === undefined}
                onClick={() => setComparing(true)}
              >
                Compare
              </button>
              <button type="button" className="button-quiet" onClick={chosen.none}>
                Choose none
              </button>
            </div>
          )
        }
      />
      <PhraseForm query={source.query} onQuery={source.onQuery} />
      {source.lines.length === 0 ? (
        <Empty source={source} />
      ) : (
        <>
          <PhraseCharts counts={counts} />
          <PhraseList key={queryKey(source.query)} source={source} chosen={chosen} />
        </>
      )}
      {comparing && earlier && later && (
        <CompareDialog
          earlier={earlier}
          later={later}
          passageOf={passageOf}
          onClose={() => setComparing(false)}
        />
      )}
    </main>
  );
}

/** Another query is another list, starting at the top. */
function queryKey({ phrase, inflection, spelling }: PhraseQuery): string {
  return JSON.stringify([phrase, inflection, spelling]);
}

/** What to do when there are no lines. */
function Empty({ source }: { readonly source: PhraseHistorySource }) {
  const { state, query, onQuery } = source;
  if (state !== 'waiting' && state !== 'whole') return null;
  const narrow = state === 'whole' && !(query.inflection && query.spelling);
  return (
    <div className={styles['empty']}>
      <p>
        {state === 'waiting'
          ? 'Type a phrase above, or select words in a summary and ask for their history.'
          : `“${query.phrase.trim()}” is in no summary of this library.`}
      </p>
      {narrow && (
        <button
          type="button"
          className="button"
          onClick={() => onQuery({ ...query, inflection: true, spelling: true })}
        >
          Look for its forms and spellings too
        </button>
      )}
    </div>
  );
}
