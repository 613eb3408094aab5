/** What the lines around a title and above its text may be, by their shape. */
import { goesOn, isHeadingShaped } from '../headings/heading-shape';
import type { SourcePiece } from '../source-text';
import { isItem } from './above-text';
import { eventWord } from './headline-words';
import { partOfText } from './line-words';
import { columnsOf, isRunningText, opensWithMark } from './line-shape';

/** "JANE ROE", under a title. */
export const nameInCapitals = {
  test: (text: string) =>
    text.length <= 30 &&
    /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(text) &&
    !eventWord.test(text) &&
    !partOfText.test(text),
};
/** The first words of a text: an address to those who listen, a part of it, or what leads to more. */
const mayOpen = {
  test: (text: string) =>
    /[,:\uFF1A\uFF0C\u3001]$|[.!?]["\u201D\u2019)]?\s/u.test(text) || partOfText.test(text),
};
/** What a text below a head looks like. */
export interface TextShape {
  /** Whether lines that may be headings are between its paragraphs. */
  readonly hasParts: boolean;
  /** Whether it has paragraphs enough that one short line above them is no part of it. */
  readonly isProse: boolean;
}

/** Least paragraphs of prose. */
const leastParagraphs = 3;

/** @param from the first piece below the lines of the head. */
export function shapeOf(pieces: readonly SourcePiece[], from: number): TextShape {
  const isSaidOnce = (text: string, at: number) =>
    !pieces.some((other, nth) => nth !== at && other.text === text);
  // Where the format says which lines are headings, no other line is one.
  const areDeclared = pieces.slice(from).some(({ kind }) => kind === 'heading');
  const headings = pieces.flatMap(({ kind, text }, at) =>
    at > from &&
    (kind === 'heading' ||
      (kind === 'paragraph' && isHeadingShaped(text) && isSaidOnce(text, at))) &&
    isRunningText(pieces[at + 1]?.text ?? '')
      ? [at]
      : [],
  );
  const proseOf = (some: readonly SourcePiece[]) =>
    some.filter(({ text }) => isRunningText(text)).length;
  const [first = 0] = headings;
  // One line near the end that looks like a heading may be the page's.
  const isLast =
    headings.length === 1 &&
    proseOf(pieces.slice(from, first)) > leastParagraphs &&
    proseOf(pieces.slice(first)) < leastParagraphs;
  return {
    hasParts: headings.length > 0 && !isLast && !areDeclared,
    isProse: proseOf(pieces.slice(from)) >= leastParagraphs,
  };
}

/** Columns and words of a line that names no more than a part of a site. */
const fewColumns = 40;
const fewWords = 4;

/**
 * A short line above a text without headings: under what is said of the title, or of a few words,
 * as "Report".
 *
 * @param isUnder whether a day, a place or an issuer is between it and the title.
 */
function isOfHead(
  piece: SourcePiece,
  { isUnder, isAbovePage, isUnderPage }: Around & { readonly isUnder: boolean },
  shape: TextShape,
): boolean {
  const { kind, text, isBold, spans = [] } = piece;
  const isOpen = kind === 'paragraph' && !opensWithMark(text);
  const isLine = isOpen && !shape.hasParts && !mayOpen.test(text);
  const isFewWords =
    /\p{L}{3}|\p{Script=Han}{2}/u.test(text) &&
    columnsOf(text) <= fewColumns &&
    text.split(' ').length <= fewWords;
  const isPlain = !isBold && spans.length === 0;
  // A heading has text under it, and a label what it is of, and no line of the page.
  if (isAbovePage && isOpen && isFewWords && !partOfText.test(text)) return true;
  return isLine && (isUnder || (isFewWords && (isUnderPage || (shape.isProse && isPlain))));
}

/** Longest line without a role, between others that have one, in UTF-16 units. */
const maxStray = 100;

/** What is around a line of a head. */
export interface Around {
  /** Another line of the head is below. */
  readonly isAmong: boolean;
  /** A line of the page is right below, or right above. */
  readonly isAbovePage: boolean;
  readonly isUnderPage: boolean;
}

/**
 * Under a title: a short line with a date, a place or an issuer still to come, one of the page below
 * it, or a counter.
 */
export function isStray(
  piece: SourcePiece,
  around: Around & { readonly isUnder: boolean; readonly hasMore: boolean },
  shape: TextShape,
): boolean {
  const { kind, text } = piece;
  const { isAmong, hasMore } = around;
  if (text.length > maxStray) return false;
  if (kind === 'heading') return isAmong && text.split(' ').length <= fewWords;
  if (hasMore && /^\d[\d,.]{0,14}$/.test(text)) return true;
  if (isRunningText(text)) return false;
  if (isItem(piece)) return hasMore;
  return isAmong || (hasMore && isOfHead(piece, around, shape));
}

/** Longest line above a title, in UTF-16 units; the same where the format itself says which it is. */
const maxAboveTitle = 180;
const maxAboveDeclared = 500;
/** Longest sentence there, the motto of a site. */
const maxMotto = 70;

/** Longest line above the title that is not text, in UTF-16 units. */
export function maxAbove(text: string, isDeclared: boolean): number {
  if (isDeclared) return maxAboveDeclared;
  return isRunningText(text) ? maxMotto : maxAboveTitle;
}

/** Longest line that goes on from a place or a body, in UTF-16 units. */
const maxRest = 60;

/** A building under its town, a bureau under its ministry. */
export function isRestOf(text: string): boolean {
  return (
    text.length <= maxRest &&
    !partOfText.test(text) &&
    !eventWord.test(text) &&
    /^\p{Lu}[\p{L}\p{M}.’'-]*(?:[ ,]+(?:and |of |for |the |& ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){0,6} *$/u.test(
      text,
    )
  );
}

/** Shortest sentence that lost its end, in UTF-16 units. */
const minCutOff = 80;

/** Its last word needs another, and the next line is a sentence of its own. */
export function isCutOff({ kind, text }: SourcePiece, next: SourcePiece | undefined): boolean {
  const isOpen =
    kind === 'paragraph' && text.length > minCutOff && (goesOn(text) || /[,;]$/.test(text));
  return isOpen && next !== undefined && isRunningText(next.text);
}
