/**
 * What speaks for a place of a later text being that of an anchor: the context around it, the
 * sentence it is in, and where in the document it is. Nothing is decided here.
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

/** The later text, with what is costly made once. */
export interface LaterText {
  readonly text: string;
  readonly bare: BareText;
  readonly locations: (offset: number) => DocumentLocations;
}

/** An anchor with what is looked for of it. */
export interface Sought {
  readonly anchor: Anchor;
  readonly context: Context;
  readonly own: OwnSentence;
  /** Letters of the quote itself. */
  readonly length: number;
}

/** A place, UTF-16 offsets, with what speaks for it. */
export interface CandidateFeatures extends Passage {
  /** The quoted words are here to the last blank and mark. */
  readonly isSame: boolean;
  readonly agreement: Agreement;
  /** Share of the kept context, 0 to 1, that is around it; one small edit on each side is allowed. */
  readonly share: number;
  /** All of the kept context is around it. */
  readonly isWhole: boolean;
  /** The words that were before the quote and those that were after it now stand side by side here. */
  readonly isCutOut: boolean;
  /** UTF-16 units from the anchor's position. */
  readonly shift: number;
  /** Its headings are the same, and it has gone no other way than its block: see `keptItsBlock`. */
  readonly keptItsBlock: boolean;
  /** It is where it was: see `isNearOrigin`. */
  readonly isNearOrigin: boolean;
}

/** Share of one side's context that says this side matches. */
const mostOfSide = 0.75;
/** The same where only the words that are the same are asked for. */
const muchOfSide = 0.6;
/** Letters beyond the own sentence that tell it from one with the same words. */
const minBeyond = 4;
/** UTF-16 units, beside a fiftieth of the text, that words may be from a position that is all that is known. */
const farthest = 200;
/** No text is so long (V8 has strings of up to 2^29 units): a position beyond it says nothing. */
const maxTextLength = 2 ** 30;

export function laterText(document: Blocks): LaterText {
  const text = canonicalText(document.blocks);
  return { text, bare: bareText(text), locations: createDocumentLocations(document) };
}

export function seek(anchor: Anchor): Sought {
  const { quote } = anchor;
  return {
    anchor,
    context: contextOf(quote),
    own: ownSentence(quote),
    length: bareText(quote.exact).letters.length,
  };
}

export function featuresAt(target: Sought, later: LaterText, place: Passage): CandidateFeatures {
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

/** True when a side has context, and most of it is. */
export function stands(agreed: number, kept: number): boolean {
  return kept > 0 && agreed >= mostOfSide * kept;
}

/** Letters that agree without a break, the quote's own among them. */
export function run({ length }: Sought, { left, right }: Agreement): number {
  return left + length + right;
}

/** The rest of the own sentence is around a place, unbroken. */
export function isInOwnSentence({ own }: Sought, { agreement }: CandidateFeatures): boolean {
  return agreement.left >= own.left && agreement.right >= own.right;
}

/** The same, as far as most of the context may be broken by an edit. */
export function isLikeOwnSentence(
  { own, context }: Sought,
  { agreement }: CandidateFeatures,
): boolean {
  const { left, leftEdited, right, rightEdited } = agreement;
  return (
    (left >= own.left || leftEdited >= muchOfSide * context.before.length) &&
    (right >= own.right || rightEdited >= muchOfSide * context.after.length)
  );
}

/** What is beyond the own sentence agrees: on both sides, where two such sentences are distinguished. */
export function beyondSentence({ own }: Sought, { left, right }: Agreement) {
  return { left: left >= own.left + minBeyond, right: right >= own.right + minBeyond };
}

/**
 * An edit before a block moves the block and leaves the offsets in it; one in the block moves the
 * offset as far as the position. A place whose two distances are others is in another block.
 * True also for an anchor that came without blocks.
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
 * Words are where they were when they are nearer to their position than the letters that agree
 * there are long, for the same words cannot be again so near; or under the same headings, as far
 * from the beginning of their block as they were, next to a sentence they were next to. Of an
 * anchor that came without blocks only the position is known, or nothing at all.
 */
function isNearOrigin(
  target: Sought,
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
 * What followed the quote now follows what was before it, as well as it follows this place or
 * better: the quote was taken out between.
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
    (joined >= right && stands(joined, after.length) && stands(left, before.length)) ||
    (joinedBefore >= left && stands(joinedBefore, before.length) && stands(right, after.length))
  );
}
