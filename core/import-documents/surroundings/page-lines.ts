/** Lines above and within a text that are not part of it because of the lines beside them. */
import { isListMark, listMarker, withoutMark } from '../list-markers';
import { readDateLine } from '../recognition/date-line';
import { isBareLabel } from '../recognition/line-roles';
import { isRunningText, wordKey } from '../recognition/line-shape';
import { isPath } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';
import { maxAmongPage } from './above-tail';
import { endsLikeSentence, firstSentence, markFree, noPiece, textAt, type Roles } from './roles';

/** Most lines that open with a pictograph before they are the items of a text. */
const maxPictographs = 2;
const pictograph = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s*\S/u;

/** "✨ Follow us": a line or two that open with a pictograph ask for something. */
export function markPictographs(pieces: readonly SourcePiece[], roles: Roles): void {
  const found = pieces.flatMap(({ kind, text }, at) =>
    kind === 'paragraph' && text.length <= maxAmongPage && pictograph.test(text) ? [at] : [],
  );
  if (found.length <= maxPictographs) for (const at of found) roles[at] ??= 'furniture';
}

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

/** "Published:" above what only a page says, in a list of what it says of the text. */
export function markLabels(pieces: readonly SourcePiece[], roles: Roles): void {
  pieces.forEach(({ kind, text }, at) => {
    const isLine = kind === 'paragraph' && roles[at] === null;
    const next = textAt(pieces, at + 1);
    if (isLine && isBareLabel(text) && (roles[at + 1] === 'furniture' || readDateLine(next)))
      roles[at] = 'furniture';
  });
}

/** Longest line between lines of the page, in UTF-16 units. */
const maxBetweenPage = 140;

/** Below the first sentence: one short line between lines of the page, not all of them pictures. */
export function markBetween(pieces: readonly SourcePiece[], roles: Roles): void {
  const first = firstSentence(pieces, roles);
  for (let at = first + 1; first >= 0 && at < pieces.length; at += 1) {
    const { kind, text } = pieces[at] ?? noPiece;
    const beside = [roles[at - 1] ?? null, roles[at + 1] ?? null];
    const isAmong = beside.includes('furniture') && !beside.includes(null);
    const isLine =
      kind === 'paragraph' &&
      text.length <= maxBetweenPage &&
      !endsLikeSentence.test(text) &&
      listMarker(text) === null;
    if (roles[at] === null && isAmong && isLine) roles[at] = 'furniture';
  }
}
