/**
 * Japanese words and names in Latin letters, whose long vowels are written in many ways: Kōno,
 * Kono, Kouno, Kohno. Folding has removed the macron; this adds the other spellings.
 *
 * Sources: the Cabinet's notification on romanised spelling (Cabinet Notification No. 1 of 1954)
 * and modified Hepburn as in the ALA-LC romanization table for Japanese, for the syllables; the
 * forms with "oh" and "ou" are those that passports allow and wāpuro typing makes.
 */

/** A shorter word does not count as Japanese without a macron. */
const fewestLetters = 4;
/** Limit on the spellings of one word. */
const maxSpellings = 64;

const syllable =
  '(?:(?:ky|gy|ny|hy|by|py|my|ry|sh|ch|j)[auo]|(?:[kgnhbpmrszt]|d(?!i|u))[aeo]|[kgnbpmr][iu]|hi|fu|shi|chi|tsu|ji|su|zu|y[auo]|wa|[aeiou]|n(?![aeiouy])|m(?=[bpm])|([kstp])(?=\\1)|t(?=ch)|h(?=[kgnbpmrstdzjfcw]|$))';
const word = new RegExp(`^${syllable}+$`);

/** English words that could be Japanese syllables and whose other spelling is also a word. */
const english = new Set(['choose', 'house', 'moon', 'mouse', 'noon', 'noun', 'route', 'soon']);

const macron = /[\u0101\u012B\u016B\u0113\u014D\u00E2\u00EE\u00FB\u00EA\u00F4]/iu;

/** True when a word has the long vowels of romanised Japanese: ō, ū or ô, û. */
export function hasLongVowel(published: string): boolean {
  return macron.test(published.normalize('NFC'));
}

/**
 * The spellings of a romanised word; only the word itself when it is not one.
 *
 * @param folded the word as `foldText` leaves it.
 * @param marked it was typed with a long vowel.
 */
export function romanisations(folded: string, marked: boolean): readonly string[] {
  const certain = marked || (folded.length >= fewestLetters && !english.has(folded));
  if (!certain || !word.test(folded)) return [folded];
  const short = folded
    .replace(/o[uo]/g, 'o')
    .replace(/oh(?![aiueo])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/m(?=[bpm])/g, 'n');
  let forms = [''];
  for (const letter of short.split(/(?<=[ou])|(?=[ou])|(?=n[bpm])/)) {
    const ways = waysOf(letter);
    if (forms.length * ways.length > maxSpellings) forms = forms.map((form) => form + letter);
    else forms = forms.flatMap((form) => ways.map((way) => form + way));
  }
  return [...new Set([folded, ...forms])];
}

function waysOf(part: string): readonly string[] {
  if (part === 'o') return ['o', 'ou', 'oh', 'oo'];
  if (part === 'u') return ['u', 'uu'];
  return /^n[bpm]/.test(part) ? [part, `m${part.slice(1)}`] : [part];
}
