/**
 * The body of an official summary: its lines as headings, list items and paragraphs. A heading is
 * recognised by its mark, its shape and its neighbours together; in case of doubt a line stays an
 * ordinary paragraph or list item with its words in place.
 */
import type { BlockDraft } from '#core/document/blocks';
import { spansWithin, type Span } from '#core/document/spans';
import { splitGluedHeading } from './headings/glued-heading';
import { isHeadingShaped, isQuestion } from './headings/heading-shape';
import { headingLevels, type HeadingScheme } from './headings/heading-levels';
import {
  isListMark,
  listMarker,
  numberSchemes,
  starMark,
  type ListMarker,
  type NumberScheme,
} from './list-markers';
import { markPlainHeadings } from './headings/plain-headings';
import { columnsOf, isRunningText, isSpeakerLine } from './recognition/line-shape';
import type { SourcePiece } from './source-text';

/** A draft, and the index of the piece it came from. */
export interface BodyDraft extends BlockDraft {
  readonly piece: number;
}

/** A line, or one half of a line that a glued heading was split from. */
interface BodyLine extends Pick<SourcePiece, 'text' | 'kind' | 'level' | 'indent' | 'isBold'> {
  readonly piece: number;
  /** Null, too, when the format itself declares the kind. */
  readonly mark: ListMarker | null;
  /** True for a heading that was glued to the end of the paragraph before it. */
  readonly glued: boolean;
  readonly shaped: boolean;
}

/**
 * Drafts in the order of the pieces. A dash or bullet before a heading or an item is dropped, and
 * so is the dash before a glued heading; numbers stay, because readers cite them. What the format
 * declares is kept; recognised headings are nested under declared ones.
 */
export function readBody(source: readonly SourcePiece[]): BodyDraft[] {
  const stars = source.map(({ kind, text }) => kind === 'paragraph' && starMark(text) !== null);
  const isStarred = (index: number) =>
    stars[index] === true && (stars[index - 1] === true || stars[index + 1] === true);
  const lines = source.flatMap((piece, index) =>
    partLine(piece, index, source[index + 1]?.text ?? null, isStarred(index)),
  );
  const hasParts = lines.some(({ mark }) => mark?.scheme === 'roman' && mark.ordinal === 2);
  const counts = new Map<string, number>();
  const headings = lines.map((line, index): HeadingScheme | null => {
    const inOrder = followsInOrder(line.mark, counts);
    // A single "I." may be the initial of a name.
    if (line.mark?.scheme === 'roman' && !hasParts) return null;
    return inOrder && isHeading(lines, index) ? (line.mark?.scheme ?? 'bold') : null;
  });
  for (const run of numberedRuns(lines)) {
    if (isList(lines, run)) run.forEach((index) => (headings[index] = null));
  }
  // Among bold headings without a number, a bold one with a number is one of them.
  if (headings.includes('bold')) {
    lines.forEach(({ isBold }, index) => {
      if (isBold && headings[index] === 'decimal') headings[index] = 'bold';
    });
  }
  const declared = declaredLevels(source);
  const nesting = new ListNesting();
  let above = 0;
  markPlainHeadings(lines, headings);
  const recognised = headingLevels(headings);
  const drafts = lines.map((line, index): BodyDraft => {
    const { text, piece } = line;
    const scheme = headings[index] ?? null;
    if (line.kind === 'heading') above = declared.get(line.level) ?? 1;
    const isItem = scheme === null && isListMark(line.mark) && !isOpeningDash(lines, index);
    const level = nesting.levelOf(isItem ? line.indent : null);
    if (scheme !== null) {
      const words = isListMark(line.mark) ? line.mark.rest : text;
      return { kind: 'heading', text: words, level: above + (recognised.get(scheme) ?? 1), piece };
    }
    if (isItem && isListMark(line.mark))
      return { kind: 'list-item', text: line.mark.rest, level, piece };
    return { ...declaredDraft(line, above), piece };
  });
  return withSpans(drafts, source);
}

/**
 * Moves the spans of a piece to the drafts made from it, each of which has a stretch of its words.
 */
function withSpans(drafts: readonly BodyDraft[], source: readonly SourcePiece[]): BodyDraft[] {
  let taken = { piece: -1, end: 0 };
  return drafts.map((draft) => {
    const { text, spans } = source[draft.piece] ?? { text: '' };
    if (!spans) return draft;
    const start = text.indexOf(draft.text, taken.piece === draft.piece ? taken.end : 0);
    if (start < 0) return draft;
    const end = start + draft.text.length;
    taken = { piece: draft.piece, end };
    return { ...draft, spans: ownSpans(draft, spansWithin(spans, start, end)) };
  });
}

/** A heading is bold anyway, and begins a line of its own. */
function ownSpans({ kind, text }: BlockDraft, spans: readonly Span[]): readonly Span[] {
  if (kind !== 'heading') return spans;
  return spans.filter(
    (span) =>
      span.kind !== 'line' && !(span.kind === 'strong' && span.end - span.start === text.length),
  );
}

function declaredDraft({ kind, text, level }: BodyLine, headingLevel: number): BlockDraft {
  // A style of headings on a whole paragraph is only a look.
  if (kind === 'heading' && !isParagraph(text)) return { kind, text, level: headingLevel };
  if (kind === 'list-item') return { kind, text, level: Math.max(1, level) };
  if (kind === 'preformatted') return { kind, text, level };
  const isText = kind === 'title' || kind === 'subtitle' || kind === 'heading';
  return { kind: isText ? 'paragraph' : kind, text };
}

/** Longest sentence that may be a heading, in UTF-16 units. */
const maxDeclaredHeading = 160;

function isParagraph(text: string): boolean {
  return columnsOf(text) > maxDeclaredHeading && isRunningText(text);
}

/** A page may use only its second and fourth kind of heading: here they are levels 1 and 2. */
function declaredLevels(source: readonly SourcePiece[]): ReadonlyMap<number, number> {
  const used = new Set(source.flatMap(({ kind, level }) => (kind === 'heading' ? [level] : [])));
  return new Map([...used].sort((a, b) => a - b).map((level, index) => [level, index + 1]));
}

/** A glued heading with nothing after it is not a heading: it may be a signature. */
function partLine(
  source: SourcePiece,
  piece: number,
  next: string | null,
  isStarred: boolean,
): BodyLine[] {
  const { kind, level, text, indent } = source;
  const isBold = source.isBold || isSetOff(source);
  const isPlain = kind === 'paragraph';
  const parted = next !== null && isPlain ? splitGluedHeading(text) : null;
  const paragraph = parted?.paragraph ?? text;
  const plain = isPlain ? (listMarker(paragraph) ?? numberOfPart(paragraph, next ?? '')) : null;
  const mark = isStarred ? starMark(paragraph) : plain;
  const shaped = isPlain && isHeadingShaped(mark?.rest ?? paragraph.replace(/^\* +/, ''));
  const rest = { kind, level, indent, piece };
  const line = { ...rest, text: paragraph, isBold, mark, glued: false, shaped };
  if (parted === null) return [line];
  const dash: ListMarker = { scheme: 'dash', ordinal: 0, rest: parted.heading };
  const heading = { ...rest, text: parted.heading, isBold: false };
  return [line, { ...heading, mark: dash, glued: true, shaped: true }];
}

/** "1 Talks of the ministers", with "(1) Outset" below it: a number that has no stop. */
function numberOfPart(line: string, next: string): ListMarker | null {
  const [number = '', ordinal] = /^([1-9])\s{1,3}(?=\p{Lu})/u.exec(line) ?? [];
  const below = listMarker(next);
  const isPart = below?.scheme === 'bracketed' && below.ordinal === 1;
  if (ordinal === undefined || !isPart) return null;
  return { scheme: 'decimal', ordinal: Number(ordinal), rest: line.slice(number.length) };
}

function isHeading(lines: readonly BodyLine[], index: number): boolean {
  const line = lines[index];
  const before = lines[index - 1];
  const next = lines[index + 1];
  if (line?.glued) return true;
  if (line?.mark === null) return isBoldHeading(line, next);
  if (!line?.mark || line.mark.scheme === 'bullet' || !line.shaped || !next) return false;
  if (before && announcesList(before.text)) return false;
  // Whose words are quoted above.
  if (isListMark(line.mark) && isSpeakerLine(line.mark.rest)) return false;
  const isAmongShortItems =
    before?.mark?.scheme === line.mark.scheme && before.shaped && !before.glued;
  // A list that begins below it: "(1) Outset", and "1. The ministers …".
  const isNewList = next.mark?.ordinal === 1 && next.mark.scheme !== line.mark.scheme;
  const opensList = isNewList && isRunningText(next.text);
  return !isAmongShortItems && (opensList || canFollowHeading(next.mark, line.mark));
}

/** The indexes of lines that are numbered on, whatever is between them. */
function numberedRuns(lines: readonly BodyLine[]): readonly (readonly number[])[] {
  const last = new Map<string, number[]>();
  const runs: number[][] = [];
  lines.forEach(({ mark }, index) => {
    if (mark === null || mark.ordinal === 0) return;
    const run = last.get(mark.scheme) ?? [];
    const isNext = lines[run.at(-1) ?? -1]?.mark?.ordinal === mark.ordinal - 1;
    const own = isNext ? run : [];
    own.push(index);
    last.set(mark.scheme, own);
    if (!isNext) runs.push(own);
  });
  return runs;
}

/**
 * Numbers of which two follow each other with a few words, or none has a text under it but for the
 * last: "1. Agreement on trade", and under it who signed it.
 */
function isList(lines: readonly BodyLine[], run: readonly number[]): boolean {
  const isText = ({ text, mark, kind }: BodyLine) =>
    isRunningText(text) || mark !== null || kind !== 'paragraph';
  const parts = run.slice(0, -1).map((from, nth) => lines.slice(from + 1, run[nth + 1]));
  const areShort = parts.some(
    (part, nth) =>
      part.length === 0 && [run[nth], run[nth + 1]].every((at) => lines[at ?? -1]?.shaped),
  );
  const isBare = parts.length > 0 && parts.every((part) => part.length > 0 && !part.some(isText));
  return (areShort || isBare) && !run.some((at) => lines[at]?.isBold);
}

/** All its words are bold or underlined, by whatever the format says that with. */
function isSetOff({ text, spans }: SourcePiece): boolean {
  return (spans ?? []).some(
    ({ kind, start, end }) =>
      (kind === 'strong' || kind === 'underline') && start === 0 && end >= text.length,
  );
}

/** A short bold line or question followed by one that is not bold: a heading without a style. */
function isBoldHeading(line: BodyLine, next: BodyLine | undefined): boolean {
  const isShort = line.shaped || isQuestion(line.text);
  return line.isBold && line.kind === 'paragraph' && isShort && next !== undefined && !next.isBold;
}

/** Ordinary text, items, or a number of a deeper scheme; another of the same kind makes a list. */
function canFollowHeading(next: ListMarker | null, heading: ListMarker): boolean {
  if (next === null || next.scheme === 'bullet') return true;
  if (isListMark(heading)) return next.scheme !== heading.scheme;
  return isListMark(next) || rank(next) > rank(heading);
}

function rank({ scheme }: ListMarker): number {
  return numberSchemes.indexOf(scheme as NumberScheme);
}

/** "… agreed on the following:" opens a list; "… is as follows:" opens the summary itself. */
function announcesList(text: string): boolean {
  return /[:\uFF1A]$/.test(text) && !/\bas follows[:\uFF1A]$/i.test(text.slice(-20));
}

/** Whether a numbered line is the first of its scheme or continues the one before it. */
function followsInOrder(mark: ListMarker | null, counts: Map<string, number>): boolean {
  if (mark === null || mark.ordinal === 0) return true;
  const last = counts.get(mark.scheme) ?? 0;
  counts.set(mark.scheme, mark.ordinal);
  return mark.ordinal === 1 || mark.ordinal === last + 1;
}

/**
 * Agencies open a text with a dash, Polish texts a speech: a long line with no other beside it is
 * not a list.
 */
function isOpeningDash(lines: readonly BodyLine[], index: number): boolean {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (line?.mark?.scheme !== 'dash') return false;
  // A long dash is speech, or whose words are quoted above; any dash is below a closing quotation.
  const isOfSpeaker = /["”»]$/u.test(before?.text ?? '') && /^\p{Ll}/u.test(line.mark.rest);
  const isShort = line.text.length <= 120 && !/^[—―]/.test(line.text);
  if (isShort && !isOfSpeaker && (before || !next)) return false;
  const isAlone = !isListMark(before?.mark ?? null) && !isListMark(next?.mark ?? null);
  return isAlone && !announcesList(before?.text ?? '');
}

/** Nesting of the items of one list by indent; a line that is not an item ends the list. */
class ListNesting {
  private indents: number[] = [];

  /** @param indent columns, or null for a line that is not an item. Returns a level from 1. */
  levelOf(indent: number | null): number {
    if (indent === null) this.indents = [];
    else this.indents = [...this.indents.filter((each) => each < indent), indent];
    return Math.max(1, this.indents.length);
  }
}
