/**
 * Which of the lines above a text is its title: the one with the greatest weight, from what the
 * format and the page say, its words, its shape, and its place among the others.
 */
import type { SourcePiece } from '../source-text';
import {
  linesAboveSentence,
  isBareItem,
  isDatedItem,
  isMenuLine,
  linesOfMenus,
} from './above-text';
import { isTopic, openingTopics } from './common-words';
import { derivedTitle, isBesideSite, titleAlone, type Title } from './title-wording';
import { issuerSaid, withCountry } from './named-above';
import { headRoleOf, type PageSays, type Said } from './line-roles';
import { eventWord } from './headline-words';
import { agency } from './line-words';
import { isCutOff } from './under-title';
import { isForeign, isWordOrTwo, titleWeights, weightIf, type Weight } from './title-weights';
import { isRunningText, opensWithMark, readsAsText, sameWords, wordKey } from './line-shape';

/** A line of the head, with its own role and the weights for it as the title. */
export interface HeadLine {
  readonly piece: SourcePiece;
  readonly said: Said | null;
  /** It shares names or topics with the beginning of the text. */
  readonly isOfText: boolean;
  /** One of several short lines, such as a menu or a weather forecast. */
  readonly isInMenu: boolean;
  readonly weights: readonly Weight[];
}

/** Lines above the text that are examined. */
const maxLines = 40;
/** A line with less weight is not a candidate. */
const leastOfCandidates = -6;
/** Minimum weight of the title, and the minimum against a title that only the page states. */
const enough = 0;
const enoughAgainstPage = 4;

/** The lines up to the first running text, or up to the title that the format declares. */
export function linesOfHead(
  pieces: readonly SourcePiece[],
  page: PageSays,
  language: string,
): HeadLine[] {
  const declared = declaredTitle(pieces);
  const lines: HeadLine[] = [];
  for (const [at, piece] of pieces.slice(0, Math.max(maxLines, declared + 1)).entries()) {
    const isLine = lineKinds.has(piece.kind) || piece.kind === 'list-item';
    const role = isLine ? headRoleOf(piece.text, language) : null;
    const said = withCountry(role ?? issuerSaid(piece.text, page), piece, pieces[at + 1]);
    const isSentence = readsAsText(piece.text) || isCutOff(piece, pieces[at + 1]);
    const isText = !lineKinds.has(piece.kind) || isSentence || opensWithMark(piece.text);
    const isMenu =
      !isRunningText(piece.text) && isMenuLine(pieces.slice(0, at + maxLines), at, language);
    const isItem = isBareItem(pieces, at) || isDatedItem(piece, language);
    if (said === null && isText && !isMenu && !isItem && at > declared) break;
    const foreign = weightIf(isForeign(piece.text, language), -3, 'not in the script of the text');
    const weights = [...titleWeights(piece, said, page), ...foreign];
    lines.push({ piece, said, isInMenu: false, isOfText: false, weights });
  }
  const above = lines.map(({ piece }) => piece.text);
  lines.splice(linesAboveSentence(above, pieces[lines.length]?.text ?? ''));
  const menus = pieces.length > lines.length ? linesOfMenus(lines, page) : new Set<number>();
  const opening = openingTopics(pieces.slice(lines.length).map(({ text }) => text));
  return lines
    .map((line, at) => ({
      ...line,
      isInMenu: menus.has(at),
      isOfText: isTopic(line.piece.text, opening),
      weights: [
        ...line.weights,
        ...weightIf(menus.has(at), -9, 'among other words of a menu'),
        ...weightIf(isTopic(line.piece.text, opening), 2.5, 'the text begins with its words'),
      ],
    }))
    .map((line, at, all) => ({ ...line, weights: [...line.weights, ...byPlace(all, at)] }));
}

/** The title that the format declares, or its only heading of the first level above all sentences. */
function declaredTitle(pieces: readonly SourcePiece[]): number {
  const title = pieces.findIndex(({ kind }) => kind === 'title');
  if (title >= 0) return title;
  const tops = pieces.flatMap(({ kind, level }, at) =>
    kind === 'heading' && level === 1 ? [at] : [],
  );
  const [only = -1, ...others] = tops;
  const isAbove = pieces.slice(0, only + 1).every(({ text }) => !isRunningText(text));
  return only < maxLines && others.length === 0 && isAbove ? only : -1;
}

const lineKinds: ReadonlySet<SourcePiece['kind']> = new Set([
  'paragraph',
  'heading',
  'subtitle',
  'title',
]);

/** The weights from a line's place among the others. */
function byPlace(lines: readonly HeadLine[], at: number): Weight[] {
  const candidates = lines.flatMap((line, nth) => (isCandidate(line) ? [nth] : []));
  const line = lines[at];
  if (!line || !candidates.includes(at)) return [];
  const below = lines.find(
    ({ said }, nth) => nth > at && said?.role !== 'section' && !isDeck(lines, nth),
  );
  const isDated = below?.said?.role === 'date' || below?.said?.role === 'status';
  const isTwice = lines.some(
    (other, nth) => nth !== at && sameWords(other.piece.text, line.piece.text),
  );
  return [
    ...weightIf(at === firstTitle(lines, candidates), 1, 'the first that could be one'),
    ...weightIf(at === lastTitle(lines, candidates), 1, 'the last before the text'),
    ...weightIf(isApart(lines, candidates, at), 0.5, 'lines of the page are above it'),
    ...weightIf(isDated && !isSection(lines, at), 1.5, 'a date or a mark is under it'),
    ...weightIf(isTwice, isWordOrTwo(line.piece.text) ? 1 : 3, 'said twice'),
    ...weightIf(within(lines, at, false), 2, 'a longer line holds it'),
    ...weightIf(isDeck(lines, at), -2, 'the line above could be one'),
    ...weightIf(within(lines, at, true), -2, 'it holds a shorter line that could be one'),
  ];
}

/** The first candidate of more than two words: one or two may be a section that is not known. */
function firstTitle(lines: readonly HeadLine[], candidates: readonly number[]): number | undefined {
  return candidates.find((at) => !isWordOrTwo(lines[at]?.piece.text ?? '')) ?? candidates[0];
}

/** The last candidate; of several beside each other under lines of the page, the first. */
function lastTitle(lines: readonly HeadLine[], candidates: readonly number[]): number | undefined {
  return candidates.find((at) => isApart(lines, candidates, at)) ?? candidates.at(-1);
}

/**
 * The first of the last ones that are beside each other, with lines above that say something else: a
 * clock, a menu.
 */
function isApart(lines: readonly HeadLine[], candidates: readonly number[], at: number): boolean {
  const nth = candidates.indexOf(at);
  const isLastRun = candidates.slice(nth).every((each, further) => each === at + further);
  const before = candidates[nth - 1];
  if (before === undefined || before === at - 1 || !isLastRun) return false;
  return lines.slice(before + 1, at).some(({ said }) => said !== null);
}

/** A word or two above a day, with a longer line still to come: the part of the site it is in. */
function isSection(lines: readonly HeadLine[], at: number): boolean {
  const isLonger = ({ said, piece }: HeadLine) => said === null && piece.text.split(' ').length > 5;
  return isWordOrTwo(lines[at]?.piece.text ?? '') && lines.slice(at + 1).some(isLonger);
}

/** Least words of a line above another that make it the title and the other its deck. */
const minAboveDeck = 5;

/** A line right under another that could be the title, by its words or its length. */
function isDeck(lines: readonly HeadLine[], at: number): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  if (!line || !above || !isCandidate(line) || !isCandidate(above)) return false;
  // A line of the page may be above the title.
  if (line.isOfText && !above.isOfText) return false;
  const { text } = above.piece;
  const words = text.split(' ').length;
  return words >= minAboveDeck || (words > 2 && eventWord.test(text));
}

/** Letters that a site puts before a title, and of its own name beside a sign. */
const maxBefore = 30;
const maxSite = 70;

/** "Press Releases: Statement on X" beside "Statement on X": the shorter is the title itself. */
function within(lines: readonly HeadLine[], at: number, isHolder: boolean): boolean {
  const own = lines[at]?.piece.text ?? '';
  // What is below a title and says more is the caption of a picture.
  const beside = isHolder ? lines.slice(at + 1) : lines.slice(0, at);
  return beside.some(({ piece, said }) => {
    const [holder, title] = isHolder ? [own, piece.text] : [piece.text, own];
    const [whole, part] = [wordKey(holder), wordKey(title)];
    const isPart = part.length > 16 && whole.length > part.length && whole.includes(part);
    const around = isBesideSite(holder, title) ? maxSite : maxBefore;
    return (
      said === null && isPart && whole.length <= part.length + around && !isRunningText(piece.text)
    );
  });
}

function isCandidate({ said, weights }: HeadLine): boolean {
  return said === null && sum(weights) > leastOfCandidates;
}

function sum(weights: readonly Weight[]): number {
  return weights.reduce((total, { weight: each }) => total + each, 0);
}

/** @param text the first words of the text, from which a missing title is made. */
export function titleOf(lines: readonly HeadLine[], page: PageSays, text: string): Title {
  const [pageTitle] = page.titles;
  const isSaid = lines.some(({ piece }) => page.titles.some((each) => holds(each, piece.text)));
  const least = pageTitle === undefined || isSaid ? enough : enoughAgainstPage;
  const at = heaviest(lines, least);
  if (at !== null) {
    const [from, to] = titleLines(lines, at);
    const words = lines.slice(from, to + 1).map(({ piece }) => titleAlone(piece.text).words);
    return { words: words.join(' '), lines: [from, to], isDerived: false };
  }
  if (pageTitle !== undefined) return { words: pageTitle, lines: null, isDerived: false };
  return { words: derivedTitle(text), lines: null, isDerived: true };
}

function holds(title: string, line: string): boolean {
  const [whole, part] = [wordKey(title), wordKey(line)];
  return part.length > 8 ? whole.includes(part) : whole === part;
}

/**
 * The first of equals. A section that names an event ("Press conference") is used for want of
 * another.
 */
function heaviest(lines: readonly HeadLine[], least: number): number | null {
  let best: number | null = null;
  let most = -Infinity;
  for (const [at, line] of lines.entries()) {
    const { said, piece } = line;
    const isSection = said?.role === 'section' && eventWord.test(piece.text);
    const weighs = sum(line.weights);
    const isEnough = isSection ? weighs > leastOfCandidates : weighs > least;
    if ((said !== null && !isSection && piece.kind !== 'title') || !isEnough) continue;
    if (weighs > most) [best, most] = [at, weighs];
  }
  return best;
}

/** A title in two lines: the second continues in lower case, or both are in capitals. */
function titleLines(lines: readonly HeadLine[], at: number): [from: number, to: number] {
  const goesOn = (nth: number) => {
    const [line, next] = [lines[nth], lines[nth + 1]];
    return line !== undefined && next !== undefined && isContinued(line, next);
  };
  return [goesOn(at - 1) ? at - 1 : at, goesOn(at) ? at + 1 : at];
}

function isContinued(line: HeadLine, next: HeadLine): boolean {
  const [one, other] = [line.piece, next.piece];
  if (line.said !== null || next.said !== null) return false;
  if (one.kind !== 'paragraph' || other.kind !== 'paragraph') return false;
  if (sameWords(one.text, other.text)) return false;
  if (one.text.length > 160 || isRunningText(one.text) || isRunningText(other.text)) return false;
  if (/\d/.test(other.text) || agency.test(other.text)) return false;
  return /^\p{Ll}/u.test(other.text) || (isCapital(one.text) && isCapital(other.text));
}

function isCapital(words: string): boolean {
  return words.length > 12 && words === words.toUpperCase() && words !== words.toLowerCase();
}
