/**
 * A text reduced to what an editor or a web page leaves alone: no white space, so that other blanks
 * and line breaks make no difference, and one form of quotes, dashes and widths. Every remaining
 * unit represents one unit of the text, so offsets can be mapped back.
 */
import { firstAtLeast } from '#core/text/binary-search';

export interface BareText {
  readonly letters: string;
  /** UTF-16 offset in the text of each unit of `letters`. */
  readonly at: Uint32Array;
}

const [firstWide, lastWide, wideBy] = [0xff01, 0xff5e, 0xfee0];

/** Characters with several one-unit forms, and the form that represents all of them. */
const forms = new Map(
  [
    ...[...'‘’‚′'].map((mark) => [mark, "'"] as const),
    ...[...'“”„″«»'].map((mark) => [mark, '"'] as const),
    ...[...'‐‑‒–—―−'].map((mark) => [mark, '-'] as const),
    ...([
      ['｢', '「'],
      ['｣', '」'],
      ['･', '・'],
      ['､', '、'],
      ['｡', '。'],
    ] as const),
  ].map(([mark, form]) => [mark.charCodeAt(0), form.charCodeAt(0)]),
);

const pieceOfString = 8192;

export function bareText(text: string): BareText {
  const units = new Uint16Array(text.length);
  const at = new Uint32Array(text.length);
  let count = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const unit = bareUnit(text.charCodeAt(offset));
    if (unit === 0) continue;
    units[count] = unit;
    at[count] = offset;
    count += 1;
  }
  const pieces: string[] = [];
  for (let from = 0; from < count; from += pieceOfString) {
    pieces.push(
      String.fromCharCode(...units.subarray(from, Math.min(count, from + pieceOfString))),
    );
  }
  return { letters: pieces.join(''), at: at.slice(0, count) };
}

/** Index of the first unit of `letters` at or after a UTF-16 offset. */
export function letterFrom({ at }: BareText, offset: number): number {
  return firstAtLeast(at, offset);
}

/** 0 for white space. */
function bareUnit(unit: number): number {
  if (unit > 0x20 && unit < 0x7f) return unit;
  if (isBlank(unit)) return 0;
  if (unit < 0xab) return unit;
  if (unit >= firstWide && unit <= lastWide) return unit - wideBy;
  return forms.get(unit) ?? unit;
}

/** White space as \s has it (ECMA-262, WhiteSpace and LineTerminator). */
function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}
