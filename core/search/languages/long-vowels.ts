/**
 * Names in the Latin alphabet whose long vowels are written in several ways: Ōsaka, Osaka, Oosaka
 * and Ousaka are one place, Ryūkyū and Ryuukyuu one kingdom. Macrons are removed like all other
 * marks; this is the rule for `ou`, `oo` and `uu`. It applies only to words that are Japanese
 * syllables throughout, so that "four" does not find "for", and in a text only to words that look
 * like names.
 */

/**
 * Syllables of Hepburn romanisation: doubled consonants, n on its own, m before b, p and m. No word
 * is cut into syllables in two ways (n is on its own only where no vowel follows), so that a word
 * that fails at its end fails in linear time, however long it is.
 */
const romaji =
  /^(?:(?:k{1,2}y?|gy?|s{1,2}h?y?|t{1,2}s?|t?ch|zy?|jy?|dy?|ny?|hy?|by?|p{1,2}y?|my?|ry?|f|y|w)?[aeiou]|n(?!y?[aeiou])|m(?=[bpm]))+$/;

/** "Moon", "Yoon", "noun": no Japanese name ends in a long o with an n. */
const notJapanese = /o[ou]n$/;

/** Words that look Japanese but with a short vowel are another word or name. */
const otherWords: ReadonlySet<string> = new Set(
  'house mouse moose goose choose noose rouse douse souse route moore boone poore'.split(' '),
);

/** A shorter key ("to", "so") says nothing. */
const minKeyLength = 3;

/**
 * The spelling shared by all ways of writing a name: unchanged when it has no long vowel, or is not
 * Japanese.
 *
 * @param folded one word, from `foldWord`.
 */
export function longVowelKey(folded: string): string {
  if (!/o[ou]|uu/.test(folded) || otherWords.has(folded)) return folded;
  if (notJapanese.test(folded) || !romaji.test(folded)) return folded;
  const key = folded.replaceAll(/o[ou]+/g, 'o').replaceAll(/u+/g, 'u');
  return key.length < minKeyLength ? folded : key;
}

/** Whether a word in a text may be a name: a capital, or a long vowel with its mark. */
export function looksLikeName(word: string): boolean {
  return /^\p{Lu}|[\u014D\u016B\u014C\u016A]|[oOuU]\u0304/u.test(word);
}
