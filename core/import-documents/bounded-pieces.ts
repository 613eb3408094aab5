/**
 * Limits on what a page has to lay out: no endless paragraph, no endless word, no more of them than
 * a window can hold. Words are only split, never lost.
 */
import { wholeCharacter } from '#core/text/whole-characters';
import { movedSpans, spansWithin } from '#core/document/spans';
import type { SourcePiece } from './source-text';

/** Longest paragraph in UTF-16 units: the longest of any treaty has under ten thousand. */
export const maxParagraph = 50_000;
/** UTF-16 units without a place to break: laying out a word of a million takes minutes. */
export const maxRun = 2_000;
/** Paragraphs of a text, and UTF-16 units of all of them: the longest books have half as many. */
export const maxPieces = 60_000;
export const maxUnits = 8 * 1024 * 1024;

/** Null for more than a window can hold. */
export function boundedPieces(pieces: readonly SourcePiece[]): SourcePiece[] | null {
  const bounded: SourcePiece[] = [];
  let units = 0;
  for (const piece of pieces) {
    units += piece.text.length;
    if (units > maxUnits) return null;
    if (piece.text.length <= maxRun) bounded.push(piece);
    else for (const part of partsOf(piece)) bounded.push(part);
    if (bounded.length > maxPieces) return null;
  }
  return bounded;
}

/** The first part keeps the piece's kind, the others become paragraphs. */
function partsOf(piece: SourcePiece): SourcePiece[] {
  const cuts = cutsOf(piece.text);
  return [0, ...cuts].flatMap((start, nth): SourcePiece[] => {
    const part = piece.text.slice(start, cuts[nth]);
    const text = part.trim();
    if (text === '') return [];
    const over = spansWithin(piece.spans ?? [], start, start + part.length);
    const spans = movedSpans(over, part, text);
    const whole = nth === 0 ? piece : { ...piece, kind: 'paragraph' as const, level: 0 };
    return [{ ...whole, text, ...(spans.length > 0 && { spans }) }];
  });
}

/** Where a text is split, in UTF-16 offsets: after a blank if there is one. */
function cutsOf(text: string): number[] {
  const cuts: number[] = [];
  let start = 0;
  let lastBreak = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (mayBreak(text.charCodeAt(at))) lastBreak = at + 1;
    const isLongWord = at + 1 - Math.max(start, lastBreak) >= maxRun;
    if (!isLongWord && at + 1 - start < maxParagraph) continue;
    const cut = isLongWord || lastBreak <= start ? at + 1 : lastBreak;
    start = wholeCharacter(text, cut);
    if (start < text.length) cuts.push(start);
    at = Math.max(at, start - 1);
  }
  return cuts;
}

/** Blanks, and scripts that are written without them. */
function mayBreak(unit: number): boolean {
  if (unit === 0x20 || (unit >= 0x2e80 && unit <= 0x9fff)) return true;
  return (
    unit === 0x3000 || (unit >= 0xac00 && unit <= 0xd7af) || (unit >= 0xff01 && unit <= 0xff60)
  );
}
