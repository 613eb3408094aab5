/**
 * Raised and lowered words as superscript and subscript characters: "10" with a raised "6" is not
 * 106. Letters of abbreviations ("1st", "XXe") go on the line.
 */

const raised: ReadonlyMap<string, string> = new Map(
  pairs('0123456789+-\u2212=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ'),
);
const lowered: ReadonlyMap<string, string> = new Map(
  pairs('0123456789+-\u2212=()aeoxhklmnpst', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜ'),
);
/** Letters used as note marks: "trade" with a raised "a" is not "tradea". */
const noteLetters: ReadonlyMap<string, string> = new Map(
  pairs('abcdefghijklmnoprstuvwxyz', 'ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'),
);

/** Kept unchanged between raised or lowered figures: "1, 2". */
const between = /[\s,;]/;

/** @param before the words before it; its last few decide. */
export function superscript(words: string, before = ''): string {
  const isNoteLetter = /^[a-z]$/.test(words.trim()) && /\p{Ll}{3}$/u.test(before.slice(-6));
  return mapped(words, isNoteLetter ? noteLetters : raised) ?? words;
}

/** "H" and a lowered "2" are H₂; words that cannot be lowered stay as they are. */
export function subscript(words: string): string {
  return mapped(words, lowered) ?? words;
}

/** Null when a character has no superscript form. */
export function exponent(words: string): string | null {
  return mapped(words, raised);
}

/** Null when a character has no subscript form. */
export function index(words: string): string | null {
  return mapped(words, lowered);
}

/** The mark of a note where nothing can be raised: "[1]"; null for other words. */
export function noteMark(words: string): string | null {
  const mark = words.normalize('NFKC').trim();
  return /^(?:\d{1,4}|[a-z]|[ivxl]{1,6})$/i.test(mark) ? `[${mark}]` : null;
}

function mapped(words: string, signs: ReadonlyMap<string, string>): string | null {
  let written = '';
  for (const letter of words) {
    const sign = signs.get(letter) ?? (between.test(letter) ? letter : null);
    if (sign === null) return null;
    written += sign;
  }
  return written;
}

function pairs(plain: string, signs: string): [string, string][] {
  const all = [...signs];
  return [...plain].map((letter, nth) => [letter, all[nth] ?? letter]);
}

/** Whether all words are already raised or lowered by their own characters. */
export function figuresStand(words: string): boolean {
  const letters = [...words].filter((letter) => !between.test(letter));
  return letters.length > 0 && letters.every((letter) => letter.normalize('NFKC') !== letter);
}
