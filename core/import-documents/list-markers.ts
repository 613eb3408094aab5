/** What begins a line of a summary: a dash, a bullet or a number of one of the common schemes. */
import { figure } from './number-figures';

/** Ranked from the outermost scheme to the innermost. */
export const numberSchemes = ['roman', 'decimal', 'bracketed', 'letter', 'circled'] as const;
export type NumberScheme = (typeof numberSchemes)[number];

export interface LineMark {
  readonly scheme: 'dash' | 'bullet' | NumberScheme;
  /** Place in its sequence from 1; 0 for dashes and bullets. */
  readonly ordinal: number;
  /** The words after the mark; they have at least one letter or digit. */
  readonly rest: string;
}

/** Hyphen, minus and the dashes, including the full-width hyphen; a blank must follow. */
const dash = /^[-\u2010-\u2015\u2212\uFF0D]\s+/;
/** An asterisk is not included: it marks footnotes, and its words would lose their sign. */
const bullet = /^(?:[\u2022\u30FB]\s*|[\u2023\u25E6\u25AA\u25CF\u25CB]\s+)/;
/** "I. Outset", "XII. Annex": only before a capital; a name may begin the same way. */
const roman = /^([IVX]{1,5})\.\s+(?=\p{Lu})/u;
/** "1. Outset", "1) Outset", "1 冒頭", "1.冒頭"; not "1.5 million", "50 trees" or "9月20日". */
const decimal =
  /^(\d{1,2})(?:[.)\uFF0E\uFF09]\s+|(?:[.\uFF0E]|\s+)(?=[\p{Script=Han}\p{Script=Katakana}]))/u;
const bracketed = /^[(\uFF08](\d{1,2})[)\uFF09]\s*/;
const letter = /^[(\uFF08]([a-zア-コ])[)\uFF09]\s*/;
const circled = /^([\u2460-\u2473])\s*/;

const katakanaOrder = 'アイウエオカキクケコ';

/**
 * The mark at the start of a line without leading white space, or null. Only the first few
 * characters are matched, whatever the line's length.
 */
export function listMarker(line: string): LineMark | null {
  // Full-width digits count as plain ones; each is one UTF-16 unit in both forms.
  const start = line.slice(0, 8).replace(/[\uFF10-\uFF19]/g, (digit) => digit.normalize('NFKC'));
  const found =
    marked('dash', dash, start, () => 0) ??
    marked('bullet', bullet, start, () => 0) ??
    marked('roman', roman, start, romanOrdinal) ??
    marked('decimal', decimal, start, Number) ??
    marked('bracketed', bracketed, start, Number) ??
    marked('letter', letter, start, letterOrdinal) ??
    marked('circled', circled, start, (sign) => sign.charCodeAt(0) - 0x245f);
  if (found === null) return null;
  const rest = line.slice(found.length).trim();
  return /[\p{L}\p{N}]/u.test(rest) ? { scheme: found.scheme, ordinal: found.ordinal, rest } : null;
}

/** A bullet or a dash: a list whose items have no number. */
export function isListMark(mark: LineMark | null): mark is LineMark {
  return mark?.scheme === 'dash' || mark?.scheme === 'bullet';
}

function marked(
  scheme: LineMark['scheme'],
  mark: RegExp,
  start: string,
  ordinal: (sign: string) => number,
) {
  const match = mark.exec(start);
  return match && { scheme, ordinal: ordinal(match[1] ?? ''), length: match[0].length };
}

const romanNumerals = Array.from({ length: 20 }, (_, nth) => figure(nth + 1, 'upperRoman'));

/** 0 for an invalid numeral: its line is in no sequence. */
function romanOrdinal(sign: string): number {
  return romanNumerals.indexOf(sign) + 1;
}

function letterOrdinal(sign: string): number {
  const place = katakanaOrder.indexOf(sign);
  return place < 0 ? sign.charCodeAt(0) - 0x60 : place + 1;
}
