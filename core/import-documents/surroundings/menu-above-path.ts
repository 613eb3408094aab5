/** Lines above the menu of a page or the path to it, where there is no text. */
import { commonWords, isTopic, topicWords } from '../recognition/common-words';
import { readDateLine } from '../recognition/date-line';
import { isRunningText } from '../recognition/line-shape';
import { isPath, sectionLine } from '../recognition/line-words';
import { isOfPage } from '../recognition/page-words';
import type { SourcePiece } from '../source-text';
import { endsLikeSentence, type Roles } from './roles';

/** Lines among which the path or the menu of a page is, and UTF-16 units of a path that the head does not know. */
const maxAbove = 30;
const longPath = 120;
/** Lines below it that are looked at, and UTF-16 units at the end of a line that show a sentence. */
const maxBelow = 60;
const maxEnd = 20;

/**
 * Marks what is above a path or a menu: a line that was run together, a notice that an archive puts
 * there. Sentences count only where more of them are below.
 */
export function markMenuAbovePath(pieces: readonly SourcePiece[], roles: Roles): void {
  const path = pieces.slice(0, maxAbove).findIndex(({ text }) => isPath(text));
  const menu = Math.max(path, startOfMenu(pieces));
  const isElse = menu > 0 && isOfElse(pieces.slice(0, menu), pieces.slice(menu));
  const above = pieces.slice(0, Math.max(0, menu));
  const sentences = above.filter(isSentence);
  const below = sentences.length === 0 ? [] : pieces.slice(menu, menu + maxBelow);
  if (!isElse && unitsOf(sentences) > unitsOf(below.filter(isSentence))) return;
  above.forEach(({ kind, text }, at) => {
    if (kind === 'paragraph' && isRunningText(text)) roles[at] ??= 'furniture';
  });
  if ((pieces[path]?.text.length ?? 0) > longPath) roles[path] ??= 'furniture';
}

function isSentence({ text }: SourcePiece): boolean {
  return isRunningText(text) && endsLikeSentence.test(text.slice(-maxEnd));
}

/** Longest line of a menu, in UTF-16 units, least lines of one, and of those least that only a page has. */
const maxMenuLine = 40;
const leastLines = 6;
const leastOfPage = 3;

/** Where a menu begins that has a sentence above it; -1 if there is none. */
function startOfMenu(pieces: readonly SourcePiece[]): number {
  const isLine = ({ kind, text }: SourcePiece) =>
    kind !== 'title' && text.length <= maxMenuLine && !isRunningText(text);
  let from = 0;
  for (let at = 0; at <= Math.min(pieces.length, maxAbove); at += 1) {
    const piece = pieces[at];
    if (piece && isLine(piece)) continue;
    const lines = pieces.slice(from, at);
    const ofPage = lines.filter(({ text }) => isOfPage(text) || sectionLine.test(text));
    const isKnown =
      ofPage.length >= leastOfPage || isOfElse(pieces.slice(0, from), pieces.slice(from));
    if (from > 0 && lines.length >= leastLines && isKnown) return from;
    from = at + 1;
  }
  return -1;
}

/** Least words in common of a text and of what is above it. */
const leastCommon = 2;

/**
 * Sentences above a menu that name nothing of the text below it, though its title does: what a site
 * asks of all visitors.
 */
function isOfElse(above: readonly SourcePiece[], below: readonly SourcePiece[]): boolean {
  const first = below.findIndex(isSentence);
  const sentences = below.slice(0, maxBelow).filter(isSentence);
  const topics = topicWords(sentences.map(({ text }) => text).join('\n'));
  const own = topicWords(above.map(({ text }) => text).join('\n'));
  const hasTitle = below.slice(0, Math.max(0, first)).some(({ text }) => isTopic(text, topics));
  // A text has its day above it, or right below its title.
  const isDated = above.some(({ text }) => readDateLine(text) !== null);
  return hasTitle && !isDated && commonWords(own, topics) < leastCommon;
}

function unitsOf(pieces: readonly SourcePiece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
