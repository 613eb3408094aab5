/**
 * A text as comparison sees it: a sequence of words and punctuation, without white space. Two words
 * are equal when they differ only in what a keyboard or a web page changes: the form of quotes and
 * dashes, width, a ligature. Case and accents are part of the wording.
 *
 * Scripts without spaces (Han, kana) are cut character by character: a dictionary would cut the
 * same words differently as soon as their neighbours change.
 */
import { firstAtLeast } from '#core/text/binary-search';

/** The number of each word; one table for all texts that are compared with one another. */
export type WordNumbers = Map<string, number>;

export interface CutText {
  readonly text: string;
  /** UTF-16 offsets of the nth word; it ends before `ends[n]`. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** The nth word's number. */
  readonly words: Int32Array;
}

const otherWord =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC])[\p{L}\p{N}\p{M}])+|[-\u2010-\u2015\u2212]+|\.{2,}|\S/uy;

/** Cuts a text, and gives every word new to the table the next number. */
export function cutWords(text: string, numbers: WordNumbers): CutText {
  const starts: number[] = [];
  const ends: number[] = [];
  const words: number[] = [];
  for (let at = 0; at < text.length;) {
    const end = wordEnd(text, at);
    if (end > at) {
      starts.push(at);
      ends.push(end);
      words.push(numberOf(text.slice(at, end), numbers));
    }
    at = Math.max(end, at + 1);
  }
  return {
    text,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    words: Int32Array.from(words),
  };
}

/** Where the word at `at` ends; `at` itself for white space. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (isPlain(text.charCodeAt(end))) end += 1;
  // A non-ASCII letter may continue the word: é, ø, a combining accent.
  if (end > at && !(text.charCodeAt(end) > 0x7f)) return end;
  otherWord.lastIndex = at;
  return otherWord.test(text) ? otherWord.lastIndex : at;
}

function isPlain(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x30 && code <= 0x39)
  );
}

function numberOf(word: string, numbers: WordNumbers): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const folded = foldWord(word);
  const number = numbers.get(folded) ?? numbers.size;
  numbers.set(folded, number);
  // Caches this spelling. The table's size only ever serves as a fresh number, so gaps do no harm.
  if (folded !== word) numbers.set(word, number);
  return number;
}

/** A word without the variations of keyboards and web pages. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u2032]/g, "'")
    .replace(/[\u201C-\u201E\u2033\u00AB\u00BB]/g, '"')
    .replace(/[-\u2010-\u2015\u2212]+/g, '-')
    .replace(/\.{2,}/g, '...');
}

/** Index of the first word that ends after a UTF-16 offset; the number of words when none does. */
export function wordAfter({ ends }: CutText, offset: number): number {
  return firstAtLeast(ends, offset + 1);
}

/** Index after the last word that starts before a UTF-16 offset. */
export function wordsBefore({ starts }: CutText, offset: number): number {
  return firstAtLeast(starts, offset);
}
