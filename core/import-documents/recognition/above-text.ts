/** Lines above a text that are no title: menus, items, a first sentence set on several lines. */
import { isListMark, listMarker, withoutMark } from '../list-markers';
import type { SourcePiece } from '../source-text';
import { commonWords, topicWords } from './common-words';
import { eventWord } from './headline-words';
import { headRoleOf, type PageSays, type Said } from './line-roles';
import { columnsOf, isRunningText, opensWithMark, sameWords } from './line-shape';
import { roleUnderTitle } from './role-under-title';
import { isWordOrTwo } from './title-weights';

/** Longest line of a menu, in UTF-16 units. */
const maxMenuLine = 60;

export function isItem({ kind, text }: SourcePiece): boolean {
  return kind === 'list-item' || isListMark(listMarker(text));
}

/**
 * A short item with a day, an issuer or a section of the site below it, and no sentence in between.
 */
export function isMenuLine(pieces: readonly SourcePiece[], at: number, language: string): boolean {
  const piece = pieces[at];
  if (at === 0 || !piece || piece.text.length > maxMenuLine || !isItem(piece)) return false;
  for (const { text: below } of pieces.slice(at + 1)) {
    if (isRunningText(below)) return false;
    if (headRoleOf(below, language) !== null) return true;
  }
  return false;
}

/** Most words of an item that says nothing of the text below. */
const maxBareItem = 3;

/**
 * One of the short items directly above the first sentence, which share no word with the text: a
 * text does not begin with a list.
 */
export function isBareItem(pieces: readonly SourcePiece[], at: number): boolean {
  const isShort = (each: SourcePiece) =>
    isItem(each) &&
    withoutMark(each.text).split(' ').length <= maxBareItem &&
    columnsOf(each.text) <= maxMenuLine / 2;
  const end = pieces.findIndex((piece, nth) => nth >= at && !isShort(piece));
  const [piece, next] = [pieces[at], pieces[end]];
  if (at === 0 || end === at || !piece || !next || !isRunningText(next.text)) return false;
  const topics = topicWords(
    pieces
      .slice(end)
      .map(({ text }) => text)
      .join('\n'),
  );
  return commonWords(topicWords(piece.text), topics) === 0;
}

/** "Last change: 5 May 2023 17:01", in a list of what a page says of a text. */
export function isDatedItem({ kind, text }: SourcePiece, language: string): boolean {
  return kind === 'list-item' && roleUnderTitle(text, language)?.date !== undefined;
}

interface Line {
  readonly piece: SourcePiece;
  readonly said: Said | null;
}

/** Longest line of a menu, in columns, and least lines of one. */
const maxMenuColumns = 22;
const minMenuLines = 4;

/** Several consecutive lines of a word or two, unless the page calls one of them its title. */
export function linesOfMenus(lines: readonly Line[], page: PageSays): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    if (line && isMenuWord(line) && !page.titles.some((each) => sameWords(each, line.piece.text)))
      continue;
    if (at - from >= minMenuLines) for (let nth = from; nth < at; nth += 1) found.add(nth);
    from = at + 1;
  }
  return found;
}

function isMenuWord({ piece: { kind, text }, said }: Line): boolean {
  // In a row of words a single one in capitals is no name.
  const isSaid = said !== null && said.role !== 'section' && !isWordOrTwo(text);
  const isWord = kind === 'paragraph' && !isSaid && !opensWithMark(text);
  return isWord && columnsOf(text) <= maxMenuColumns && !eventWord.test(text);
}

/** Least lines of it that begin with a small letter, the last one left out. */
const minLines = 2;

/**
 * How many of the lines above a text are not its first sentence: "Minister Roe welcomes", "on Monday, 5
 * May 2023", "at 9.30", and the text goes on with a small letter. The line above them is the title.
 */
export function linesAboveSentence(lines: readonly string[], text: string): number {
  if (!/^\p{Ll}/u.test(text)) return lines.length;
  let from = lines.length;
  while (from > 0 && /^\p{Ll}/u.test(lines[from - 1] ?? '')) from -= 1;
  const isBroken = lines.length - from >= minLines && from > 1;
  return isBroken ? from - 1 : lines.length;
}
