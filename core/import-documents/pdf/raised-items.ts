/**
 * Figures set above or below the line: "10" with a small raised "6" is not 106, and a raised "1" behind a
 * word leads to a note, or begins it.
 */
import type { Span } from '#core/document/spans';
import { subscript, superscript } from '../figures/raised-figures';
import type { PlacedText } from './page-layout';

/** At most this share of the letters' size. */
const smallSize = 0.85;
/** How far off the line, as shares of the letters' size; further off is another line. */
const minRaise = 0.12;
const minDrop = 0.05;
/** Widest gap to the words, as a share of the letters' size. */
const maxGap = 0.3;

const figures = /^\s*(?:\d{1,3}(?:[,;] ?\d{1,3}){0,5}|[-\u2212+]\d{1,3})\s*$/;

/** What follows a line on the same baseline, its figures raised or lowered as they are set. */
export function asSet(line: PlacedText, item: PlacedText): PlacedText {
  const isSmall = item.size > 0 && item.size < line.size * smallSize;
  if (!isSmall || !figures.test(item.text) || item.left - line.right > line.size * maxGap) {
    return item;
  }
  const raise = line.baseline - item.baseline;
  if (raise >= line.size * minRaise) return raised(item, 'note-reference');
  return -raise >= line.size * minDrop ? { ...item, text: subscript(item.text) } : item;
}

/** The beginning of a line, raised if what follows it shows that it is: the mark of a note. */
export function asBegun(line: PlacedText, item: PlacedText): PlacedText {
  const isSmall = line.size > 0 && line.size < item.size * smallSize;
  const isRaised = item.baseline - line.baseline >= item.size * minRaise;
  return isSmall && isRaised && figures.test(line.text) ? raised(line, 'note-mark') : line;
}

/** The name of a note is its number as printed. */
function raised(item: PlacedText, kind: 'note-reference' | 'note-mark'): PlacedText {
  const marks = Array.from(item.text.matchAll(/(?<![-\u2212+])\d+/g), (found): Span => {
    const [name] = found;
    return { kind, value: name, start: found.index, end: found.index + name.length };
  });
  return { ...item, text: superscript(item.text), spans: [...(item.spans ?? []), ...marks] };
}
