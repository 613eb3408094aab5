import { plainFind, splitsNoPiece } from '#core/text/find';
import { foldText, type FoldedText } from '#core/text/fold';
import { japaneseSpellings } from '../languages/japanese-spellings';
import { hasLongVowel, romanisations } from '../languages/romanised';
import { hyphenations, isPrefix, spellings } from '../languages/spelling-rules';
import { inflections } from '../languages/word-endings';
import type { Passage } from '#core/text/passage';

export interface PhraseOptions {
  /** "agree" also finds "agreed" and "agreeing". */
  readonly inflection: boolean;
  /** "cooperation" also finds "co-operation", "Kono" also finds "Kōno" and "Kouno". */
  readonly spelling: boolean;
}

export const asTyped: PhraseOptions = { inflection: false, spelling: false };

/** Finds the uses of one phrase in a folded text, in reading order, not overlapping. */
export type PhrasePattern = (folded: FoldedText) => Generator<Passage>;

/**
 * Letters of scripts that separate words. Kana and kanji are adjacent, so they are not included.
 */
const parted =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC])[\\p{L}\\p{N}_]';
const partedStart = new RegExp(`^${parted}`, 'u');
const partedEnd = new RegExp(`${parted}$`, 'u');

/**
 * The pattern of a phrase; null for white space alone. Words match whole: "port" is not in
 * "seaport". Japanese matches anywhere.
 */
export function phrasePattern(phrase: string, options: PhraseOptions): PhrasePattern | null {
  const typed = foldText(phrase, plainFind).text.trim();
  if (typed === '') return null;
  const folded = options.inflection ? typed.replace(possessive, '') : typed;
  const parts = partsOf(phrase, folded, options);
  const body = parts.map((ways) => `(?:${ways.map(escaped).join('|')})`).join('');
  const before = partedStart.test(folded) ? `(?<!${parted})` : '';
  const after = partedEnd.test(folded) ? `(?!${parted})` : '';
  const source = before + body + after;
  const opening = commonStart(parts[0] ?? []);
  return opening === '' ? usesOf(source) : usesFrom(opening, source);
}

/** By the pattern alone, for forms that share no letter: "go" and "went". */
function usesOf(source: string): PhrasePattern {
  const pattern = new RegExp(source, 'gu');
  return function* usesIn(folded) {
    for (const { index, 0: words } of folded.text.matchAll(pattern)) {
      const end = index + words.length;
      if (splitsNoPiece(folded, index, end)) yield passageOf(folded, index, end);
    }
  };
}

function usesFrom(opening: string, source: string): PhrasePattern {
  const pattern = new RegExp(source, 'uy');
  return function* usesIn(folded) {
    const { text } = folded;
    for (let at = text.indexOf(opening); at !== -1;) {
      pattern.lastIndex = at;
      const end = pattern.test(text) ? pattern.lastIndex : -1;
      const isUse = end !== -1 && splitsNoPiece(folded, at, end);
      if (isUse) yield passageOf(folded, at, end);
      at = text.indexOf(opening, isUse ? end : at + 1);
    }
  };
}

/** Maps a range of the folded text to the original. */
function passageOf({ starts, ends }: FoldedText, at: number, end: number): Passage {
  return { start: starts[at] ?? 0, end: ends[end - 1] ?? 0 };
}

/** Words, hyphens, blanks, and everything else. */
const tokens = /[a-z]+|-| |[^a-z -]+/g;
/** The possessive ending: with or without it, it is a form of the word. */
const possessive = /(?<=[a-z])'s?(?![a-z])/g;

/** The phrase piece by piece, each piece with its possible spellings in a text. */
function partsOf(phrase: string, folded: string, options: PhraseOptions): string[][] {
  const marked = markedWords(phrase);
  const pieces = folded.match(tokens) ?? [];
  return pieces.flatMap((piece, nth): string[][] => {
    const first = pieces[nth - 1] ?? '';
    if (/^[a-z]/.test(piece)) return [longestFirst(waysOfWord(piece, marked, options))];
    if (!options.spelling) return [[piece]];
    if (piece === '-' && nth > 0) return [['-', ' ', '']];
    if (piece === ' ') return [isPrefix(first) ? [' ', '-', ''] : [' ', '-']];
    return japaneseSpellings(piece).map((ways) => [...ways]);
  });
}

function waysOfWord(
  word: string,
  marked: ReadonlySet<string>,
  { inflection, spelling }: PhraseOptions,
): ReadonlySet<string> {
  const spelt = (one: string) => (spelling ? [...spellings(one)] : [one]);
  const inflected = (one: string) => (inflection ? [...inflections(one)] : [one]);
  // Spelt again: "focused" has a form "focusing", and each form has its own other spelling.
  const ways = spelt(word).flatMap(inflected).flatMap(spelt);
  if (!spelling) return new Set(ways);
  return new Set([...ways.flatMap(hyphenations), ...romanisations(word, marked.has(word))]);
}

/** The words of a phrase with the long vowels of romanised Japanese, folded. */
function markedWords(phrase: string): ReadonlySet<string> {
  const words = phrase.split(/[^\p{L}\p{M}]+/u).filter(hasLongVowel);
  return new Set(words.map((word) => foldText(word, plainFind).text));
}

/** An alternative that is a prefix of another must not match before it. */
function longestFirst(ways: Iterable<string>): string[] {
  return [...ways].sort((a, b) => b.length - a.length);
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  return first.slice(0, length);
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
