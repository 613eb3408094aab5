import { canonicalText } from './canonical-text';
import type { BlockKind, DocumentRecord } from './document';
import { headingsOf, type TextHeading } from './headings';

/** What relates a text to others, besides its words. */
export interface TextAbout {
  /** As published. */
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Of each line of the canonical text: its facts can be read with them. */
  readonly kinds: readonly BlockKind[];
}

/** The searchable part of a text. */
export interface WordsOfText {
  /** The canonical text. */
  readonly text: string;
  /** In reading order. */
  readonly headings: readonly TextHeading[];
}

/** For a text that cannot be read, so that its title can still be found. */
export const noWords: WordsOfText = { text: '', headings: [] };

export function wordsOfText({ blocks }: Pick<DocumentRecord, 'blocks'>): WordsOfText {
  return { text: canonicalText(blocks), headings: headingsOf({ blocks }) };
}

/** The same, with `about`. */
export function searchedParts(
  record: Pick<DocumentRecord, 'blocks' | 'title' | 'language'>,
): WordsOfText & { readonly about: TextAbout } {
  const { title, language, blocks } = record;
  return {
    ...wordsOfText(record),
    about: { title, language, kinds: blocks.map(({ kind }) => kind) },
  };
}
