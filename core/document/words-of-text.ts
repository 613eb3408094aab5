import { canonicalText } from './canonical-text';
import type { DocumentRecord } from './document';
import { headingsOf, type TextHeading } from './headings';

/** What is searched of a text. */
export interface WordsOfText {
  /** The canonical text. */
  readonly text: string;
  /** In reading order. */
  readonly headings: readonly TextHeading[];
}

/** Of a text that cannot be read, so that its title is found all the same. */
export const noWords: WordsOfText = { text: '', headings: [] };

export function wordsOfText({ blocks }: Pick<DocumentRecord, 'blocks'>): WordsOfText {
  return { text: canonicalText(blocks), headings: headingsOf({ blocks }) };
}
