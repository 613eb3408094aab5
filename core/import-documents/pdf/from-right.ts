/**
 * Lines of scripts that run from right to left. A file has their words, or each of their letters, at
 * places on the line, in the order of the language or from the left; here they are put in the order in
 * which they are read.
 */
import { append } from '#core/append';
import { rightToLeft } from '#core/text/right-to-left';
import { areOnBaseline, gathered, mayJoin } from './gathered';
import type { PlacedText } from './page-layout';

type Way = 'left' | 'right';

const fromRight = new RegExp(`[${rightToLeft}]`, 'u');
const fromLeft = /[\p{L}\p{N}]/u;

/**
 * Joins what is on one such line; anything else stays as it is.
 *
 * @param gap the widest within a line, as a multiple of the letters' height.
 */
export function linesFromRight(
  items: readonly PlacedText[],
  gap = Infinity,
): readonly PlacedText[] {
  if (!items.some(({ text }) => fromRight.test(text))) return items;
  return onOneLine(items, gap).flatMap((line) => (isFromRight(line) ? read(line) : line));
}

/** Neighbours in the file on one baseline. */
function onOneLine(items: readonly PlacedText[], gap: number): PlacedText[][] {
  const lines: PlacedText[][] = [];
  for (const item of items) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    const isOn =
      last !== undefined &&
      mayJoin(last, item) &&
      areOnBaseline(last, item) &&
      distance(last, item) < Math.max(last.size, item.size) * gap;
    if (line && isOn) line.push(item);
    else lines.push([item]);
  }
  return lines;
}

function distance(one: PlacedText, other: PlacedText): number {
  return Math.max(one.left, other.left) - Math.min(one.right, other.right);
}

/** Most of its letters are. */
function isFromRight(line: readonly PlacedText[]): boolean {
  const letters = line.flatMap(({ text }) => text.match(/\p{L}/gu) ?? []);
  return letters.filter((letter) => fromRight.test(letter)).length * 2 > letters.length;
}

/** Figures and words of other scripts are read from the left within the line. */
function read(line: readonly PlacedText[]): PlacedText[] {
  const shown = [...line].sort((one, other) => one.left - other.left);
  const ways = shown.map(({ text }): Way | null =>
    fromRight.test(text) ? 'right' : fromLeft.test(text) ? 'left' : null,
  );
  const before = carried(ways);
  const after = carried(ways.toReversed()).reverse();
  // A sign between two figures belongs to them: "3:27".
  const isLeft = ways.map(
    (way, at) => (way ?? before[at]) === 'left' && (way ?? after[at]) === 'left',
  );
  const parts: PlacedText[] = [];
  for (let at = 0; at < shown.length;) {
    let end = at + 1;
    while (isLeft[at] && isLeft[end]) end += 1;
    append(parts, gathered(shown.slice(at, end)));
    at = end;
  }
  return gathered(parts.reverse().map(mirror)).map(mirror);
}

/** For each place the last way up to it. */
function carried(ways: readonly (Way | null)[]): (Way | null)[] {
  let last: Way | null = null;
  return ways.map((way) => (last = way ?? last));
}

function mirror(item: PlacedText): PlacedText {
  return { ...item, left: -item.right, right: -item.left };
}
