/** What begins a line of a summary: a dash, a bullet or a number of one of the common schemes. */
import { figure } from './figures/number-figures';

/** Ranked from the outermost scheme to the innermost. */
export const numberSchemes = [
  'ideograph',
  'roman',
  'bracketed ideograph',
  'decimal',
  'bracketed',
  'letter',
  'circled',
] as const;
export type NumberScheme = (typeof numberSchemes)[number];

export interface ListMarker {
  /** A sign is a square, a circle or a triangle: of a section, as a dash may be, or of an item. */
  readonly scheme: 'dash' | 'sign' | 'bullet' | NumberScheme;
  /** Place in its sequence from 1; 0 for dashes, signs and bullets. */
  readonly ordinal: number;
  /** The words after the mark; they have at least one letter or digit. */
  readonly rest: string;
}

/** Hyphen, minus and the dashes, including the full-width hyphen; a blank must follow. */
const dash = /^[-\u2010-\u2015\u2212\uFF0D]{1,3}\s+/;
/** Two in a row stand for a name that is left out: "○○大臣". */
const sign =
  /^(?:[\u25A0\u25A1\u25C6\u25C7\u25C9\u25CB\u25CE\u25CF\u25EF\u25B6\u25BA\u25BC\u25BD](?![\u25A0-\u25EF])\s*)/;
/** An asterisk is not included: it marks footnotes, and its words would lose their sign. */
const bullet =
  /^(?:[\u2022\u30FB]\s*|[\u00B7\u2023\u2043\u2219\u25AA\u25AB\u25E6\u2713\u2714\u2756\u27A2\u27A4]\s+)/;
/** "I. Outset", "XII. Annex": only before a capital; a name may begin the same way. */
const roman = /^([IVX]{1,5})\.\s+(?=\p{Lu})/u;
/** "1. Outset", "1) Outset", "1 冒頭", "1.冒頭"; not "1.5 million", "50 trees" or "9月20日". */
const decimal =
  /^(\d{1,2})(?:[.)\uFF0E\uFF09]\s+|(?:[.\uFF0E]|\s+)(?=[\p{Script=Han}\p{Script=Katakana}]))/u;
const bracketed = /^[(\uFF08](\d{1,2})[)\uFF09]\s*/;
const letter = /^[(\uFF08]([a-zア-コ])[)\uFF09]\s*/;
/** "a) Energy", "가. 경제" */
const openLetter = /^(?:([a-zа-и])\)|([가-하])\.)\s+/;
const circled = /^([\u2460-\u2473])\s*/;
/** "一、两国关系", "（二）经济" */
const ideograph = /^([一二三四五六七八九十]{1,3})、\s*/;
const bracketedIdeograph = /^[(\uFF08]([一二三四五六七八九十]{1,3})[)\uFF09]\s*/;

/** Alphabets of letters as marks. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz',
  'アイウエオカキクケコ',
  'абвгдежзи',
  '가나다라마바사아자차카타파하',
];

/** A line without the number, dash or bullet in front of it. */
export function withoutMark(line: string): string {
  return listMarker(line)?.rest ?? line;
}

/**
 * The mark at the start of a line without leading white space, or null. Only the first few
 * characters are matched, whatever the line's length.
 */
export function listMarker(line: string): ListMarker | null {
  // Full-width digits count as plain ones; each is one UTF-16 unit in both forms.
  const start = line.slice(0, 8).replace(/[\uFF10-\uFF19]/g, (digit) => digit.normalize('NFKC'));
  const found =
    marked('dash', dash, start, () => 0) ??
    marked('sign', sign, start, () => 0) ??
    marked('bullet', bullet, start, () => 0) ??
    marked('ideograph', ideograph, start, ideographOrdinal) ??
    marked('bracketed ideograph', bracketedIdeograph, start, ideographOrdinal) ??
    marked('roman', roman, start, romanOrdinal) ??
    marked('decimal', decimal, start, Number) ??
    marked('bracketed', bracketed, start, Number) ??
    marked('letter', letter, start, letterOrdinal) ??
    marked('letter', openLetter, start, letterOrdinal) ??
    marked('circled', circled, start, (sign) => sign.charCodeAt(0) - 0x245f);
  if (found === null) return null;
  const behind = line.slice(found.length).trim();
  // The list's own mark may be before the author's: "- ・経済".
  const rest = found.scheme === 'dash' ? behind.replace(bullet, '') : behind;
  return /[\p{L}\p{N}]/u.test(rest) ? { scheme: found.scheme, ordinal: found.ordinal, rest } : null;
}

/** A bullet, a sign or a dash: a list whose items have no number. */
export function isListMark(mark: ListMarker | null): mark is ListMarker {
  return mark?.scheme === 'dash' || mark?.scheme === 'sign' || mark?.scheme === 'bullet';
}

/** "* Trade": an item only beside another such line. Null for any other line. */
export function starMark(line: string): ListMarker | null {
  const rest = /^\*\s+(?=\S)/.test(line) ? line.slice(1).trim() : '';
  return /[\p{L}\p{N}]/u.test(rest) ? { scheme: 'bullet', ordinal: 0, rest } : null;
}

function marked(
  scheme: ListMarker['scheme'],
  mark: RegExp,
  start: string,
  ordinal: (sign: string) => number,
) {
  const match = mark.exec(start);
  if (match === null) return null;
  const [whole, one, other] = match;
  return { scheme, ordinal: ordinal(one ?? other ?? ''), length: whole.length };
}

const firstFigures = (format: string) =>
  Array.from({ length: 20 }, (_, nth) => figure(nth + 1, format));
const romanNumerals = firstFigures('upperRoman');
const ideographs = firstFigures('japaneseCounting');

/** 0 for an invalid numeral: its line is in no sequence. */
function romanOrdinal(numeral: string): number {
  return romanNumerals.indexOf(numeral) + 1;
}

function ideographOrdinal(numeral: string): number {
  return ideographs.indexOf(numeral) + 1;
}

function letterOrdinal(one: string): number {
  const alphabet = alphabets.find((each) => each.includes(one)) ?? '';
  return alphabet.indexOf(one) + 1;
}
