/**
 * Names in the Latin alphabet whose long vowels are written in several ways: Ōsaka, Osaka, Oosaka
 * and Ousaka are one place, Ryūkyū and Ryuukyuu one kingdom. Macrons fall with all other marks;
 * this is the rule for `ou`, `oo` and `uu`. It holds only for words that read as Japanese from
 * their first letter to their last, so that "four" does not find "for", and in a text only for
 * words that look like names.
 */

/**
 * Syllables of Hepburn's romanisation: doubled consonants, n on its own, m before b, p and m. No word
 * is cut into syllables in two ways (n is on its own only where no vowel takes it), so that a word
 * that fails at its end fails in linear time, however long it is.
 */
const romaji =
  /^(?:(?:k{1,2}y?|gy?|s{1,2}h?y?|t{1,2}s?|t?ch|zy?|jy?|dy?|ny?|hy?|by?|p{1,2}y?|my?|ry?|f|y|w)?[aeiou]|n(?!y?[aeiou])|m(?=[bpm]))+$/;

/** "Moon", "Yoon", "noun": no Japanese name ends in a long o with an n. */
const notJapanese = /o[ou]n$/;

/** Words that read as Japanese and are another word, or name, with a short vowel. */
const otherWords: ReadonlySet<string> = new Set(
  'house mouse moose goose choose noose rouse douse souse route moore boone poore'.split(' '),
);

/** A key of fewer letters ("to", "so") tells nothing. */
const shortestKey = 3;

/**
 * The spelling that all ways of writing a name share: its own where it has no long vowel, or is no
 * Japanese word.
 *
 * @param folded one word, as `foldWord` gives it.
 */
export function longVowelKey(folded: string): string {
  if (!/o[ou]|uu/.test(folded) || otherWords.has(folded)) return folded;
  if (notJapanese.test(folded) || !romaji.test(folded)) return folded;
  const key = folded.replaceAll(/o[ou]+/g, 'o').replaceAll(/u+/g, 'u');
  return key.length < shortestKey ? folded : key;
}

/** Whether a word as it is in a text may be a name: a capital, or a long vowel with its mark. */
export function looksLikeName(word: string): boolean {
  return /^\p{Lu}|[\u014D\u016B\u014C\u016A]|[oOuU]\u0304/u.test(word);
}
