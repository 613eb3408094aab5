import { useEffect, useRef } from 'react';
import { noAnswer } from '#core/search/index/search-answer';
import { formatCount, formatPercent } from '../../ui/format';
import { SavedSearches } from './saved-searches';
import { SearchHelp } from './search-help';
import { SearchResults } from './search-results';
import type { SearchSource } from './search-source';
import styles from './search-screen.module.css';
import type { QueryProblem, QueryProblemCode } from '#core/search/query/query';

/** One box over titles, texts, quotes, notes and tags; results while typing. */
export function SearchScreen({ source }: { readonly source: SearchSource }) {
  const { typed, foldKana, built } = source;
  const answer = source.answer ?? noAnswer;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const asked = typed.trim() !== '';
  return (
    <main className="page">
      <h1 className="visually-hidden">Search everywhere</h1>
      <input
        ref={field}
        type="search"
        className={styles['field']}
        aria-label="Search everywhere"
        placeholder="Words, “exact phrases”, -without, label:commitment, date:2022..2023"
        value={typed}
        onChange={({ target }) => source.onType(target.value)}
      />
      <div className={styles['under']}>
        <p role="status" className={styles['status']}>
          {statusWords(source)}
          {built < 1 && ` The index is ${formatPercent(built)} ready.`}
          {source.failed && ' The index could not be made: restart Readout to try again.'}
          {leftOutWords(source.leftOut)}
        </p>
        <label className={styles['kana']}>
          <input type="checkbox" checked={foldKana} onChange={() => source.onFoldKana(!foldKana)} />{' '}
          かな and カナ alike
        </label>
        <SavedSearches source={source} />
      </div>
      {answer.problems.map((problem) => (
        <p key={`${problem.code} ${problem.start}`} className={styles['problem']}>
          {problemSentence(problem, typed)}
        </p>
      ))}
      {asked ? <SearchResults source={source} /> : <SearchHelp onTry={source.onType} />}
    </main>
  );
}

/** What is missing from every answer. */
function leftOutWords(titles: readonly string[]): string {
  const [first, ...others] = titles;
  if (first === undefined) return '';
  const more = others.length > 0 ? ` and ${formatCount(others.length, 'other', 'others')}` : '';
  return ` “${first}”${more} could not be searched: something in it takes too long.`;
}

function statusWords({ typed, answer, built, failed, leftOut }: SearchSource): string {
  if (typed.trim() === '' || !answer) return 'Titles, texts, marked words, notes and tags.';
  const { documents } = answer;
  if (documents === 0) {
    if (answer.problems.some(({ code }) => code === 'unanswered')) return '';
    if (built < 1 || failed) return 'Nothing yet.';
    const nothing =
      leftOut.length > 0 ? 'Nothing else has these words.' : 'Nothing has these words.';
    return `${nothing} Try fewer, or a part with *.`;
  }
  return `Found in ${formatCount(documents, 'summary', 'summaries')}.`;
}

const sentences: Readonly<Record<QueryProblemCode, (words: string) => string>> = {
  'field-empty': (words) => `Something is missing after “${words}”.`,
  date: (words) =>
    `“${words}” is no date: write date:2023, date:2023-09, date:2023-09-20, or a range with two dots.`,
  has: (words) => `“${words}” is not known: has:note, has:tag and has:label are.`,
  in: (words) =>
    `“${words}” is not known: in:titles, in:texts, in:quotes, in:notes and in:tags are.`,
  'too-long': () => 'This is longer than is looked for; the end of it is left out.',
  unanswered: () => 'This search took too long and was stopped. Search for fewer or other words.',
  'only-exclusions': () => 'Add something to search for: a minus only leaves out.',
};

/** What was left out of the query, and how to write it. */
function problemSentence({ code, start, end }: QueryProblem, typed: string): string {
  return sentences[code](typed.slice(start, end).slice(0, 80));
}
