/** The numbers that a browser draws before list items. */
import { figure } from '../figures/number-figures';
import { listMarker } from '../list-markers';
import type { PageElement } from './page-node';

/** Words to draw before the next item, '' for none. */
export type ItemNumber = (item: PageElement) => string;

/** Names of numbering styles in `list-style-type` (CSS Counter Styles, level 3), as `figure` has them. */
const formats: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerAlpha',
  'lower-latin': 'lowerAlpha',
  'lower-greek': 'lowerGreek',
  'upper-alpha': 'upperAlpha',
  'upper-latin': 'upperAlpha',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'arabic-indic': 'arabicNumbers',
  devanagari: 'hindiNumbers',
  persian: 'persianNumbers',
  thai: 'thaiNumbers',
  'cjk-decimal': 'ideographDigital',
  'cjk-ideographic': 'japaneseCounting',
  'japanese-informal': 'japaneseCounting',
  'simp-chinese-informal': 'japaneseCounting',
  'trad-chinese-informal': 'japaneseCounting',
  hiragana: 'hiragana',
  'hiragana-iroha': 'hiraganaIroha',
  katakana: 'aiueo',
  'katakana-iroha': 'iroha',
};
/** Browsers set a comma of the script behind these. */
const withComma = new Set([
  ...['ideographDigital', 'japaneseCounting', 'hiragana', 'hiraganaIroha', 'aiueo', 'iroha'],
]);
const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerAlpha',
  A: 'upperAlpha',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const bullets = /\b(?:disc|circle|square)\b/;

/** @returns null where bullets are drawn: in a list without order that does not ask for numbers. */
export function itemNumbers(list: PageElement): ItemNumber | null {
  const ofList = formatOf(list);
  if (list.tag !== 'ol' && (ofList === null || ofList === 'none')) return null;
  const items = list.children.filter(
    (child): child is PageElement => !('text' in child) && child.tag === 'li',
  );
  const isReversed = list.attributes['reversed'] !== undefined;
  const step = isReversed ? -1 : 1;
  let next = whole(list.attributes['start']) ?? (isReversed ? items.length : 1);
  const isWritten = areNumbered(items);
  return (item) => {
    const number = whole(item.attributes['value']) ?? next;
    next = number + step;
    const format = formatOf(item) ?? ofList ?? 'decimal';
    if (format === 'none' || isWritten) return '';
    if (number < 1) return `${number}. `;
    return figure(number, format) + (withComma.has(format) ? '、' : '. ');
  };
}

function formatOf({ attributes }: PageElement): string | null {
  const style = attributes['list-style'];
  if (style !== undefined) {
    if (/\bnone\b/.test(style) || bullets.test(style)) return 'none';
    const named = style.split(/\s+/).map((word) => formats[word]);
    const format = named.find((each) => each !== undefined);
    if (format !== undefined) return format;
  }
  return types[attributes['type'] ?? ''] ?? null;
}

function whole(value: string | undefined): number | null {
  return value !== undefined && /^\s*[+-]?\d{1,9}/.test(value) ? Number.parseInt(value, 10) : null;
}

/** Pages that write the numbers themselves draw none: they would appear twice. */
function areNumbered(items: readonly PageElement[]): boolean {
  const marks = items.map((item) => listMarker(firstWords(item)));
  return (
    marks.length > 0 &&
    marks.every((mark, nth) => mark?.ordinal === (marks[0]?.ordinal ?? 0) + nth) &&
    marks[0]?.ordinal === 1
  );
}

function firstWords({ children }: PageElement, depth = 0): string {
  for (const child of children) {
    const words = 'text' in child ? child.text : depth < 20 ? firstWords(child, depth + 1) : '';
    if (words.trim() !== '') return words.trim();
  }
  return '';
}
