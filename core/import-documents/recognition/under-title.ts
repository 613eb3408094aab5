/** What the lines around a title and above its text may be, by their shape. */
import { goesOn, isHeadingShaped } from '../heading-shape';
import type { SourcePiece } from '../source-text';
import { eventWord, partOfText } from './line-words';
import { isRunningText } from './line-shape';

/** "JANE ROE", under a title. */
export const nameInCapitals = {
  test: (text: string) =>
    text.length <= 30 &&
    /^(?:\p{Lu}[\p{Lu}\p{M}.'’-]+ ){1,3}\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(text) &&
    !eventWord.test(text) &&
    !partOfText.test(text),
};
/** The first words of a text: an address to those who listen, a part of it, or what leads to more. */
export const mayOpen = {
  test: (text: string) =>
    /[,:\uFF1A\uFF0C\u3001]$|[.!?]["\u201D\u2019)]?\s/u.test(text) || partOfText.test(text),
};
/** Whether lines that may be headings are between the paragraphs below the head. */
export function hasParts(pieces: readonly SourcePiece[], from: number): boolean {
  return pieces.some(
    ({ kind, text }, at) =>
      at > from &&
      (kind === 'heading' || (kind === 'paragraph' && isHeadingShaped(text))) &&
      isRunningText(pieces[at + 1]?.text ?? ''),
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

/** "Tuesday, 2 January 2024 12:17 GMT": when the page was looked at. */
export const pageClock = /^\p{L}{3,}, .{6,30} \d{1,2}:\d{2}(?::\d{2})? [A-Z]{3,4}$/u;
