import type { QueryProblem, QueryProblemCode } from '#core/search/query/query';

const sentences: Readonly<Record<QueryProblemCode, (words: string) => string>> = {
  'field-empty': (words) => `Something belongs behind “${words}”.`,
  date: (words) =>
    `“${words}” is no date: write date:2023, date:2023-09, date:2023-09-20, or a range with two dots.`,
  has: (words) => `“${words}” is not known: has:note, has:tag and has:label are.`,
  in: (words) =>
    `“${words}” is not known: in:titles, in:texts, in:quotes, in:notes and in:tags are.`,
  'too-long': () => 'This is longer than is looked for; the end of it is left out.',
  unanswered: () => 'Looking for this took too long and was ended. Look for fewer or other words.',
  'only-exclusions': () => 'Say what to look for as well: a minus only leaves out.',
};

/** What was left out of the query, and how it is written. */
export function problemSentence({ code, start, end }: QueryProblem, typed: string): string {
  return sentences[code](typed.slice(start, end).slice(0, 80));
}
