/** Items of a list above a text that are none of it: of a menu, or of what its page says of it. */
import { isListMark, listMarker } from '../list-markers';
import type { SourcePiece } from '../source-text';
import { commonWords, topicWords } from './common-words';
import { headRoleOf } from './line-roles';
import { columnsOf, isRunningText } from './line-shape';
import { roleUnderTitle } from './role-under-title';

/** Longest line of a menu, in UTF-16 units. */
const maxMenuLine = 60;

/**
 * A short item with a day, an issuer or a section of the site below it, and no sentence in between.
 */
export function isMenuLine(pieces: readonly SourcePiece[], at: number, language: string): boolean {
  const { kind, text = '' } = pieces[at] ?? {};
  const isItem = kind === 'list-item' || isListMark(listMarker(text));
  if (at === 0 || text.length > maxMenuLine || !isItem) return false;
  for (const { text: below } of pieces.slice(at + 1)) {
    if (isRunningText(below)) return false;
    if (headRoleOf(below, language) !== null) return true;
  }
  return false;
}

/** Most words of an item that says nothing of the text below. */
const maxBareItem = 3;

/**
 * One of the short items right above the first sentence, none of which names anything of the text: a
 * text does not begin with a list.
 */
export function isBareItem(pieces: readonly SourcePiece[], at: number): boolean {
  const isShort = ({ kind, text }: SourcePiece) =>
    kind === 'list-item' &&
    text.split(' ').length <= maxBareItem &&
    columnsOf(text) <= maxMenuLine / 2;
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
