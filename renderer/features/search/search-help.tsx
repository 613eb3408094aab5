import styles from './search-screen.module.css';

const examples: readonly { readonly query: string; readonly does: string }[] = [
  { query: 'climate trees', does: 'both words, anywhere in a sentence, note or title' },
  { query: '"special strategic partnership"', does: 'exactly these words' },
  { query: 'visit -lunch', does: 'the first without the second' },
  { query: 'Tokyo OR Kyoto', does: 'one or the other' },
  { query: 'coop*', does: 'words that begin so' },
  { query: 'NEAR(plan trees, 8)', does: 'close to one another' },
  { query: 'label:commitment has:note', does: 'marks with this label and a note' },
  { query: 'country:mongolia date:2022..2023', does: 'meetings with a country, between years' },
  { query: 'in:notes budget', does: 'only in your notes' },
];

/** What can be searched for, with an example of each to try. */
export function SearchHelp({ onTry }: { readonly onTry: (query: string) => void }) {
  return (
    <div className={styles['help']}>
      <p>
        Case, accents, width and macrons do not matter: Osaka finds Ōsaka. In Japanese two
        characters are enough.
      </p>
      <ul>
        {examples.map(({ query, does }) => (
          <li key={query}>
            <button type="button" className={styles['example']} onClick={() => onTry(query)}>
              {query}
            </button>
            <span>{does}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
