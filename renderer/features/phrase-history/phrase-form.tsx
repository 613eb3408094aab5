import { useState } from 'react';
import type { PhraseQuery } from '#core/search/phrase-history/phrase-uses';
import styles from './phrase-history-screen.module.css';

interface Props {
  readonly query: PhraseQuery;
  readonly onQuery: (query: PhraseQuery) => void;
}

/** Longest phrase in UTF-16 units: a long sentence, but not a page pasted by mistake. */
const maxLength = 500;

/** The phrase, searched on Enter, and what else counts as a use of it. */
export function PhraseForm({ query, onQuery }: Props) {
  const [typed, setTyped] = useState(query.phrase);
  const [shown, setShown] = useState(query.phrase);
  // A phrase from a selection replaces what was typed.
  if (shown !== query.phrase) {
    setShown(query.phrase);
    setTyped(query.phrase);
  }
  const ask = (options: Partial<PhraseQuery>) => onQuery({ ...query, phrase: typed, ...options });
  return (
    <form
      className={styles['form']}
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        ask({});
      }}
    >
      <input
        type="search"
        className={styles['phrase']}
        aria-label="Phrase"
        placeholder="A word or a phrase"
        dir="auto"
        maxLength={maxLength}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <button type="submit" className="button button-main" disabled={typed.trim() === ''}>
        Show
      </button>
      <label title="agree: agrees, agreed, agreeing">
        <input
          type="checkbox"
          checked={query.inflection}
          onChange={({ target }) => ask({ inflection: target.checked })}
        />{' '}
        Other forms of the words
      </label>
      <label title="cooperation: co-operation; organise: organize; Kōno: Kono, Kouno">
        <input
          type="checkbox"
          checked={query.spelling}
          onChange={({ target }) => ask({ spelling: target.checked })}
        />{' '}
        Other spellings
      </label>
    </form>
  );
}
