import { canonicalText } from './canonical-text';
import type { BlockKind, DocumentRecord } from './document';
import { headingsOf, type TextHeading } from './headings';

/** What a text is related to others by, besides its words. */
export interface TextAbout {
  /** As it was published. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Of each line of the canonical text: with them its facts can be read. */
  readonly kinds: readonly BlockKind[];
}

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

/** The same, with what it is about. */
export function searchedParts(
  record: Pick<DocumentRecord, 'blocks' | 'title' | 'language'>,
): WordsOfText & { readonly about: TextAbout } {
  const { title, language, blocks } = record;
  return {
    ...wordsOfText(record),
    about: { title, language, kinds: blocks.map(({ kind }) => kind) },
  };
}
