import { plainFind, splitsNoPiece } from '#core/text/find';
import { foldText, type FoldedText } from '#core/text/fold';
import { japaneseSpellings } from '../languages/japanese-spellings';
import { hasLongVowel, romanisations } from '../languages/romanised';
import { hyphenations, isPrefix, spellings } from '../languages/spelling-rules';
import { inflections } from '../languages/word-endings';
import type { Passage } from '#core/text/passage';

export interface PhraseOptions {
  /** "agree" finds "agreed" and "agreeing" too. */
  readonly inflection: boolean;
  /** "cooperation" finds "co-operation", "Kono" finds "Kōno" and "Kouno" too. */
  readonly spelling: boolean;
}

export const asTyped: PhraseOptions = { inflection: false, spelling: false };

/** Finds the uses of one phrase in a folded text, in reading order, none overlapping another. */
export type PhrasePattern = (folded: FoldedText) => Generator<Passage>;

/** Letters of scripts that part their words. Kana and kanji stand side by side, so they are none. */
const parted =
  '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u30FC])[\\p{L}\\p{N}_]';
const partedStart = new RegExp(`^${parted}`, 'u');
const partedEnd = new RegExp(`${parted}$`, 'u');

/**
 * The pattern of a phrase; null when it holds nothing but white space. Words are found whole:
 * "port" is not in "seaport". Japanese is found wherever it is.
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

/** By the pattern alone, for forms that have no letter in common: "go" and "went". */
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

/** Where a range of the folded text is in the text it came from. */
function passageOf({ starts, ends }: FoldedText, at: number, end: number): Passage {
  return { start: starts[at] ?? 0, end: ends[end - 1] ?? 0 };
}

/** Words, hyphens, blanks, and all else. */
const tokens = /[a-z]+|-| |[^a-z -]+/g;
/** What makes a word possessive: with it or without, it is a form of the word. */
const possessive = /(?<=[a-z])'s?(?![a-z])/g;

/** The phrase piece by piece, each piece with the ways in which it may be in a text. */
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
  // Spelt again: "focused" has a form "focusing", and each form its own other spelling.
  const ways = spelt(word).flatMap(inflected).flatMap(spelt);
  if (!spelling) return new Set(ways);
  return new Set([...ways.flatMap(hyphenations), ...romanisations(word, marked.has(word))]);
}

/** The words of a phrase that are written with the long vowels of romanised Japanese, folded. */
function markedWords(phrase: string): ReadonlySet<string> {
  const words = phrase.split(/[^\p{L}\p{M}]+/u).filter(hasLongVowel);
  return new Set(words.map((word) => foldText(word, plainFind).text));
}

/** An alternative that is the beginning of another must not be taken before it. */
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
