/** Lines that were broken only because they were full. */
import { goesOn } from '../headings/heading-shape';
import { listMarker } from '../list-markers';

const cjk =
  '\\u2E80-\\u2FDF\\u3000-\\u30FF\\u3105-\\u312F\\u31A0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\uFF00-\\uFF9F\\uFFE0-\\uFFEF';

/** A line's end between two characters of a script without blanks; other blanks stay. */
const breakBetween = new RegExp(`(?<=[${cjk}])[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=[${cjk}])`, 'g');

/** Joins lines without a blank in Chinese and Japanese. */
export function withoutWrapping(text: string): string {
  return /[\r\n]/.test(text) ? text.replace(breakBetween, '') : text;
}

/** Columns of the fullest line of a wrapped text: mail has 72 to 80. */
const minColumns = 40;
const maxColumns = 100;
/** How many lines must be broken because they are full, and what share of all. */
const minBroken = 2;
const minShare = 0.6;

/**
 * Rejoins lines that a mail program or an editor wrapped at its margin. If lines end for another
 * reason the text is left as it is. Blank lines stay.
 */
export function unwrapped(lines: readonly string[]): string[] {
  const width = lines.reduce((most, line) => Math.max(most, columns(line.trimEnd())), 0);
  if (width < minColumns) return [...lines];
  if (width > maxColumns) return joinedSentences(lines);
  const pairs = lines.flatMap((line, at) => {
    const next = lines[at + 1];
    const goesOn = next !== undefined && !isEmpty(line) && mayGoOn(next);
    return goesOn ? [{ line, next }] : [];
  });
  const broken = pairs.filter(({ line, next }) => isBroken(line, next, width));
  const inside = broken.filter(({ line }) => !endsSentence.test(line));
  const isWrapped =
    broken.length >= minBroken &&
    broken.length >= pairs.length * minShare &&
    inside.length * 2 > broken.length;
  return isWrapped ? joinedLines(lines, width) : joinedSentences(lines);
}

/** Narrowest line that an editor may have broken, in columns. */
const narrowestBroken = 45;

/**
 * Where only some paragraphs are wrapped: a full line without a stop goes on when the next begins
 * with a small letter, or when its own last word cannot be the last.
 */
function joinedSentences(lines: readonly string[]): string[] {
  const isOpen = (at: number) => {
    const [line, next] = [(lines[at] ?? '').trim(), (lines[at + 1] ?? '').trim()];
    const width = columns(line);
    return (
      width >= narrowestBroken &&
      width <= maxColumns &&
      mayGoOn(next) &&
      /[\p{Ll},]$/u.test(line) &&
      !/\S\s{3,}\S/.test(line) &&
      (/^\p{Ll}/u.test(next) || goesOn(line))
    );
  };
  const open = new Set(lines.flatMap((_, at) => (isOpen(at) ? [at] : [])));
  if (open.size < minBroken) return [...lines];
  const joined: string[] = [];
  lines.forEach((line, at) => {
    if (open.has(at - 1)) joined.push(glued(joined.pop() ?? '', line));
    else joined.push(line);
  });
  return joined;
}

function joinedLines(lines: readonly string[], width: number): string[] {
  const joined: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    const open = joined.at(-1);
    if (before === undefined || open === undefined || !isBroken(before, line, width)) {
      joined.push(line);
    } else joined[joined.length - 1] = glued(open, line);
  });
  return joined;
}

const endsSentence = /[.!?:\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D]*\s*$/u;

/** The next line's first word did not fit on this one. */
function isBroken(line: string, next: string, width: number): boolean {
  if (isEmpty(line) || !mayGoOn(next)) return false;
  // The columns of a table end where they end.
  if (/\S\s{3,}\S/.test(line.slice(0, maxColumns * 2))) return false;
  if (indentOf(next) > indentOf(line) + 8) return false;
  const isCjk = cjkEnd.test(line.trimEnd());
  const [word = ''] = next.trimStart().split(/\s/, 1);
  const first = isCjk && cjkStart.test(word) ? 1 : columns(word);
  // Punctuation may hang over the margin, and brackets may not end a line.
  const room = isCjk ? 3 : 1;
  return columns(line.trimEnd()) + first + room > width;
}

/** A new item and a quotation in a mail begin on lines of their own. */
function mayGoOn(next: string): boolean {
  return !isEmpty(next) && !/^\s*>/.test(next) && listMarker(next.trim()) === null;
}

const cjkEnd = new RegExp(`[${cjk}]$`);
const cjkStart = new RegExp(`^[${cjk}]`);

function glued(line: string, next: string): string {
  const [end, start] = [line.trimEnd(), next.trimStart()];
  const isClosed = (cjkEnd.test(end) && cjkStart.test(start)) || /\p{L}[-\u2010]$/u.test(end);
  return `${end}${isClosed ? '' : ' '}${start}`;
}

/** Wide characters count as two. */
function columns(text: string): number {
  const units = text.slice(0, maxColumns * 3);
  return units.length + (units.match(wideCharacters)?.length ?? 0);
}

const wideCharacters = new RegExp(`[${cjk}]`, 'g');

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

const isEmpty = (line: string) => line.trim() === '';
