/** A list above a text that leads to other pages. */
import { isListMark, listMarker, withoutMark } from '../list-markers';
import { isRunningText, wordKey } from '../recognition/line-shape';
import { isPath } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';
import { markFree, type Roles } from './roles';

/** Least items above a title that are other pages. */
const leastPages = 3;

/**
 * A text does not begin with a list: items above everything else, with a title between them and the
 * text, lead to other pages. Those that come back below are its contents.
 */
export function markLeadingList(pieces: readonly SourcePiece[], roles: Roles): void {
  const isItem = ({ kind, text }: SourcePiece) =>
    (kind === 'list-item' || (kind === 'paragraph' && isListMark(listMarker(text)))) &&
    !isRunningText(text);
  const start = pieces.findIndex((piece, at) => roles[at] === null || isItem(piece));
  const end = pieces.findIndex((piece, at) => at >= start && !isItem(piece));
  // A path through the site is one of the page's lines already.
  const [title, text] = pieces.flatMap((piece, at) =>
    at >= end && (roles[at] === null || isPath(piece.text)) ? [piece] : [],
  );
  const items = pieces.slice(start, end);
  const isMenu = items.length > 0 && (title?.kind === 'heading' || isPath(title?.text ?? ''));
  if (end < 0 || (items.length < leastPages && !isMenu) || !title || !text) return;
  if (isRunningText(title.text) || (!isMenu && !isRunningText(text.text))) return;
  const words = (piece: SourcePiece) => wordKey(withoutMark(piece.text));
  const below = new Set(pieces.slice(end).map(words));
  if (items.some((each) => below.has(words(each)))) return;
  markFree(roles, start, end);
}
