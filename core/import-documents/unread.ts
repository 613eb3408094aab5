/**
 * What a file contains besides readable words: listed in the import's report, with where it was.
 */
import type { SourceText } from './source-text';

/**
 * - 'picture': without a description of its own;
 * - 'form-field': something to fill in or to choose;
 * - 'embedded': a part from another program, sound, film, or another page;
 * - 'formula': one that could only be kept as a line of text;
 * - 'part': a part of the file, such as a chapter, that is missing or cannot be read;
 * - 'glyphs': letters that the file draws without saying which they are.
 */
export type UnreadKind = 'picture' | 'form-field' | 'embedded' | 'formula' | 'part' | 'glyphs';

export interface UnreadPart {
  readonly kind: UnreadKind;
  /** Words near it, the name of the part, or the page; '' for the start of the file. */
  readonly near: string;
}

/** The result of a format's reader that also reports what it left out. */
export interface ReadText extends SourceText {
  readonly unread?: readonly UnreadPart[];
}

/** More are not listed: nobody reads a thousand lines. */
export const maxUnread = 200;

/** UTF-16 units of the words near a part. */
const nearUnits = 60;

/** The end of a text, starting at a word if possible. */
export function nearWords(text: string): string {
  const words = text.trim();
  if (words.length <= nearUnits) return words;
  const end = words.slice(-nearUnits).replace(/^[\uDC00-\uDFFF]/, '');
  const blank = end.indexOf(' ');
  return `…${blank >= 0 && blank < nearUnits / 2 ? end.slice(blank + 1) : end}`;
}
