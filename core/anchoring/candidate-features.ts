/**
 * Evidence that a place in a later text is that of an anchor: the context around it, its sentence,
 * and where in the document it is. Nothing is decided here.
 */
import type { DocumentRecord } from '#core/document/document';
import { canonicalText } from '#core/document/canonical-text';
import { knowsBlocks, type Anchor } from '#core/model/anchor';
import { bareText, letterFrom, type BareText } from './bare-text';
import {
  agreementAt,
  contextOf,
  unbrokenAt,
  type Agreement,
  type Context,
} from './context-agreement';
import { ownSentence, type OwnSentence } from './own-sentence';
import { createDocumentLocations, type DocumentLocations } from './document-locations';
import type { Passage } from '#core/text/passage';

type Blocks = Pick<DocumentRecord, 'blocks'>;

/** The later text, with everything costly prepared once. */
export interface LaterText {
  readonly text: string;
  readonly bare: BareText;
  readonly locations: (offset: number) => DocumentLocations;
}

/** An anchor, prepared for the search. */
export interface Target {
  readonly anchor: Anchor;
  readonly context: Context;
  readonly own: OwnSentence;
  /** Letters of the quote itself. */
  readonly length: number;
}

/** A place, in UTF-16 offsets, with its features. */
export interface CandidateFeatures extends Passage {
  /** The quoted words are here exactly, including blanks and punctuation. */
  readonly isSame: boolean;
  readonly agreement: Agreement;
  /**
   * Share of the anchor's context, 0 to 1, found around it; one small edit on each side is allowed.
   */
  readonly share: number;
  /** All of the anchor's context is around it. */
  readonly isWhole: boolean;
  /** The words before the quote and those after it are now side by side here. */
  readonly isCutOut: boolean;
  /** UTF-16 units from the anchor's position. */
  readonly shift: number;
  /** Its headings are the same, and it moved only as its block did: see `keptItsBlock`. */
  readonly keptItsBlock: boolean;
  /** It is where it was: see `isNearOrigin`. */
  readonly isNearOrigin: boolean;
}

/** Share of one side's context above which that side agrees. */
const minSideShare = 0.75;
/** The lower share that is enough for a place with exactly the quoted words. */
const minSideShareOfSameWords = 0.6;
/** Letters beyond a sentence that distinguish it from one with the same words. */
const minBeyond = 4;
/**
 * When only the position is known, words may be this far from it, plus a fiftieth of the text
 * (UTF-16 units).
 */
const farthest = 200;
/** No text is this long (V8 strings have at most 2^29 units): a position beyond it says nothing. */
const maxTextLength = 2 ** 30;

export function laterText(document: Blocks): LaterText {
  const text = canonicalText(document.blocks);
  return { text, bare: bareText(text), locations: createDocumentLocations(document) };
}

export function seek(anchor: Anchor): Target {
  const { quote } = anchor;
  return {
    anchor,
    context: contextOf(quote),
    own: ownSentence(quote),
    length: bareText(quote.exact).letters.length,
  };
}

export function featuresAt(target: Target, later: LaterText, place: Passage): CandidateFeatures {
  const { anchor, context } = target;
  const { bare, text } = later;
  const { start, end } = place;
  const letters = { start: letterFrom(bare, start), end: letterFrom(bare, end) };
  const agreement = agreementAt(context, bare.letters, letters);
  const kept = context.before.length + context.after.length;
  return {
    start,
    end,
    agreement,
    isSame: text.slice(start, end) === anchor.quote.exact,
    share: kept === 0 ? 0 : (agreement.leftEdited + agreement.rightEdited) / kept,
    isWhole: agreement.left + agreement.right === kept,
    isCutOut: isCutOut(context, bare.letters, letters, agreement),
    shift: start - anchor.position.start,
    keptItsBlock: keptItsBlock(anchor, later, start),
    isNearOrigin: isNearOrigin(target, later, start, agreement),
  };
}

/** True when a side has context, and most of it agrees. */
export function sideAgrees(agreed: number, kept: number): boolean {
  return kept > 0 && agreed >= minSideShare * kept;
}

/** Letters that agree without a break, including the quote's own. */
export function run({ length }: Target, { left, right }: Agreement): number {
  return left + length + right;
}

/** The rest of the quote's sentence is around a place, unbroken. */
export function isInOwnSentence({ own }: Target, { agreement }: CandidateFeatures): boolean {
  return agreement.left >= own.left && agreement.right >= own.right;
}

/** The same, when an edit may have broken some of the context. */
export function isLikeOwnSentence(
  { own, context }: Target,
  { agreement }: CandidateFeatures,
): boolean {
  const { left, leftEdited, right, rightEdited } = agreement;
  return (
    (left >= own.left || leftEdited >= minSideShareOfSameWords * context.before.length) &&
    (right >= own.right || rightEdited >= minSideShareOfSameWords * context.after.length)
  );
}

/**
 * The context beyond the sentence agrees: on both sides if that is what distinguishes it from a
 * sentence with the same words.
 */
export function beyondSentence({ own }: Target, { left, right }: Agreement) {
  return { left: left >= own.left + minBeyond, right: right >= own.right + minBeyond };
}

/**
 * An edit before a block moves the block and leaves offsets in it alone; an edit in the block moves
 * the offset as far as the position. A place where neither is true is in another block. Also true
 * for an anchor that came without blocks.
 */
function keptItsBlock(
  { blocks, headings, position }: Anchor,
  { locations }: LaterText,
  start: number,
): boolean {
  if (!knowsBlocks(blocks)) return true;
  const here = locations(start);
  const shiftInBlock = here.inBlock - blocks.startOffset;
  const isAlong = shiftInBlock === 0 || shiftInBlock === start - position.start;
  return isAlong && isUnder(here, headings);
}

function isUnder(here: DocumentLocations, headings: readonly string[]): boolean {
  return here.headings.join('\n') === headings.join('\n');
}

/**
 * Words are where they were when they are nearer to their position than the length of the text that
 * agrees there, since the same words cannot recur so close; or under the same headings, as far from
 * the beginning of their block as before, next to a sentence they were next to. For an anchor
 * without blocks only the position is known, or nothing at all.
 */
function isNearOrigin(
  target: Target,
  { text, locations }: LaterText,
  start: number,
  agreement: Agreement,
): boolean {
  const { position, blocks, headings } = target.anchor;
  if (position.start > maxTextLength) return true;
  const shift = Math.abs(start - position.start);
  if (shift <= run(target, agreement)) return true;
  if (!knowsBlocks(blocks)) {
    return shift <= farthest + text.length / 50;
  }
  const here = locations(start);
  if (here.inBlock !== blocks.startOffset || !isUnder(here, headings)) return false;
  const { before, after } = target.context;
  const isWhole = agreement.left === before.length && agreement.right === after.length;
  const beyond = beyondSentence(target, agreement);
  return isWhole || beyond.left || beyond.right;
}

/**
 * What followed the quote now follows what preceded it, at least as well as it follows this place:
 * the quote was removed from between them.
 */
function isCutOut(
  context: Context,
  letters: string,
  { start, end }: Passage,
  { left, right }: Agreement,
): boolean {
  const { before, after } = context;
  const joined = unbrokenAt(context, letters, { start, end: start }).right;
  const joinedBefore = unbrokenAt(context, letters, { start: end, end }).left;
  return (
    (joined >= right && sideAgrees(joined, after.length) && sideAgrees(left, before.length)) ||
    (joinedBefore >= left &&
      sideAgrees(joinedBefore, before.length) &&
      sideAgrees(right, after.length))
  );
}
