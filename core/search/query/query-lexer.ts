/**
 * A typed query, cut into marks and words. Full-width marks count as their narrow ones, so that
 * nobody has to leave a Japanese keyboard: （, ）, ：, ＊, －, and 「 」 as quotation marks.
 */
import { fieldNames, type FieldName } from './query';

export type Lexeme = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'open' | 'close' | 'minus' | 'or' | 'and' }
  | { readonly kind: 'near'; readonly distance: number }
  | { readonly kind: 'words'; readonly text: string; readonly prefix: boolean }
  | {
      readonly kind: 'field';
      readonly name: FieldName;
      readonly value: string;
      readonly prefix: boolean;
    }
);

/** Words between two terms of NEAR when no number is given, and at most. */
const defaultDistance = 10;
const maxDistance = 100;

const quotes = '"\u201C\u201D\u201E\uFF02\u300C\u300D\u300E\u300F';
const gap = /\s+/uy;
const quoted = new RegExp(`[${quotes}]([^${quotes}]*)[${quotes}]?([*\uFF0A]?)`, 'uy');
const bare = new RegExp(`[^\\s${quotes}()\uFF08\uFF09]+`, 'uy');
const near = /^NEAR(?:\/(\d{1,9}))?$/;
const fieldShape = /^([a-z]+)[:\uFF1A](.*)$/isu;

export function lexemesOf(typed: string): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let at = 0;
  while (at < typed.length) {
    at = matchEnd(gap, typed, at) ?? at;
    if (at >= typed.length) break;
    const lexeme = markAt(typed, at) ?? quotedAt(typed, at) ?? bareAt(typed, at);
    lexemes.push(lexeme);
    at = lexeme.end;
  }
  return lexemes;
}

function markAt(typed: string, start: number): Lexeme | null {
  const mark = typed.charAt(start);
  const end = start + 1;
  if (mark === '(' || mark === '\uFF08') return { kind: 'open', start, end };
  if (mark === ')' || mark === '\uFF09') return { kind: 'close', start, end };
  const excludes = (mark === '-' || mark === '\uFF0D') && /^\S/u.test(typed.slice(end, end + 1));
  return excludes ? { kind: 'minus', start, end } : null;
}

function quotedAt(typed: string, start: number): Lexeme | null {
  quoted.lastIndex = start;
  const match = quoted.exec(typed);
  if (!match) return null;
  const [whole, text = '', star] = match;
  const end = start + whole.length;
  return { kind: 'words', text: oneLine(text), prefix: star !== '', start, end };
}

function bareAt(typed: string, start: number): Lexeme {
  const end = matchEnd(bare, typed, start) ?? start + 1;
  const word = typed.slice(start, end);
  if (word === 'OR') return { kind: 'or', start, end };
  if (word === 'AND') return { kind: 'and', start, end };
  const distance = near.exec(word);
  if (distance) {
    const asked = Number(distance[1] ?? defaultDistance);
    return { kind: 'near', distance: Math.min(Math.max(asked, 1), maxDistance), start, end };
  }
  return fieldAt(typed, word, start, end) ?? { kind: 'words', ...starred(word), start, end };
}

function fieldAt(typed: string, word: string, start: number, end: number): Lexeme | null {
  const [, typedName = '', value = ''] = fieldShape.exec(word) ?? [];
  const name = fieldNames.find((field) => field === typedName.toLowerCase());
  if (name === undefined) return null;
  if (value !== '') {
    const { text, prefix } = starred(value);
    return { kind: 'field', name, value: text, prefix, start, end };
  }
  const inQuotes = quotedAt(typed, end);
  if (inQuotes?.kind !== 'words') {
    return { kind: 'field', name, value: '', prefix: false, start, end };
  }
  const { text, prefix } = inQuotes;
  return { kind: 'field', name, value: text, prefix, start, end: inQuotes.end };
}

function starred(word: string): { text: string; prefix: boolean } {
  const text = word.replace(/(?<![*\uFF0A])[*\uFF0A]+$/u, '');
  return { text, prefix: text !== word };
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
