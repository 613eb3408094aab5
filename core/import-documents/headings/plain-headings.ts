/**
 * Headings without any mark: short lines between sentences, "Opening remarks", in a text where the
 * format declares no headings and none is bold.
 */
import type { HeadingScheme } from './heading-levels';
import { isHeadingShaped, isQuestion } from './heading-shape';
import { datedEntries, isProgramme, settleLists, type HeadingCandidate } from './lines-in-a-row';
import { isListMark } from '../list-markers';
import { readDateLine } from '../recognition/date-line';
import { headRoleOf } from '../recognition/line-roles';
import { partOfText } from '../recognition/line-words';
import { columnsOf, isRunningText, isTurn, wordKey } from '../recognition/line-shape';

/** Minimum columns of text under such a heading, and maximum UTF-16 units of the heading. */
const minUnder = 60;
const maxPlainHeading = 70;
/** Longest heading that a list of contents announces. */
const maxListed = 160;

/**
 * Adds plain headings to the recognised ones. Among numbered ones, only the line above the first
 * can be one.
 *
 * @param headings the scheme of each line that is a heading, null for the others.
 */
export function markPlainHeadings(
  lines: readonly HeadingCandidate[],
  headings: (HeadingScheme | null)[],
): void {
  if (lines.some(({ kind }) => kind === 'heading')) return;
  const certain = new Set(markListed(lines, headings));
  if (headings.includes('bold')) return;
  const entries = datedEntries(lines);
  for (const at of entries) {
    headings[at] = 'plain';
    certain.add(at);
  }
  const isNumbered = headings.some((scheme, at) => scheme !== null && !certain.has(at));
  const days = entries.size > 0 ? [] : dayLines(lines);
  const repeated = new Set([
    ...days,
    ...questionLines(lines),
    ...labelLines(lines),
    ...capitalLines(lines),
  ]);
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
    if (!line || !next || line.kind !== 'paragraph' || line.glued || entries.has(at - 1)) continue;
    if (isFramed(line, next)) {
      headings[at] = 'plain';
      certain.add(at);
    }
    const isCandidate = isPlain(line) || repeated.has(at);
    const isAfterText =
      !before ||
      isRunningText(before.text) ||
      isItem(before) ||
      isPlain(before) ||
      headings[at - 1] !== null;
    if (!isCandidate || !isAfterText) continue;
    const isAbove = isNumbered
      ? (headings[at + 1] ?? null) !== null
      : isUnder(lines, at + 1, headings);
    if (isAbove) headings[at] = 'plain';
    // A programme has a name, and perhaps parts with names of their own.
    const isOverParts = headings[at + 1] === 'plain' && isProgramme(lines, at + 2);
    if (isAbove && (isProgramme(lines, at + 1) || isOverParts)) certain.add(at);
  }
  if (!isNumbered) markLikeOthers(lines, headings, repeated);
  settleLists(lines, headings, certain, isPlain);
  const numbered = headings.find((scheme) => scheme !== null && scheme !== 'plain');
  if (numbered && foreword.test(lines[0]?.text ?? '')) headings[0] = numbered;
  parted(headings, certain);
  // A single line above all others may be the rest of a title.
  const isOnly = headings.filter((scheme) => scheme !== null).length === 1;
  const isList = isItem(lines[1]);
  const plain = headings.flatMap((scheme, at) => (scheme === 'plain' ? [at] : []));
  for (const at of plain.length === 1 ? plain : []) {
    if (isOneWord(lines[at]?.text ?? '') && !certain.has(at)) headings[at] = null;
  }
  if (headings[0] === 'plain' && isOnly && !isList && !certain.has(0)) headings[0] = null;
}

/**
 * A line that says again what an item further up says: the item is of a list of contents. Returns
 * the indexes of these headings.
 */
function markListed(
  lines: readonly HeadingCandidate[],
  headings: (HeadingScheme | null)[],
): readonly number[] {
  const contents = new Set<string>();
  return lines.flatMap(({ kind, mark, text, isBold }, at) => {
    const words = wordKey(mark?.rest ?? text);
    if (mark !== null || kind === 'list-item') {
      if (text.length <= maxListed && !isRunningText(text)) contents.add(words);
      return [];
    }
    const isListed = kind === 'paragraph' && !isBold && contents.has(words);
    if (!isListed || at === lines.length - 1) return [];
    headings[at] = 'plain';
    return [at];
  });
}

/** Lines that are a day and nothing else, each above a text, as in a diary. */
function dayLines(lines: readonly HeadingCandidate[]): ReadonlySet<number> {
  const days = lines.flatMap(({ kind, text }, at) => {
    const isAbove = isRunningText(lines[at + 1]?.text ?? '');
    return kind === 'paragraph' && isAbove && readDateLine(text) !== null ? [at] : [];
  });
  return new Set(days.length > 1 ? days : []);
}

/** Questions that each have an answer under them, as in an interview; one may be rhetorical. */
function questionLines(lines: readonly HeadingCandidate[]): readonly number[] {
  const questions = lines.flatMap(({ kind, mark, text }, at) => {
    const answer = lines[at + 1];
    const isAnswered =
      answer?.kind === 'paragraph' && answer.text.length > text.length && !isTurn(answer.text);
    return kind === 'paragraph' && mark === null && isAnswered && isQuestion(text) ? [at] : [];
  });
  return questions.length > 1 ? questions : [];
}

/**
 * "Press working area:" above a text: one may lead into it, and one that comes back is a speaker.
 */
function labelLines(lines: readonly HeadingCandidate[]): readonly number[] {
  const labels = lines.flatMap(({ kind, mark, text }, at) => {
    const next = lines[at + 1];
    const isLabel =
      kind === 'paragraph' &&
      mark === null &&
      /^\p{Lu}[^.!?:]{2,50}\s[^.!?:]{2,50}:$/u.test(text) &&
      // "She said as follows:" leads into what was said.
      isHeadingShaped(text.slice(0, -1));
    return isLabel && next?.kind === 'paragraph' && next.mark === null ? [at] : [];
  });
  const words = new Set(labels.map((at) => lines[at]?.text));
  return labels.length > 1 && words.size === labels.length ? labels : [];
}

/** Least lines in capitals that are headings. */
const leastCapitals = 3;

/** "PERU", "WORLD FOOD PROGRAMME": lines in capitals, each above a text in small letters. */
function capitalLines(lines: readonly HeadingCandidate[]): readonly number[] {
  const inCapitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
  const found = lines.flatMap(({ kind, mark, text }, at) => {
    const next = lines[at + 1]?.text ?? '';
    const isLine = kind === 'paragraph' && mark === null && text.length <= maxPlainHeading;
    const isAbove = isRunningText(next) && !inCapitals(next);
    return isLine && isAbove && inCapitals(text) && !isTurn(text) ? [at] : [];
  });
  return found.length >= leastCapitals ? found : [];
}

function isItem(line?: HeadingCandidate): boolean {
  return isListMark(line?.mark ?? null);
}

/** Least headings that make a line like them one as well. */
const leastOthers = 2;

/** Among several headings a line between sentences is one, however little is said under it. */
function markLikeOthers(
  lines: readonly HeadingCandidate[],
  headings: (HeadingScheme | null)[],
  repeated: ReadonlySet<number>,
): void {
  if (headings.filter((scheme) => scheme === 'plain').length < leastOthers) return;
  lines.forEach((line, at) => {
    const beside = [lines[at - 1]?.text ?? '', lines[at + 1]?.text ?? ''];
    const isLine =
      headings[at] === null && line.kind === 'paragraph' && (isPlain(line) || repeated.has(at));
    if (isLine && beside.every(isRunningText)) headings[at] = 'plain';
  });
}

/** It has no number, and is beside those that have one. */
const foreword =
  /^(?:preamble|préambule|präambel|preámbulo|preambolo|преамбула|introduction|前文|序言)$/iu;

/** Sentences, a list, or headings of this one's parts. */
function isUnder(
  lines: readonly HeadingCandidate[],
  at: number,
  headings: readonly (HeadingScheme | null)[],
): boolean {
  const [next, further] = [lines[at], lines[at + 1]];
  if (headings[at] === 'plain' || isProgramme(lines, at)) return true;
  if (isItem(next) && (isItem(further) || isRunningText(next?.text ?? ''))) return true;
  const leadsOn = isRunningText(further?.text ?? '') && /[:\uFF1A]$/u.test(next?.text ?? '');
  return (
    next !== undefined && isRunningText(next.text) && (columnsOf(next.text) > minUnder || leadsOn)
  );
}

/**
 * Headings directly under another one, and all after them, are a level deeper, but for those that
 * have another directly under them.
 */
function parted(headings: (HeadingScheme | null)[], certain: ReadonlySet<number>): void {
  const isOuter = (at: number) => headings[at] === 'plain' && headings[at + 1] === 'plain';
  const [only, ...others] = headings.flatMap((_, at) => (isOuter(at) ? [at] : []));
  // One with another under it, among others that have a text: it may be the words of a picture.
  const isAlone = only !== undefined && only > 0 && others.length === 0;
  if (isAlone && !certain.has(only)) headings[only] = null;
  let isInner = false;
  headings.forEach((scheme, at) => {
    if (scheme !== 'plain') return;
    if (isInner && headings[at + 1] !== 'plain') headings[at] = 'plain inner';
    isInner ||= headings[at + 1] === 'plain';
  });
}

function isPlain({ text, mark, shaped }: HeadingCandidate): boolean {
  const hasShape = shaped && mark === null && text.length <= maxPlainHeading;
  return (
    hasShape &&
    /\p{L}{4}|\p{Script=Han}{2}/u.test(text) &&
    !isRunningText(text) &&
    !labelInBrackets.test(text) &&
    headRoleOf(text, 'und') === null
  );
}

/** "【期間：5月1日～5月5日】": a label and what is said under it. */
const labelInBrackets = /^[【<＜〈《[][^【】<>＜＞〈〉《》[\]:：]{1,30}[:：].*[】>＞〉》\]]$/u;

/** A single word is ambiguous: it may be a name or a place. */
function isOneWord(text: string): boolean {
  return !/[\p{L}\p{N}]\s\S|\p{Script=Han}{3}/u.test(text);
}

/** "Opening remarks", "<上午>", "【冒頭発言】"; above a text also "* Sea - coast". */
function isFramed({ text, shaped }: HeadingCandidate, next: HeadingCandidate): boolean {
  if (partOfText.test(text)) return isRunningText(next.text) || isItem(next);
  if (/^\*\s[^*]{2,60}$/u.test(text)) return shaped && isRunningText(next.text);
  return /^(?:<[^<>:：]{1,30}>|＜[^＜＞:：]{1,30}＞|【[^【】:：]{1,30}】|\*\*\s?[^*]{2,60})$/u.test(
    text,
  );
}
