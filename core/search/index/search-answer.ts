/** The result of a search: documents in order, each with the places that were found. */
import type { Passage } from '#core/text/passage';
import type { TextAbout, WordsOfText } from '#core/document/words-of-text';
import type { NotebookDocument } from '#core/notebook/notebook-question';
import type { QueryProblem, SearchPlace } from '../query/query';

export interface SearchHit {
  readonly kind: SearchPlace;
  /** The text that it is in, or was made in. */
  readonly revision: string;
  /** Null for a place in the document itself. */
  readonly annotationId: string | null;
  /** The label of that annotation; null for none. */
  readonly labelId: string | null;
  /** It is in an earlier text of the document, or was made in one. */
  readonly isEarlier: boolean;
  /**
   * Where to go in the canonical text of that revision, UTF-16, end excluded: the first mark of a
   * sentence, the whole passage of an annotation. Both 0 for a title and for a note on the whole
   * document.
   */
  readonly start: number;
  readonly end: number;
  /**
   * The title; the sentence of the text; the whole quote, or note; the tags separated by blanks.
   */
  readonly sentence: string;
  /** Matches in UTF-16 offsets of `sentence`; empty when only fields were queried. */
  readonly marks: readonly Passage[];
}

export interface SearchGroup {
  readonly documentId: string;
  /** As the reader has corrected it. */
  readonly title: string;
  readonly date: string | null;
  /** The title, the present text, earlier texts, then annotations by their place. */
  readonly hits: readonly SearchHit[];
  /** Number of places found in this document but not listed. */
  readonly more: number;
}

export interface SearchAnswer {
  readonly groups: readonly SearchGroup[];
  /** Number of matching documents; `groups` has the first of them. */
  readonly documents: number;
  readonly problems: readonly QueryProblem[];
}

export const noAnswer: SearchAnswer = { groups: [], documents: 0, problems: [] };

export interface SearchOptions {
  /** か and カ are the same. */
  readonly foldKana: boolean;
  /** Documents that are listed. */
  readonly limit: number;
  /** Places listed of each document. */
  readonly hitsEach: number;
}

export const defaultSearch: SearchOptions = { foldKana: true, limit: 20, hitsEach: 5 };

/**
 * What the search knows about a document besides its texts. Its title is as the reader has corrected
 * it; one removed from the library is not searched.
 */
export interface SearchedDocument extends NotebookDocument {
  /** Tags of the whole document, without #. */
  readonly tags: readonly string[];
  /** Revision of the present text. */
  readonly present: string;
}

/** One text of a document; every document has at least its present one. */
export interface SearchedText extends WordsOfText {
  readonly documentId: string;
  readonly revision: string;
  /** What relates it to others; absent for a text that cannot be read. */
  readonly about?: TextAbout | undefined;
}
