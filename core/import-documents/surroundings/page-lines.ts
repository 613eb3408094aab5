/**
 * Lines that are none of the text because of where they stand: among lines of the page, below the
 * last sentence.
 */
import type { Aside } from '#core/document/document';
import { isListMark, listMarker } from '../list-markers';
import { commonWords, topicWords } from '../recognition/common-words';
import { readDateLine } from '../recognition/date-line';
import { isBareLabel, isRowOfLinks } from '../recognition/line-roles';
import { isRunningText, wordKey } from '../recognition/line-shape';
import { contactLabel, isPath, sectionLine } from '../recognition/line-words';
import { isOfPage, isRelatedHead, isTailLabel, opensRelated } from '../recognition/page-words';
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

type Role = Aside['role'];

export const endsLikeSentence = /[.!?\u3002\uFF01\uFF1F][\u2019\u201D"')\]\uFF09\u300D\u300F]*$/u;
/** "Sea.example", "www.sea.example / Sea News": the site of a page, or of a picture. */
export const siteAlone =
  /^(?:www\.)?[\w-]{2,30}(?:\.[\w-]{2,20}){0,2}\.[a-z]{2,6}(?: ?\/ ?[^./]{2,40})?$/i;

/** Shortest line that goes on in the next, in UTF-16 units. */
const minWrapped = 60;

/** The rest of a sentence of the page, on a line of its own. */
export function markWrapped(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  pieces.forEach(({ text }, at) => {
    const above = pieces[at - 1]?.text ?? '';
    const isOpen = above.length >= minWrapped && !endsLikeSentence.test(above);
    if (roles[at] === null && roles[at - 1] === 'furniture' && isOpen && /^\p{Ll}/u.test(text))
      roles[at] = 'furniture';
  });
}

/** Most lines that open with a pictograph before they are the items of a text. */
const maxPictographs = 2;
const pictograph = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F)\s*\S/u;

/** "✨ Follow us": a line or two that open with a pictograph ask for something. */
export function markPictographs(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
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
export function markLeadingList(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
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
  const words = (piece: SourcePiece) => wordKey(listMarker(piece.text)?.rest ?? piece.text);
  const below = new Set(pieces.slice(end).map(words));
  if (items.some((each) => below.has(words(each)))) return;
  for (let at = start; at < end; at += 1) roles[at] ??= 'furniture';
}

/** "Published:" above what only a page says, in a list of what it says of the text. */
export function markLabels(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  pieces.forEach(({ kind, text }, at) => {
    const isLine = kind === 'paragraph' && roles[at] === null;
    const next = pieces[at + 1]?.text ?? '';
    if (isLine && isBareLabel(text) && (roles[at + 1] === 'furniture' || readDateLine(next)))
      roles[at] = 'furniture';
  });
}

/** Longest line between lines of the page, in UTF-16 units. */
const maxBetweenPage = 140;

/** Below the first sentence: one short line between lines of the page, not all of them pictures. */
export function markBetween(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const first = pieces.findIndex(({ text }, at) => roles[at] === null && isRunningText(text));
  for (let at = first + 1; first >= 0 && at < pieces.length; at += 1) {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
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

export const endsInColon = /[:,\uFF1A]$/u;
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
 * After the last sentence: what only a page says, wherever it stands there, and the short lines
 * below such a line. The name of a part of the site counts only as the last.
 */
export function markTail(pieces: readonly SourcePiece[], roles: (Role | null)[]): void {
  const last = lastOfText(pieces, roles);
  if (last < 0) return;
  const isPageLine = pageLinesBelow(pieces, roles, last + 1);
  let isPage = false;
  for (let at = last + 1; at < pieces.length; at += 1) {
    const { kind, text } = pieces[at] ?? noPiece;
    if (kind === 'title') continue;
    const words = listMarker(text)?.rest ?? text;
    const isOfPage = kind !== 'table-row' && isPageLine(at);
    const isRest = isPage && text.length <= maxAmongPage && kind !== 'table-row';
    if (roles[at] === null && (isOfPage || otherPages.test(words) || isRest || isRights(text)))
      roles[at] = 'furniture';
    isPage ||= roles[at] === 'furniture' || roles[at] === 'related';
  }
  markAboveTail(pieces, roles, last + 1);
  for (let at = pieces.length - 1; at > last; at -= 1) {
    const { kind, text } = pieces[at] ?? { kind: 'title', text: '' };
    if (roles[at] !== null) continue;
    const isEnd = kind !== 'heading' && kind !== 'title';
    if (!isEnd || !sectionLine.test(listMarker(text)?.rest ?? text)) return;
    roles[at] = 'furniture';
  }
}

/** "Date modified:", in any words, above a day. */
function isLabelOfDay(text: string, below = ''): boolean {
  return /^[^:\uFF1A\d.]{2,30}[:\uFF1A]$/u.test(text) && readDateLine(below) !== null;
}

const noPiece: SourcePiece = {
  kind: 'title',
  text: '',
  level: 0,
  indent: 0,
  isBold: false,
  aside: null,
};

/** Which lines below a text only a page has: by their words, said above the text, one of its links. */
function pageLinesBelow(
  pieces: readonly SourcePiece[],
  roles: readonly (Role | null)[],
  from: number,
): (at: number) => boolean {
  const first = pieces.findIndex(({ text }, at) => roles[at] === null && isSentence(text));
  const above = linesAboveText(pieces, first);
  const leads = leadElsewhere(pieces.slice(from));
  return (at) => {
    const piece = pieces[at] ?? noPiece;
    const isOther = leads(at - from) || isLabelOfDay(piece.text, pieces[at + 1]?.text);
    return isOther || isTailLine(piece.text) || above.has(keyOfLine(piece.text));
  };
}

/** Most words below the lines of a page that belong to it as well, in UTF-16 units and pieces. */
const maxPageWords = 1200;
const maxPageSentences = 4;

/** What the press knows for the end of a release; a row of asterisks may part a text. */
const releaseEnd = /^(?:#{2,6}|# # #|[-–—]\s?30\s?[-–—])$/u;

/**
 * The last sentence of the text: above the end of a release, if it says where that is. What follows
 * several lines of the page in a row, and speaks of nothing that the text speaks of, is the page's:
 * who runs it, how to comment. Marks it so.
 */
function lastOfText(pieces: readonly SourcePiece[], roles: (Role | null)[]): number {
  const title = pieces.findIndex(({ kind }) => kind === 'title');
  const end = pieces.findLastIndex(({ text }) => releaseEnd.test(text));
  const all = pieces.flatMap((piece, at) => {
    const isText = at > title && roles[at] === null && piece.kind !== 'heading';
    return isText && isSentence(piece.text) && !isLinkAlone(piece) ? [at] : [];
  });
  const textOf = (some: readonly number[]) => some.map((at) => pieces[at]?.text ?? '').join('\n');
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
    const asks = below.every((each) => isAppeal(pieces[each]?.text ?? '', asked));
    // What a page says of a text, with its day, may be between a summary and the text itself.
    const between = pieces.slice((above.at(-1) ?? 0) + 1, at);
    if (above.length === 1 && between.some(({ text }) => readDateLine(text) !== null)) break;
    if (!asks && !isUnderPage(pieces, roles, at)) continue;
    const topics = topicWords(textOf(above));
    const common = between.length < manyBetween ? leastCommon : leastBelowMany;
    const least = asks ? Infinity : common;
    if (below.some((each) => isAbout(pieces[each]?.text ?? '', topics, least))) break;
    for (const each of below) roles[each] = 'furniture';
    sentences.splice(nth);
    asked = asks;
  }
  return sentences.at(-1) ?? -1;
}

/** Two or more short lines are above, and one of them is the page's. */
function isUnderPage(
  pieces: readonly SourcePiece[],
  roles: readonly (Role | null)[],
  at: number,
): boolean {
  const isSentenceAt = (nth: number) => roles[nth] === null && isSentence(pieces[nth]?.text ?? '');
  let from = at;
  while (from > 0 && !isSentenceAt(from - 1)) from -= 1;
  const isOfPage = (nth: number) =>
    roles[nth] === 'furniture' ||
    roles[nth] === 'related' ||
    (pieces[nth]?.kind !== 'table-row' && isTailLine(pieces[nth]?.text ?? ''));
  return (
    from > 0 && at - from > 1 && [...Array(at - from).keys()].some((nth) => isOfPage(from + nth))
  );
}

/** A line that only a page says below a text. */
function isTailLine(text: string): boolean {
  const words = listMarker(text)?.rest ?? text;
  return (
    tailLine.test(text) ||
    number.test(text) ||
    isRowOfLinks(text) ||
    isOfPage(words) ||
    isRelatedHead(words) ||
    opensRelated(words) ||
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
