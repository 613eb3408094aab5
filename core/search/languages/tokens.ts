/**
 * A text as the tokens of the search index. A word is a run of letters and digits, folded; Han and
 * kana, which are written without blanks, become overlapping pairs of characters, plus the last
 * character of each run on its own. So any part of two or more characters is a sequence of pairs,
 * and one character is the beginning of a token.
 *
 * The same tokens are made from search terms (match-terms.ts), and again from a text that was
 * found, to mark the places (find-marks.ts).
 */
import { append } from '#core/append';
import { foldWord } from '#core/text/fold';
import { innerMarks, markedWord } from '#core/text/spelling-variants';
import { looksLikeName, longVowelKey } from './long-vowels';

export interface Tokens {
  readonly forms: readonly string[];
  /** UTF-16 offsets of each token in the text, end excluded. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Where the first character of a pair ends; for a word, its end. */
  readonly heads: readonly number[];
  /** Original spelling of names that were normalised, by token. */
  readonly spelt: ReadonlyMap<number, string>;
  /** Tokens that repeat the last character of a run of pairs. */
  readonly tails: ReadonlySet<number>;
}

export interface TokenOptions {
  /** か and カ are the same. */
  readonly foldKana: boolean;
  /** Names get the spelling of `longVowelKey`. For texts, not for search terms. */
  readonly names: boolean;
}

/** How texts are indexed. */
export const indexTokens: TokenOptions = { foldKana: true, names: true };

/** Including era names in one character: ㍻30年. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC\uFF70\u32FF\u337B-\u337F`;
const joined = String.raw`\p{M}\p{Default_Ignorable_Code_Point}`;
/** A blank between two of its characters does not separate words: 安倍　晋三. */
const unspacedRun = String.raw`[${unspaced}](?:[${unspaced}${joined}\uFF9E\uFF9F]|[ \t\u3000\u00A0](?=[${unspaced}]))*`;
/** Runs of characters written without blanks, in the first group, and words. */
const runs = new RegExp(
  String.raw`(${unspacedRun})|${markedWord}|[[\p{L}\p{N}]--[${unspaced}]][[\p{L}\p{N}${joined}]--[${unspaced}]]*`,
  'gv',
);
/** A word of only letters and digits has none of these. */
const isMarked = /[.,，\-‐‑]/u;
const pieces =
  /(?:ヴ|ウ\u3099)[ァィェォ]|[^][\p{M}\p{Default_Ignorable_Code_Point}\uFF9E\uFF9F]*/gu;

const unspacedRuns = new RegExp(unspacedRun, 'gv');

/** All letters written without blanks are from the radicals on. */
const firstUnspaced = /[\u2E80-\u{10FFFF}]/u;

/** The runs of a text that are written without blanks, folded; kana stay as they are. */
export function unspacedRunsOf(text: string): readonly string[] {
  // Most lines of most texts have none, which a plain range detects many times faster.
  const lines = text.split('\n').filter((line) => firstUnspaced.test(line));
  return lines
    .flatMap((line) => line.match(unspacedRuns) ?? [])
    .map((run) => foldWord(run.replace(/\s+/g, '')));
}

/** True when all letters and digits of a text are one such run. */
export function isOneRun(text: string): boolean {
  const rest = text.replace(unspacedRuns, '');
  return unspacedRunsOf(text).length === 1 && !/[\p{L}\p{N}]/u.test(rest);
}

/** Private use: separates the other spellings of a text's names from its tokens and from one another. */
const barrier = '\uE000';

export function tokensOf(text: string, { foldKana, names }: TokenOptions): Tokens {
  const tokens: Growing = {
    forms: [],
    starts: [],
    ends: [],
    heads: [],
    spelt: new Map(),
    tails: new Set(),
  };
  runs.lastIndex = 0;
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const [run, pairs] = match;
    const start = match.index;
    if (pairs !== undefined) {
      addPairs(tokens, pairs, start, foldKana);
      continue;
    }
    const folded = foldedWord(isMarked.test(run) ? run.replace(innerMarks, '') : run);
    if (folded === '') continue;
    const key = names && looksLikeName(run) ? longVowelKey(folded) : folded;
    if (key !== folded) tokens.spelt.set(tokens.forms.length, folded);
    add(tokens, key, start, start + run.length, start + run.length);
  }
  return tokens;
}

/**
 * The tokens in the engine's form: separated by blanks or ASCII punctuation, with nothing left to
 * fold. Other spellings of names follow, each after a token that nobody can type, so that they are
 * found as words but never next to others.
 */
export function indexedText(text: string): string {
  if (text === '') return '';
  const streams: string[] = [];
  const spellings: string[] = [];
  for (const line of text.split('\n')) {
    if (isPlain(line)) {
      streams.push(line.toLowerCase());
      continue;
    }
    const { forms, spelt } = tokensOf(line, indexTokens);
    streams.push(forms.join(' '));
    for (const spelling of spelt.values()) spellings.push(barrier, spelling);
  }
  append(streams, spellings);
  return streams.join(' ');
}

/** ASCII without a name of several spellings: its tokens are its words in lower case. */
function isPlain(line: string): boolean {
  if (/[A-Za-z]\.[A-Za-z]|\d,\d|[A-Z]-\d|[oOeE]-[oOeE]/.test(line)) return false;
  return /^[\x01-\x7F]*$/.test(line) && !/\b(?=[A-Z])[A-Za-z]*?(?:[oO][oOuU]|[uU]{2})/.test(line);
}

interface Growing {
  readonly forms: string[];
  readonly starts: number[];
  readonly ends: number[];
  readonly heads: number[];
  readonly spelt: Map<number, string>;
  readonly tails: Set<number>;
}

function add(tokens: Growing, form: string, start: number, end: number, head: number): void {
  tokens.forms.push(form);
  tokens.starts.push(start);
  tokens.ends.push(end);
  tokens.heads.push(head);
}

/** A character of a run, and the piece of the text it came from. */
interface Unit {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

function addPairs(tokens: Growing, run: string, at: number, foldKana: boolean): void {
  let last: Unit | null = null;
  let count = 0;
  for (const unit of unitsOf(run, at, foldKana)) {
    if (last) add(tokens, last.form + unit.form, last.start, unit.end, last.end);
    last = unit;
    count += 1;
  }
  if (!last) return;
  if (count > 1) tokens.tails.add(tokens.forms.length);
  add(tokens, last.form, last.start, last.end, last.end);
}

function* unitsOf(run: string, at: number, foldKana: boolean): Generator<Unit> {
  pieces.lastIndex = 0;
  for (const { 0: piece, index } of run.matchAll(pieces)) {
    if (piece.trim() === '') continue;
    const folded = foldedWord(piece);
    // A square such as ㌔ is several characters in one.
    for (const form of foldKana ? asHiragana(folded) : folded) {
      yield { form, start: at + index, end: at + index + piece.length };
    }
  }
}

/** Katakana from ァ to ヶ, and the iteration marks, are 96 code points after their hiragana. */
function asHiragana(text: string): string {
  return text.replace(/[\u30A1-\u30F6\u30FD\u30FE]/g, (kana) =>
    String.fromCharCode(kana.charCodeAt(0) - 96),
  );
}

/** Folding is slower than looking up; a library has few different words. */
const known = new Map<string, string>();
const maxKnown = 50_000;

function foldedWord(word: string): string {
  let folded = known.get(word);
  if (folded === undefined) {
    folded = foldWord(word);
    if (known.size >= maxKnown) known.clear();
    known.set(word, folded);
  }
  return folded;
}
