/** The numbers that a browser draws before list items. */
import { figure } from '../number-figures';
import { listMarker } from '../list-markers';
import type { PageElement } from './page-node';

/** Words to draw before the next item, '' for none. */
export type ItemNumber = (item: PageElement) => string;

/** Names of numbering styles in `list-style-type` and `type`, mapped to Word's names. */
const formats: Readonly<Record<string, string>> = {
  decimal: 'decimal',
  'decimal-leading-zero': 'decimalZero',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  'cjk-ideographic': 'japaneseCounting',
  'cjk-decimal': 'japaneseCounting',
  'japanese-informal': 'japaneseCounting',
  katakana: 'aiueo',
  'katakana-iroha': 'iroha',
};
const types: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};
const bullets = /\b(?:disc|circle|square)\b/;

export function itemNumbers(list: PageElement): ItemNumber {
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
    const format = formatOf(item) ?? formatOf(list) ?? 'decimal';
    if (format === 'none' || isWritten) return '';
    return number < 1 ? `${number}. ` : `${figure(number, format)}. `;
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
