/**
 * The layout of the letters on a page: vertical, in columns, struck twice, with a large initial.
 */
import type { PdfTag } from './page-tags';
import { joinedSpans, trimmed, type LineWords, type TaggedRow } from './spanned-lines';

export interface PlacedText extends LineWords {
  readonly left: number;
  readonly right: number;
  /** From the top edge of the page. */
  readonly baseline: number;
  readonly size: number;
  /** Where a large initial beside it ends, when that is lower than its baseline. */
  readonly bottom?: number;
  /** What the file says of the words; absent for words as any other. */
  readonly tag?: PdfTag;
  /** A row of a table, whose words are these. */
  readonly row?: TaggedRow;
}

/** Number of preceding items searched for a duplicate. */
const sight = 40;

/** Merges words struck twice, a hair apart, to look bold. */
export function withoutTwins<T extends PlacedText>(items: readonly T[]): T[] {
  return items.filter((item, at) => {
    if (item.text.trim() === '') return true;
    const near = item.size * 0.15;
    return !items
      .slice(Math.max(0, at - sight), at)
      .some(
        (other) =>
          other.text === item.text &&
          Math.abs(other.left - item.left) < near &&
          Math.abs(other.baseline - item.baseline) < near,
      );
  });
}

const oneWide = /^[\u3000-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uFE30-\uFE4F\uFF00-\uFFEF]$/u;
/** Share of a page's items that must be one below the other. */
const minVertical = 0.6;

/**
 * Whether a page is set vertically, letter by letter, as vertical Japanese is without its own
 * fonts.
 */
export function isVertical(items: readonly PlacedText[]): boolean {
  const shown = items.filter(({ text }) => text.trim() !== '');
  const below = shown.filter((item, at) => {
    const next = shown[at + 1] ?? shown[at - 1];
    if (next === undefined || !oneWide.test(item.text) || !oneWide.test(next.text)) return false;
    const step = Math.abs(next.baseline - item.baseline) / Math.max(1, item.size);
    return Math.abs(next.left - item.left) < item.size * 0.3 && step > 0.7 && step < 2;
  });
  return shown.length >= 8 && below.length >= shown.length * minVertical;
}

/** Turns a vertical page into a horizontal one: its columns, from the right, become lines. */
export function turned<T extends PlacedText>(items: readonly T[], pageWidth: number): T[] {
  return items.map((item) => ({
    ...item,
    left: item.baseline - item.size,
    right: item.baseline,
    baseline: pageWidth - item.left,
  }));
}

/** Lines that begin at the right edge of a page, mirrored: indents and short lines are measured from there. */
export function mirrored<T extends PlacedText>(lines: readonly T[]): T[] {
  return lines.map((line) => ({ ...line, left: -line.right, right: -line.left }));
}

/** Lines in each of two columns, and the median length, that indicate prose and not a table. */
const minLines = 3;
const minLength = 18;

/**
 * The lines of a two-column page in reading order, whatever their order in the file; lines across
 * both columns separate what is above from what is below. Null for a page without columns.
 *
 * @param fragments lines that end at every wide gap.
 */
export function columnsOf<T extends PlacedText>(fragments: readonly T[]): T[][] | null {
  const gutter = gutterOf(fragments);
  if (gutter === null) return null;
  const down = [...fragments].sort((one, other) => one.baseline - other.baseline);
  const bands: { across: T[]; left: T[]; right: T[] }[] = [{ across: [], left: [], right: [] }];
  for (const line of down) {
    const band = bands.at(-1);
    if (line.right <= gutter) band?.left.push(line);
    else if (line.left >= gutter) band?.right.push(line);
    else if (band && band.left.length + band.right.length === 0) band.across.push(line);
    else bands.push({ across: [line], left: [], right: [] });
  }
  return bands.flatMap(({ across, left, right }) => [across, left, right]);
}

function gutterOf(lines: readonly PlacedText[]): number | null {
  const edges = [...new Set(lines.map(({ left }) => Math.round(left)))].slice(0, 200);
  const found = edges.flatMap((edge) => {
    const gutter = edge - 1;
    const [left, right] = [
      lines.filter((line) => line.right <= gutter),
      lines.filter((line) => line.left >= gutter),
    ];
    const across = lines.length - left.length - right.length;
    const isProse = [left, right].every(
      (side) => side.length >= minLines && medianLength(side) >= minLength,
    );
    const isTwo = isProse && across * 2 < lines.length && standBeside(left, right);
    return isTwo ? [{ gutter, across }] : [];
  });
  found.sort((one, other) => one.across - other.across);
  return found[0]?.gutter ?? null;
}

/** Wide characters count twice. */
function medianLength(lines: readonly PlacedText[]): number {
  const lengths = lines
    .map(({ text }) => text.length + (text.match(/[\u3000-\u9FFF\uFF00-\uFFEF]/g)?.length ?? 0))
    .sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** Whether most lines on one side have lines of the other beside them. */
function standBeside(left: readonly PlacedText[], right: readonly PlacedText[]): boolean {
  const [shorter, longer] = left.length < right.length ? [left, right] : [right, left];
  let [top, bottom] = [Infinity, -Infinity];
  for (const { baseline, size } of longer) {
    top = Math.min(top, baseline - size);
    bottom = Math.max(bottom, baseline + size);
  }
  const beside = shorter.filter(({ baseline }) => baseline >= top && baseline <= bottom);
  return beside.length >= minLines;
}

/** A letter this many times as high as the text beside it is an initial. */
const initialSize = 1.8;
/** More than this on one page are not initials. */
const maxInitials = 20;

/** Lines with a large initial put before the first of the lines beside it, where it begins. */
export function withInitials<T extends PlacedText>(lines: readonly T[]): T[] {
  let result = [...lines];
  const initials = lines.filter(({ text }) => /^\s*\p{L}\s*$/u.test(text)).slice(0, maxInitials);
  for (const initial of initials) {
    const top = initial.baseline - initial.size;
    const beside = result.filter(
      (line) =>
        line !== initial &&
        line.size * initialSize <= initial.size &&
        line.left >= initial.right - line.size &&
        line.left <= initial.right + line.size * 1.5 &&
        line.baseline > top &&
        line.baseline <= initial.baseline + line.size * 0.3,
    );
    const [first] = [...beside].sort((one, other) => one.baseline - other.baseline);
    const last = [...beside].sort((one, other) => other.baseline - one.baseline)[0];
    if (first === undefined) continue;
    result = result
      .filter((line) => line !== initial)
      .map((line) => {
        if (!beside.includes(line)) return line;
        const words = line === first ? withInitial(initial, line) : {};
        const bottom = line === last ? { bottom: initial.baseline } : {};
        return { ...line, ...words, left: initial.left, ...bottom };
      });
  }
  return result;
}

function withInitial(initial: LineWords, line: LineWords): LineWords {
  const [first, rest] = [trimmed(initial), trimmed(line)];
  const text = first.text + line.text.trimStart();
  const words = { text: line.text.trimStart(), spans: rest.spans };
  return { text, spans: joinedSpans(first, words, text) };
}
