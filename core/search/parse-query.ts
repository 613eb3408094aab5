/**
 * Reads what was typed into the search: words, "phrases", -exclusions, OR, prefix*, NEAR and
 * fields. Anything can be typed: what cannot be read is left out and named with its place. An open
 * quotation mark or bracket is closed by the end; an unknown field is a word.
 *
 *     any   = all { OR all }            near = words { NEAR words }
 *     all   = one { [AND] one }         one  = - one | ( any ) | near | field
 */
import { dayRange } from './day-range';
import { lexemesOf, type Lexeme } from './query-lexer';
import type { ParsedQuery, Query, QueryProblem, QueryProblemCode, Words } from './query';
import { placesNamed } from './search-places';
import { tokensOf } from './tokens';

/** UTF-16 units, terms and brackets within brackets that are read; what is more is left out. */
export const longestQuery = 2000;
const mostTerms = 100;
const deepest = 20;

export function parseQuery(typed: string): ParsedQuery {
  const reader = createReader(lexemesOf(typed.slice(0, longestQuery)));
  const query = reader.read();
  const problems = [...reader.problems];
  if (typed.length > longestQuery) {
    problems.push({ code: 'too-long', start: longestQuery, end: typed.length });
  }
  if (query !== null && !isWanting(query)) {
    problems.push({ code: 'only-exclusions', start: 0, end: typed.length });
    return { query: null, problems };
  }
  return { query, problems };
}

/** Whether anything is said to be looked for, besides where it is not and what it is not. */
export function isWanting(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'field') return query.name !== 'in';
  if (query.kind === 'all') return query.of.some(isWanting);
  return query.kind === 'any' ? query.of.every(isWanting) : true;
}

function createReader(lexemes: readonly Lexeme[]) {
  const problems: QueryProblem[] = [];
  let at = 0;
  let terms = 0;
  let depth = 0;

  function problem(code: QueryProblemCode, { start, end }: Lexeme): null {
    problems.push({ code, start, end });
    return null;
  }

  function any(): Query | null {
    const parts: Query[] = [];
    for (;;) {
      const part = all();
      if (part) parts.push(part);
      if (lexemes[at]?.kind !== 'or') return joined('any', parts);
      at += 1;
    }
  }

  function all(): Query | null {
    const parts: Query[] = [];
    for (let next = lexemes[at]; next; next = lexemes[at]) {
      if (next.kind === 'or' || (next.kind === 'close' && depth > 0)) break;
      const part = one();
      if (part) parts.push(part);
    }
    return joined('all', parts);
  }

  function one(): Query | null {
    const next = lexemes[at];
    if (!next) return null;
    at += 1;
    switch (next.kind) {
      case 'minus': {
        return excluded();
      }
      case 'open':
        return bracketed(next);
      case 'words':
        return terms < mostTerms ? near(words(next)) : problem('too-long', next);
      case 'field':
        return terms < mostTerms ? field(next) : problem('too-long', next);
      default:
        // A bracket closed that was not opened; NEAR or AND with nothing before it.
        return null;
    }
  }

  /** Several marks in a row are one, and do not need the depth of as many. */
  function excluded(): Query | null {
    while (lexemes[at]?.kind === 'minus') at += 1;
    const next = lexemes[at]?.kind;
    const part = next === 'words' ? single() : next === 'open' || next === 'field' ? one() : null;
    return part && { kind: 'not', of: part };
  }

  /** The word alone: `-a NEAR b` excludes a. */
  function single(): Query | null {
    const next = lexemes[at];
    if (next?.kind !== 'words') return null;
    at += 1;
    return terms < mostTerms ? words(next) : problem('too-long', next);
  }

  function bracketed(open: Lexeme): Query | null {
    if (depth >= deepest) return problem('too-long', open);
    depth += 1;
    const inner = any();
    depth -= 1;
    if (lexemes[at]?.kind === 'close') at += 1;
    return inner;
  }

  function words({ text, prefix }: Lexeme & { kind: 'words' }): Words | null {
    // Punctuation alone is nothing that could be found.
    if (tokensOf(text, { foldKana: true, names: false }).forms.length === 0) return null;
    terms += 1;
    return { kind: 'words', text, prefix };
  }

  function near(first: Words | null): Query | null {
    const of = first ? [first] : [];
    let distance = 0;
    for (let sign = lexemes[at]; sign?.kind === 'near'; sign = lexemes[at]) {
      const next = lexemes[at + 1];
      if (next?.kind !== 'words' || terms >= mostTerms) break;
      at += 2;
      const other = words(next);
      if (!other) continue;
      of.push(other);
      distance = Math.max(distance, sign.distance);
    }
    return of.length > 1 ? { kind: 'near', of, distance } : (of[0] ?? null);
  }

  function field(lexeme: Lexeme & { kind: 'field' }): Query | null {
    const { name, value, prefix } = lexeme;
    if (value.trim() === '') return problem('field-empty', lexeme);
    if (name === 'date' && dayRange(value) === null) return problem('date', lexeme);
    if (name === 'has' && !isOwned(value)) return problem('has', lexeme);
    if (name === 'in' && placesNamed(value) === null) return problem('in', lexeme);
    terms += 1;
    return { kind: 'field', name, value, prefix };
  }

  return { read: any, problems };
}

export const owned = ['note', 'tag', 'label'] as const;
export type Owned = (typeof owned)[number];

/** Whether `has:` can be asked with this. */
export function isOwned(value: string): value is Owned {
  return (owned as readonly string[]).includes(value.toLowerCase());
}

function joined(kind: 'all' | 'any', parts: readonly Query[]): Query | null {
  return parts.length > 1 ? { kind, of: parts } : (parts[0] ?? null);
}
