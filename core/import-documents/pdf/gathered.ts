/** Words beside one another as lines. */
import type { PlacedText } from './page-layout';
import { asBegun, asSet } from './raised-items';
import { joinedSpans } from './spanned-lines';

/**
 * Merges neighbours in the file on one baseline, left to right, into one line.
 *
 * @param gap the widest within a line, as a multiple of the letters' height.
 */
export function gathered(items: readonly PlacedText[], gap = Infinity): PlacedText[] {
  const lines: PlacedText[] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const isNear = line && item.left - line.right < line.size * gap;
    const next = isNear && continuesLine(line, item) ? joined(line, item) : null;
    if (next === null) {
      if (item.text.trim() !== '') lines.push(item);
    } else lines[lines.length - 1] = next;
  }
  return lines;
}

function continuesLine(line: PlacedText, item: PlacedText): boolean {
  const size = Math.max(line.size, item.size);
  if (!mayJoin(line, item)) return false;
  return areOnBaseline(line, item) && item.left > line.right - size * 0.6;
}

export function areOnBaseline(one: PlacedText, other: PlacedText): boolean {
  return Math.abs(one.baseline - other.baseline) < Math.max(one.size, other.size) * 0.45;
}

/** Numbers that a program counts itself are often outside the element that they are of. */
export function mayJoin(line: PlacedText, item: PlacedText): boolean {
  if (line.row || item.row) return false;
  if (line.tag === item.tag) return true;
  const tag = line.tag && item.tag ? null : (line.tag ?? item.tag);
  return tag?.kind === 'list-item' || tag?.kind === 'heading' || tag?.kind === 'paragraph';
}

/** A gap of a quarter of the letters' height is a blank; ideographs are set with gaps. */
function joined(before: PlacedText, after: PlacedText): PlacedText {
  const [line, item] = [asBegun(before, after), asSet(before, after)];
  const gap = item.left - line.right;
  const hasBlank = /\s$/.test(line.text) || /^\s/.test(item.text);
  const isWide = wide.test(line.text.slice(-1)) && wide.test(item.text.charAt(0));
  const blank = !hasBlank && gap > line.size * (isWide ? 0.9 : 0.22) ? ' ' : '';
  const text = `${line.text}${blank}${item.text}`;
  const tag = line.tag ?? item.tag;
  const isMain = item.text.trim().length > line.text.trim().length;
  return {
    text,
    spans: joinedSpans(line, item, text),
    left: line.left,
    right: Math.max(line.right, item.right),
    baseline: isMain ? item.baseline : line.baseline,
    size: isMain && item.size > 0 ? item.size : line.size,
    ...(tag && { tag }),
  };
}

const wide = /[\u3000-\u30FF\u4E00-\u9FFF\uFF00-\uFFEF]/;
