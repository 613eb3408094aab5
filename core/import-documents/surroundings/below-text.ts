/** What a page puts below the last sentence of a text. */
import { listMarker, withoutMark } from '../list-markers';
import { commonWords, topicWords } from '../recognition/common-words';
import { readDateLine } from '../recognition/date-line';
import { eventWord } from '../recognition/headline-words';
import { issuerNamed } from '../recognition/issuer';
import { isRowOfLinks, isRunningText } from '../recognition/line-shape';
import { contactLabel, sectionLine } from '../recognition/line-words';
import { isOfPage, isRelatedHead, isTailLabel } from '../recognition/page-words';
import type { SourcePiece } from '../source-text';
import {
  isLinkAlone,
  keyOfLine,
  leadElsewhere,
  linesAboveText,
  markAboveTail,
  maxAmongPage,
} from './above-tail';
import { isAppeal, isCredit, isRights } from './notices';
import { endsLikeSentence, noPiece, textAt, type Roles } from './roles';

/** "Readouts on 24 September 2013": links to the others of that day. */
const otherPages =
  /^(?:readouts|statements|remarks|speeches|news|press releases|articles) (?:on|of|for|by|from) .{3,40}$/iu;
/** "Original article: https://…", "Name *" in a form, a row of numbers, that of a release. */
const tailLine =
  /^[-–—]{1,2} ?\p{L}{2,8} ?[-–—]{1,2}$|^\p{L}{2,12}: ?[A-Z]{0,4}-?\d[\d/.-]{2,14}$|^[☞▶►※]\s?\S|^(?:[\p{L} ]{0,40}: ?)?https?:\/\/\S+$|^.{1,40}[^*]\*$|^\* .{1,30} \*|^[^\p{L}\p{N}]+$|^\d{1,2}(?:\s+\d{1,2})+$|^[12]\d{3}\/\d{1,5}$/u;

/** "Tel. +51 1 555 0100", "Fax: …", or any few words with a number of telephones behind a colon. */
const number =
  /^[^\d:\uFF1A]{2,40}[:\uFF1A] ?[+(]{0,2}\d[\d ()/.–-]{7,24}\d$|^(?:tel|telefon\w*|tél|téléphone|phone|fax|mobile?|тел|電話|전화)[.: ].{0,10}\d[\d ()/.–-]{4,40}$/iu;

/**
 * After the last sentence: lines that only a page has, wherever they are, and the short lines
 * below such a line. The name of a part of the site counts only as the last.
 */
export function markTail(pieces: readonly SourcePiece[], roles: Roles): void {
  const sentence = lastOfText(pieces, roles);
  if (sentence < 0) return;
  const last = endOfList(pieces, sentence);
  const isPageLine = pageLinesBelow(pieces, roles, last + 1);
  let isPage = false;
  for (let at = last + 1; at < pieces.length; at += 1) {
    const { kind, text } = pieces[at] ?? noPiece;
    if (kind === 'title') continue;
    const words = withoutMark(text);
    const isOfPage = kind !== 'table-row' && isPageLine(at);
    const isRest = isPage && text.length <= maxAmongPage && kind !== 'table-row';
    if (roles[at] === null && (isOfPage || otherPages.test(words) || isRest || isRights(text)))
      roles[at] = 'furniture';
    isPage ||= roles[at] === 'furniture' || roles[at] === 'related';
  }
  markAboveTail(pieces, roles, last + 1);
  for (let at = pieces.length - 1; at > last; at -= 1) {
    const { kind, text } = pieces[at] ?? noPiece;
    if (roles[at] !== null) continue;
    const isEnd = kind !== 'heading' && kind !== 'title';
    if (!isEnd || !sectionLine.test(withoutMark(text))) return;
    roles[at] = 'furniture';
  }
}

/** Most lines under a number. */
const maxUnder = 3;

/**
 * The last line of a numbered list that begins at a sentence or right below it: it is of the text
 * with what is under each number, and under the last one are as many lines as under the one before.
 */
function endOfList(pieces: readonly SourcePiece[], sentence: number): number {
  const markAt = (at: number) => listMarker(textAt(pieces, at));
  let end = (markAt(sentence)?.ordinal ?? 0) > 0 ? sentence : sentence + 1;
  const first = markAt(end);
  if (first === null || first.ordinal === 0) return sentence;
  for (let [nth, under] = [1, 0]; ; nth += 1) {
    const near = pieces.slice(end + 1, end + maxUnder + 2).map(({ text }) => listMarker(text));
    const lines = near.findIndex(
      (mark) => mark?.scheme === first.scheme && mark.ordinal === first.ordinal + nth,
    );
    if (lines < 0) return nth === 1 ? sentence : Math.min(end + under, pieces.length - 1);
    [end, under] = [end + lines + 1, lines];
  }
}

/** "Date modified:", in any words, above a day. */
function isLabelOfDay(text: string, below = ''): boolean {
  return /^[^:\uFF1A\d.]{2,30}[:\uFF1A]$/u.test(text) && readDateLine(below) !== null;
}

/** "Dalvo in Lima: Roe": a few words with a label, the only ones and the last. */
const lastLabel = /^[^:\uFF1A.!?]{2,40}(?<!\d)[:\uFF1A] ?[^:\uFF1A.!?]{2,40}$/u;

/** Which lines below a text only a page has: by their words, said above the text, one of its links. */
function pageLinesBelow(
  pieces: readonly SourcePiece[],
  roles: Readonly<Roles>,
  from: number,
): (at: number) => boolean {
  const first = pieces.findIndex(({ text }, at) => roles[at] === null && isSentence(text));
  const above = linesAboveText(pieces, first);
  const leads = leadElsewhere(pieces.slice(from));
  const isAlone =
    from === pieces.length - 1 && pieces.filter(({ text }) => lastLabel.test(text)).length === 1;
  return (at) => {
    const piece = pieces[at] ?? noPiece;
    const isTwin =
      !endsLikeSentence.test(piece.text) &&
      [at - 1, at + 1].some((nth) => nth >= from && textAt(pieces, nth) === piece.text);
    const isLast = isAlone && lastLabel.test(piece.text);
    const isOther =
      leads(at - from) || isTwin || isLast || isLabelOfDay(piece.text, pieces[at + 1]?.text);
    return isOther || isTailLine(piece.text) || above.has(keyOfLine(piece.text));
  };
}

/** Most words below the lines of a page that belong to it as well, in UTF-16 units and pieces. */
const maxPageWords = 1200;
const maxPageSentences = 4;

/**
 * What the press knows for the end of a release, and where a copy says what it is one of; a row of
 * asterisks may part a text.
 */
const releaseEnd =
  /^(?:#{2,6}|# # #|[-–—]\s?30\s?[-–—]|(?:[\p{L} ]{0,20} )?(?:original|source|quelle|fuente|fonte)(?: [\p{L} ]{0,20})?: ?https?:\/\/\S+)$/iu;

/**
 * The last sentence of the text: above the end of a release, if it says where that is. What follows
 * several lines of the page in a row, and speaks of nothing that the text speaks of, is the page's:
 * who runs it, how to comment. Marks it so.
 */
function lastOfText(pieces: readonly SourcePiece[], roles: Roles): number {
  const title = pieces.findIndex(({ kind }) => kind === 'title');
  const end = pieces.findLastIndex(({ text }) => releaseEnd.test(text));
  const all = pieces.flatMap((piece, at) => {
    const isText = at > title && roles[at] === null && piece.kind !== 'heading';
    return isText && isSentence(piece.text) && !isLinkAlone(piece) ? [at] : [];
  });
  const textOf = (some: readonly number[]) => some.map((at) => textAt(pieces, at)).join('\n');
  const [inside, after] = [all.filter((at) => at < end), all.filter((at) => at > end)];
  // Below a longer one there is another release.
  const isEnded = textOf(inside).length > textOf(after).length;
  for (const at of isEnded ? after : []) roles[at] = 'furniture';
  const sentences = isEnded ? inside : all;
  let asked = false;
  for (let nth = sentences.length - 1; nth > 0; nth -= 1) {
    const [below, above] = [sentences.slice(nth), sentences.slice(0, nth)];
    const [at = 0] = below;
    if (below.length > maxPageSentences || textOf(below).length > maxPageWords) break;
    const asks = below.every((each) => isAppeal(textAt(pieces, each), asked));
    // What a page says of a text, with its day, may be between a summary and the text itself.
    const between = pieces.slice((above.at(-1) ?? 0) + 1, at);
    if (above.length === 1 && between.some(({ text }) => readDateLine(text) !== null)) break;
    const isNext =
      isHeadAgain(between, linesAboveText(pieces, all[0] ?? 0)) ||
      between.slice(1).some(({ text }) => isRelatedHead(withoutMark(text)));
    if (!asks && !isNext && !isUnderPage(pieces, roles, at)) continue;
    const topics = topicWords(textOf(above));
    const common = between.length < manyBetween ? leastCommon : leastBelowMany;
    const least = asks ? Infinity : common;
    if (!isNext && below.some((each) => isAbout(textAt(pieces, each), topics, least))) break;
    for (const each of below) roles[each] = 'furniture';
    sentences.splice(nth);
    asked = asks;
  }
  return sentences.at(-1) ?? -1;
}

/** The issuer is named as above the text, and another meeting: the head of the next one. */
function isHeadAgain(lines: readonly SourcePiece[], above: ReadonlySet<string>): boolean {
  const isIssuer = ({ text }: SourcePiece) =>
    above.has(keyOfLine(text)) && issuerNamed(text) !== null;
  return lines.some(isIssuer) && lines.some(({ text }) => eventWord.test(text));
}

/** Two or more short lines are above, and one of them is the page's. */
function isUnderPage(pieces: readonly SourcePiece[], roles: Readonly<Roles>, at: number): boolean {
  const isSentenceAt = (nth: number) => roles[nth] === null && isSentence(textAt(pieces, nth));
  let from = at;
  while (from > 0 && !isSentenceAt(from - 1)) from -= 1;
  const isOfPage = (nth: number) =>
    roles[nth] === 'furniture' ||
    roles[nth] === 'related' ||
    (pieces[nth]?.kind !== 'table-row' && isTailLine(textAt(pieces, nth)));
  return (
    from > 0 && at - from > 1 && [...Array(at - from).keys()].some((nth) => isOfPage(from + nth))
  );
}

/** A line that only a page says below a text. */
function isTailLine(text: string): boolean {
  const words = withoutMark(text);
  return (
    tailLine.test(text) ||
    number.test(text) ||
    isRowOfLinks(text) ||
    isOfPage(words) ||
    isRelatedHead(words) ||
    isTailLabel(words) ||
    isCredit(words) ||
    contactLabel.test(words)
  );
}

/**
 * Least words, or share of its words, that a sentence of the text has in common with the others, and
 * that one below many lines of the page has.
 */
const leastCommon = 2;
const leastBelowMany = 3;
const manyBetween = 5;
const leastShare = 0.3;

function isAbout(sentence: string, topics: ReadonlySet<string>, least: number): boolean {
  const words = topicWords(sentence);
  const common = commonWords(words, topics);
  return common >= least || common >= words.size * leastShare;
}

/** A sentence of the text: not one about who may copy it, who wrote it, or what to read next. */
function isSentence(text: string): boolean {
  return isRunningText(text) && !isTailLabel(text) && !isRights(text) && !isCredit(text);
}
