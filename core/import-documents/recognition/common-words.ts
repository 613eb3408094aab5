/** What two texts have in common, in any language: the names and things that both mention. */

import { isOfSentences } from './line-shape';

/** Shortest word that says what a line is about, and the letters of it that endings leave alone. */
const minLetters = 4;
const stemLetters = 5;

/**
 * Beginnings of the longer words; in scripts without blanks, pairs of characters. Words that only
 * connect others are short in most languages.
 */
export function topicWords(text: string): ReadonlySet<string> {
  const words = text.normalize('NFKC').toLowerCase();
  const spaced = words.match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = spaced.flatMap((word) => {
    if (/^\p{Script=Hangul}/u.test(word)) return word.length > 1 ? [word.slice(0, 2)] : [];
    if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)) return pairsOf(word);
    return word.length < minLetters ? [] : [word.slice(0, stemLetters)];
  });
  return new Set(found);
}

/** Hiragana only connects. */
function pairsOf(word: string): string[] {
  const runs = word.match(/[\p{Script=Han}\p{Script=Katakana}\p{Script=Thai}ー]{2,}/gu) ?? [];
  return runs.flatMap((run) => Array.from(run.slice(1), (_, at) => run.slice(at, at + 2)));
}

/** How many of the words of a line another one has too. */
export function commonWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/** Least words of a title that the opening says again, and paragraphs and letters of the opening. */
const leastOfTitle = 2;
const openingTexts = 3;
const openingLetters = 1000;

/** @param lines those of a text in their order; what a page says of it between them counts as none. */
export function openingTopics(lines: readonly string[]): ReadonlySet<string> {
  const sentences = lines.filter(isOfSentences);
  const texts = sentences.length < openingTexts ? lines : sentences;
  return topicWords(texts.slice(0, openingTexts).join('\n').slice(0, openingLetters));
}

/** Whether a line that is no sentence names what the opening speaks of. */
export function isTopic(text: string, opening: ReadonlySet<string>): boolean {
  return !isOfSentences(text) && commonWords(topicWords(text), opening) >= leastOfTitle;
}
