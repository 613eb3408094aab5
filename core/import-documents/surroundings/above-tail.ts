/**
 * Where the page begins again below a text. The words differ from site to site, so only the shape of
 * the lines counts here, and what the page says above.
 */
import type { Span } from '#core/document/spans';
import { isListMark, listMarker } from '../list-markers';
import { commonWords, topicWords } from '../recognition/common-words';
import { readDateLine } from '../recognition/date-line';
import { columnsOf, isSpeakerLine, wordKey } from '../recognition/line-shape';
import { bareOffice } from '../recognition/line-words';
import type { SourcePiece } from '../source-text';
import { endsLikeSentence, markFree, type Roles } from './roles';

/** Longest line among those of the page, in UTF-16 units. */
export const maxAmongPage = 240;
/** Most of them of any length, and most where each has no more than a few words. */
const maxLines = 6;
const maxShortLines = 40;
/** Words of such a line on average, and those of a label in front of what it says. */
const fewWords = 4;
const wordsOnAverage = 5;

/**
 * The lines between the text and what a page says below it: a picture, other pages, an office. A
 * name, a day and an office under a text sign it.
 *
 * @param from the first piece below the last sentence.
 */
export function markAboveTail(pieces: readonly SourcePiece[], roles: Roles, from: number): void {
  const end = roles.findIndex((role, at) => at >= from && role !== null);
  if (roles[end] !== 'furniture' && roles[end] !== 'related') return;
  const start = from + pieces.slice(from, end).findLastIndex(goesOn) + 1;
  const text = pieces.slice(0, start).filter((_, at) => roles[at] === null);
  if (!arePageLines(pieces.slice(start, end), text)) return;
  markFree(roles, start, end);
}

/** Most lines of a signature. */
const maxSigned = 3;

/** Least words of an item that has lost its mark. */
const leastOfItem = 6;

/** "the harbour is the third of five": a sentence or an item that goes on with the text. */
export function goesOn({ text }: SourcePiece): boolean {
  return /^\p{Ll}/u.test(text) && wordsOf(text) >= leastOfItem;
}

function arePageLines(lines: readonly SourcePiece[], text: readonly SourcePiece[]): boolean {
  const [first] = lines;
  const topics = topicWords(text.map((each) => each.text).join('\n'));
  const areOpen = lines.every(
    (line, at) =>
      isOpenLine(line) && (line.kind !== 'list-item' || isItemOfPage(lines, at, topics)),
  );
  if (first === undefined || !areOpen) return false;
  const words = lines.reduce((sum, line) => sum + wordsOf(line.text), 0);
  const isShort = words <= lines.length * wordsOnAverage;
  if (lines.length > (isShort ? maxShortLines : maxLines)) return false;
  if (lines.length === 1 && isLastSentence(first.text, topics)) return false;
  // A text is signed right below it; further down, what looks like a name is a part of the site.
  const below = lines.length > maxLines ? lines.slice(0, maxSigned) : lines;
  return !below.every(({ kind, text: line }) => kind !== 'heading' && isSignature(line));
}

/** Least columns, and words of the text, of one that has lost its stop. */
const minLastSentence = 70;
const leastOfText = 2;

/** "Read the speech of the Minister here": it leads to another page. */
const pointer = /(?<!\p{L})(?:here|hier|ici|aquí|aqui|qui|здесь|тут)$/iu;

/** One long line right below the text that speaks of the same: its last sentence without a stop. */
function isLastSentence(line: string, topics: ReadonlySet<string>): boolean {
  return (
    columnsOf(line) >= minLastSentence &&
    /\p{Ll}$/u.test(line) &&
    !pointer.test(line) &&
    commonWords(topicWords(line), topics) >= leastOfText
  );
}

function wordsOf(line: string): number {
  return line.split(' ').length;
}

/** Under a heading below the text, an item that is a link, or a few words that share nothing with the text. */
function isItemOfPage(
  lines: readonly SourcePiece[],
  at: number,
  topics: ReadonlySet<string>,
): boolean {
  const item = lines[at];
  const isUnderHeading = lines.slice(0, at).some(({ kind }) => kind === 'heading');
  if (!item || !isUnderHeading) return false;
  const isOther =
    wordsOf(item.text) <= fewWords && commonWords(topicWords(item.text), topics) === 0;
  return isOther || isLinkAlone(item);
}

/** A line that is neither a sentence nor a marked item. A label belongs to the next line. */
function isOpenLine({ kind, text }: SourcePiece): boolean {
  const isLine = kind === 'paragraph' || kind === 'heading' || kind === 'list-item';
  const isLabel = /[:\uFF1A]$/u.test(text) && wordsOf(text) <= wordsOnAverage;
  const isAsked = /[?\uFF1F]$/u.test(text) && wordsOf(text) < fewWords;
  const isOpen = (isAsked || !endsLikeSentence.test(text)) && !/[:,\uFF1A]$/u.test(text);
  const mark = listMarker(text);
  const isMarked = mark !== null && (mark.ordinal > 0 || isListMark(mark));
  return isLine && text.length <= maxAmongPage && (isOpen || isLabel) && !isMarked;
}

/** "Jane Roe", "Lima, 5 May 2023", "Minister of Trade"; not "Updated: 5 May 2023", "STATEMENT/23/12". */
function isSignature(text: string): boolean {
  return (
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?:,? \p{Lu}[\p{L}\p{M}.’'-]*){1,4}$/u.test(text) ||
    (/\d{4}/.test(text) && !/^(?:[^:\uFF1A\d]{2,30}[:\uFF1A] |\p{Lu}+\/\d)/u.test(text)) ||
    bareOffice.test(text) ||
    isSpeakerLine(text)
  );
}

/** Fewest letters of a line that is recognised when the page repeats it. */
const minAgain = 3;

/** The words of a line without a year, or how many there are. */
export function keyOfLine(text: string): string {
  return wordKey(text).replace(/\d/gu, '');
}

/** The short lines above a text, which its page may say again below: the parts of the site. */
export function linesAboveText(pieces: readonly SourcePiece[], first: number): ReadonlySet<string> {
  const lines = pieces.slice(0, Math.max(0, first)).map(({ text }) => keyOfLine(text));
  return new Set(lines.filter((words) => words.length >= minAgain));
}

/** Least days, and least links, among the lines below a text that are those of other pages. */
const leastOfOthers = 2;

/**
 * Below a text: days of other pages, each with its title beside it, and lines that lead to them, of
 * which one is enough under a heading.
 */
export function leadElsewhere(lines: readonly SourcePiece[]): (nth: number) => boolean {
  const areDays = lines.filter(isDay).length >= leastOfOthers;
  const areLinks =
    lines.filter(isLinkAlone).length >= leastOfOthers ||
    lines.some(({ kind }) => kind === 'heading');
  return (nth) => {
    const piece = lines[nth];
    if (!piece) return false;
    // A day or a link right below a text is its own.
    return nth > 0 && ((areDays && isDay(piece)) || (areLinks && isLinkAlone(piece)));
  };
}

function isDay({ text }: SourcePiece): boolean {
  return readDateLine(text) !== null;
}

/** Whether the whole line is a link. */
export function isLinkAlone({ text, isLink, spans = [] }: SourcePiece): boolean {
  const isWhole = ({ kind, start, end }: Span) =>
    kind === 'link' && start === 0 && end >= text.length;
  return isLink ?? spans.some(isWhole);
}
