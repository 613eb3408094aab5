/**
 * Which lines of a file are not part of its text: captions of pictures, lists of other pages, and
 * what the page around the text says. Only a line that is nothing else counts; a sentence that
 * mentions related links is a sentence.
 */
import { isQuestion } from '../headings/heading-shape';
import { withoutMark } from '../list-markers';
import { isRunningText } from '../recognition/line-shape';
import { isRelatedHead } from '../recognition/page-words';
import type { SourcePiece } from '../source-text';
import { markTail } from './below-text';
import { markIntroduction } from './issuer-lines';
import { markMenuAbovePath } from './menu-above-path';
import { markNotices } from './notices';
import { markLeadingList } from './page-lines';
import { isFurniture, isPageSentence, maxPageSentence, neighbour } from './page-patterns';
import {
  isCaption,
  markBesideCredits,
  markCaptionOfLead,
  markNumbered,
  markTwins,
} from './picture-lines';
import { endsLikeSentence, type Role, type Roles } from './roles';

/**
 * What lines are by their neighbours, in the order in which it is decided: each rule relies on the
 * roles that those above it have given. What is below the text comes last.
 */
const rules: readonly ((pieces: readonly SourcePiece[], roles: Roles) => void)[] = [
  markNotices,
  markLeadingList,
  markNumbered,
  markTwins,
  markCaptionOfLead,
  markBesideCredits,
  markRelated,
  markMenuAbovePath,
  markIntroduction,
  markTail,
];

/** @returns for each piece its role beside the text, or null for a piece of the text. */
export function asideRoles(pieces: readonly SourcePiece[]): Roles {
  const roles = pieces.map((piece) => {
    const said = piece.aside === 'links' ? null : piece.aside;
    return said ?? roleByWords(piece) ?? (piece.aside && 'furniture');
  });
  for (const rule of rules) rule(pieces, roles);
  return roles;
}

function roleByWords({ text, kind }: SourcePiece): Role | null {
  if (kind === 'table-row') return neighbour.test(text) ? 'furniture' : null;
  if (kind === 'title' || text.length > maxPageSentence) return null;
  const words = withoutMark(text);
  if (isFurniture(text) || isPageSentence(words)) return 'furniture';
  return kind !== 'heading' && (isCaption(words) || isCaption(text)) ? 'caption' : null;
}

/**
 * "Related Links" and everything under it, if all of that up to the end, or to the next declared
 * heading, names pages. With a sentence among it, it may be a section of the text and stays one.
 */
function markRelated(pieces: readonly SourcePiece[], roles: Roles): void {
  for (let start = 0; start < pieces.length; start += 1) {
    const isOpen = roles[start] === null || roles[start] === 'furniture';
    if (!isOpen || !isRelatedOpening(pieces[start])) continue;
    let end = start + 1;
    while (end < pieces.length && (roles[end] !== null || namesPage(pieces[end]))) end += 1;
    const next = pieces[end];
    if (next === undefined || next.kind === 'heading') {
      pieces.slice(start, end).forEach((piece, nth) => {
        const isLink = piece.aside === 'links' && !isFurniture(piece.text);
        if (isLink || roles[start + nth] === null) roles[start + nth] = 'related';
      });
    }
    start = end - 1;
  }
}

/** Longest line that names another page, in UTF-16 units. */
const maxLinkLength = 200;

function isRelatedOpening(piece: SourcePiece | undefined): boolean {
  if (piece === undefined || piece.kind === 'title' || piece.text.length > 100) return false;
  const { text } = piece;
  // "Related topics: the bay, the sea"
  const [label = ''] = isRunningText(text) ? [text] : text.split(/(?<=[:\uFF1A]) ?/u);
  return isRelatedHead(label);
}

function namesPage(piece: SourcePiece | undefined): boolean {
  if (piece === undefined || piece.kind === 'heading' || piece.kind === 'title') return false;
  const { text } = piece;
  return text.length <= maxLinkLength && (!endsLikeSentence.test(text) || isQuestion(text));
}
