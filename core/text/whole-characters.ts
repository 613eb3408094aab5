import type { Passage } from './passage';

/** Moves a UTF-16 offset forward out of a surrogate pair, and into the text. */
export function wholeCharacter(text: string, offset: number): number {
  const clipped = Math.min(Math.max(offset, 0), text.length);
  return isInside(text, clipped) ? clipped + 1 : clipped;
}

/** A passage widened to whole characters. */
export function wholeCharacters(text: string, { start, end }: Passage): Passage {
  const from = Math.min(Math.max(start, 0), text.length);
  return { start: isInside(text, from) ? from - 1 : from, end: wholeCharacter(text, end) };
}

/** True in the middle of a pair; two halves that do not form a pair are two characters. */
function isInside(text: string, offset: number): boolean {
  const low = text.charCodeAt(offset);
  const high = text.charCodeAt(offset - 1);
  return low >= 0xdc00 && low <= 0xdfff && high >= 0xd800 && high <= 0xdbff;
}
