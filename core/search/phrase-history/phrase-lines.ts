/**
 * Every use of a phrase, text by text, each on a line with the words around it. The lines are
 * generated one by one: a caller takes the first hundred and shows them before the last text was
 * searched. Texts are folded by the caller, once, not for every phrase.
 */
import { compareStrings } from '#core/text/compare-strings';
import { blockAt } from '#core/document/blocks';
import type { Block } from '#core/document/document';
import type { DocumentSummary } from '#core/document/document-summary';
import { sectionTitleAt, type TextHeading } from '#core/document/headings';
import type { FoldedText } from '#core/text/fold';
import { phrasePattern, type PhraseOptions } from './phrase-pattern';
import type { Passage } from '#core/text/passage';

/** One exact text that is searched for phrases. */
export interface PhraseText {
  readonly documentId: string;
  /** SHA-256 of the canonical text. */
  readonly revision: string;
  readonly title: string;
  /** `YYYY-MM-DD`; null when the document has none. */
  readonly date: string | null;
  /** Common short names in English. */
  readonly countries: readonly string[];
  /** The canonical text. */
  readonly text: string;
  /** `foldText(text, plainFind)`. */
  readonly folded: FoldedText;
  readonly headings: readonly TextHeading[];
}

/** One use of the phrase; the passage is in the canonical text. */
export interface PhraseLine extends Passage {
  readonly documentId: string;
  readonly revision: string;
  readonly title: string;
  /** What is before and after, with a blank for every break between blocks; may be empty. */
  readonly left: string;
  /** The words of the use as they are written. */
  readonly hit: string;
  readonly right: string;
  readonly date: string | null;
  readonly countries: readonly string[];
  /** Title of the section it is in; null in the lead. */
  readonly section: string | null;
}

/** Largest number of UTF-16 units shown on each side of a use. */
const contextUnits = 60;

/**
 * The uses of a phrase in one text after another, in reading order; the phrase is parsed once for
 * all texts. A phrase of white space alone has none.
 */
export function phraseLines(
  phrase: string,
  options: PhraseOptions,
): (text: PhraseText) => Generator<PhraseLine> {
  const usesIn = phrasePattern(phrase, options);
  return function* linesIn(text) {
    if (usesIn === null) return;
    for (const use of usesIn(text.folded)) yield lineOf(text, use);
  };
}

/** The order of a phrase history: by date, undated ones last, and by id on the same day. */
export function inDateOrder<Dated extends Pick<DocumentSummary, 'date' | 'id'>>(
  documents: Iterable<Dated>,
): Dated[] {
  return [...documents].sort(
    (a, b) => compareStrings(a.date ?? '\uFFFF', b.date ?? '\uFFFF') || compareStrings(a.id, b.id),
  );
}

const marks =
  '[\\s.,;:!?\u2026"\'\u2018-\u201F\u2010-\u2015\u3001\u3002\u300C-\u300F\uFF0C\uFF0E\uFF1A\uFF1B]';
const marksAtEnds = new RegExp(`^${marks}+|(?<!${marks})${marks}+$`, 'gu');

/**
 * The phrase for a selection: without punctuation, quotes and blanks at its ends. Empty when there
 * was nothing else in it.
 */
export function phraseFrom(selected: string): string {
  return selected.replace(marksAtEnds, '').replace(/\s+/gu, ' ');
}

/** The words of all blocks that contain a use; one line for each block. */
export function passageAround(
  { text, blocks }: { readonly text: string; readonly blocks: readonly Block[] },
  { start, end }: Passage,
): string {
  const first = blocks[blockAt({ blocks }, start)];
  const last = blocks[blockAt({ blocks }, Math.max(start, end - 1))];
  return first && last ? text.slice(first.start, last.start + last.text.length) : '';
}

function lineOf(from: PhraseText, { start, end }: Passage): PhraseLine {
  const { documentId, revision, title, date, countries, text, headings } = from;
  return {
    documentId,
    revision,
    title,
    date,
    countries,
    start,
    end,
    left: onOneLine(text.slice(cutBefore(text, start), start)),
    hit: onOneLine(text.slice(start, end)),
    right: onOneLine(text.slice(end, cutAfter(text, end))),
    section: sectionTitleAt(headings, start),
  };
}

function onOneLine(words: string): string {
  return words.replaceAll('\n', ' ');
}

/** A unit that continues the character before it. */
const goesOn = /^(?:[\uDC00-\uDFFF]|[\p{M}\uFF9E\uFF9F\u200D])/u;

/** Where the context before an offset begins: never within a character. */
function cutBefore(text: string, offset: number): number {
  let at = Math.max(0, offset - contextUnits);
  while (at > 0 && at < offset && isInside(text, at)) at += 1;
  return at;
}

function cutAfter(text: string, offset: number): number {
  let at = Math.min(text.length, offset + contextUnits);
  while (at < text.length && at > offset && isInside(text, at)) at -= 1;
  return at;
}

function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const isPair = before >= 0xd800 && before <= 0xdbff;
  return isPair || before === 0x200d || goesOn.test(text.slice(at, at + 2));
}
