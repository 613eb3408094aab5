/**
 * The part of a query that the full-text engine answers, in the language of SQLite's FTS5
 * (https://www.sqlite.org/fts5.html, section 3). Every token is in quotation marks and consists of
 * letters and digits only, so nothing typed can become part of that language.
 */
import { termOf } from './match-terms';
import type { Near, Query, SearchPlace, Words } from '../query/query';

/** True when the engine alone can answer it. */
export function isEngineOnly(query: Query): boolean {
  switch (query.kind) {
    case 'words':
    case 'near':
      return true;
    case 'any':
      return query.of.every(isEngineOnly);
    case 'all':
    case 'not':
    case 'field':
      return false;
  }
}

/**
 * @param places the columns to search; null for all of them.
 * @returns an expression that finds the rows with the words, or any of several.
 */
export function matchExpression(query: Query, places: readonly SearchPlace[] | null): string {
  const expression = expressionOf(query);
  return places === null ? expression : `{${places.join(' ')}} : (${expression})`;
}

/** Several expressions that one row must all match. */
export function allOf(expressions: readonly string[]): string {
  return expressions.map((expression) => `(${expression})`).join(' AND ');
}

function expressionOf(query: Query): string {
  switch (query.kind) {
    case 'words':
      return wordsExpression(query);
    case 'near':
      return nearExpression(query);
    case 'any':
      return query.of.map((part) => `(${expressionOf(part)})`).join(' OR ');
    default:
      throw new Error(`The engine cannot answer "${query.kind}".`);
  }
}

function wordsExpression(words: Words): string {
  return phrasesOf(words).join(' OR ');
}

/** One NEAR for each combination of spellings. */
function nearExpression({ of, distance }: Near): string {
  const choices = of
    .map(phrasesOf)
    .reduce<readonly string[]>(
      (chosen, phrases) =>
        chosen.flatMap((before) =>
          phrases.map((phrase) => (before === '' ? phrase : `${before} ${phrase}`)),
        ),
      [''],
    );
  const bounded = choices.slice(0, maxChoices);
  return bounded.map((phrases) => `NEAR(${phrases}, ${distance})`).join(' OR ');
}

/** Combinations of spellings of several names: more than anyone types. */
const maxChoices = 64;

function phrasesOf(words: Words): readonly string[] {
  const { spellings, prefix } = termOf(words);
  return spellings.map((forms) => `"${forms.join(' ').replaceAll('"', '')}"${prefix ? '*' : ''}`);
}
