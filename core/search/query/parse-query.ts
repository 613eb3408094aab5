/**
 * Parses a typed query: words, "phrases", -exclusions, OR, prefix*, NEAR and fields. Anything can
 * be typed: what cannot be parsed is left out and reported with its place. An open quotation mark
 * or bracket is closed by the end; an unknown field is a word.
 *
 *     any   = all { OR all }            near = words { NEAR words }
 *     all   = one { [AND] one }         one  = - one | ( any ) | near | field
 */
import { dayRange } from './day-range';
import { lexemesOf, type Lexeme } from './query-lexer';
import type { ParsedQuery, Query, QueryProblem, QueryProblemCode, Words } from './query';
import { placesNamed } from './search-places';
import { tokensOf } from '../languages/tokens';

/** Limits: UTF-16 units, terms, and nested brackets; what is more is left out. */
export const maxQueryLength = 2000;
const maxTerms = 100;
const maxDepth = 20;

export function parseQuery(typed: string): ParsedQuery {
  const lexemes = lexemesOf(typed.slice(0, maxQueryLength));
  const problems: QueryProblem[] = [];
  const query = readAny({ lexemes, problems, at: 0, terms: 0, depth: 0 });
  if (typed.length > maxQueryLength) {
    problems.push({ code: 'too-long', start: maxQueryLength, end: typed.length });
  }
  if (query !== null && !isWanting(query)) {
    problems.push({ code: 'only-exclusions', start: 0, end: typed.length });
    return { query: null, problems };
  }
  return { query, problems };
}

/** Whether anything is searched for, besides exclusions and places. */
export function isWanting(query: Query): boolean {
  if (query.kind === 'not') return false;
  if (query.kind === 'field') return query.name !== 'in';
  if (query.kind === 'all') return query.of.some(isWanting);
  return query.kind === 'any' ? query.of.every(isWanting) : true;
}

/** The parser's state. The functions below each parse what is at `at`, and advance it. */
interface Reader {
  readonly lexemes: readonly Lexeme[];
  readonly problems: QueryProblem[];
  at: number;
  terms: number;
  depth: number;
}

function readAny(reader: Reader): Query | null {
  const parts: Query[] = [];
  for (;;) {
    const part = readAll(reader);
    if (part) parts.push(part);
    if (reader.lexemes[reader.at]?.kind !== 'or') return joined('any', parts);
    reader.at += 1;
  }
}

function readAll(reader: Reader): Query | null {
  const { lexemes } = reader;
  const parts: Query[] = [];
  for (let next = lexemes[reader.at]; next; next = lexemes[reader.at]) {
    if (next.kind === 'or' || (next.kind === 'close' && reader.depth > 0)) break;
    const part = readOne(reader, next);
    if (part) parts.push(part);
  }
  return joined('all', parts);
}

function readOne(reader: Reader, next: Lexeme): Query | null {
  reader.at += 1;
  switch (next.kind) {
    case 'minus':
      return readExcluded(reader);
    case 'open':
      return readBracketed(reader, next);
    case 'words':
      return readNear(reader, wordsOf(reader, next));
    case 'field':
      return fieldOf(reader, next);
    default:
      // A closing bracket without an opening one; NEAR or AND with nothing before it.
      return null;
  }
}

/** Several minus signs in a row are one; in `-a NEAR b` the first word is excluded. */
function readExcluded(reader: Reader): Query | null {
  while (reader.lexemes[reader.at]?.kind === 'minus') reader.at += 1;
  const next = reader.lexemes[reader.at];
  if (next?.kind === 'words') reader.at += 1;
  else if (next?.kind !== 'open' && next?.kind !== 'field') return null;
  const part = next.kind === 'words' ? wordsOf(reader, next) : readOne(reader, next);
  return part && { kind: 'not', of: part };
}

function readBracketed(reader: Reader, open: Lexeme): Query | null {
  if (reader.depth >= maxDepth) return note(reader, 'too-long', open);
  reader.depth += 1;
  const inner = readAny(reader);
  reader.depth -= 1;
  if (reader.lexemes[reader.at]?.kind === 'close') reader.at += 1;
  return inner;
}

function readNear(reader: Reader, first: Words | null): Query | null {
  const { lexemes } = reader;
  const of = first ? [first] : [];
  let distance = 0;
  for (let sign = lexemes[reader.at]; sign?.kind === 'near'; sign = lexemes[reader.at]) {
    const next = lexemes[reader.at + 1];
    if (next?.kind !== 'words') break;
    reader.at += 2;
    const other = wordsOf(reader, next);
    if (!other) continue;
    of.push(other);
    distance = Math.max(distance, sign.distance);
  }
  return of.length > 1 ? { kind: 'near', of, distance } : (of[0] ?? null);
}

function wordsOf(reader: Reader, lexeme: Lexeme & { readonly kind: 'words' }): Words | null {
  const { text, prefix } = lexeme;
  // Punctuation alone cannot be found.
  if (tokensOf(text, { foldKana: true, names: false }).forms.length === 0) return null;
  if (reader.terms >= maxTerms) return note(reader, 'too-long', lexeme);
  reader.terms += 1;
  return { kind: 'words', text, prefix };
}

function fieldOf(reader: Reader, lexeme: Lexeme & { readonly kind: 'field' }): Query | null {
  const { name, value, prefix } = lexeme;
  if (value.trim() === '') return note(reader, 'field-empty', lexeme);
  if (name === 'date' && dayRange(value) === null) return note(reader, 'date', lexeme);
  if (name === 'has' && !isOwned(value)) return note(reader, 'has', lexeme);
  if (name === 'in' && placesNamed(value) === null) return note(reader, 'in', lexeme);
  if (reader.terms >= maxTerms) return note(reader, 'too-long', lexeme);
  reader.terms += 1;
  return { kind: 'field', name, value, prefix };
}

function note(reader: Reader, code: QueryProblemCode, { start, end }: Lexeme): null {
  reader.problems.push({ code, start, end });
  return null;
}

export const owned = ['note', 'tag', 'label'] as const;
export type Owned = (typeof owned)[number];

/** Whether this is a valid value for `has:`. */
export function isOwned(value: string): value is Owned {
  return (owned as readonly string[]).includes(value.toLowerCase());
}

function joined(kind: 'all' | 'any', parts: readonly Query[]): Query | null {
  return parts.length > 1 ? { kind, of: parts } : (parts[0] ?? null);
}
