/** A run of a page's words, and what the surrounding elements say about it. */
import type { SpanMark } from '#core/document/spans';
import type { PieceKind, SourcePiece } from '../source-text';
import type { UnreadKind } from '../unread';
import type { PageElement } from './page-node';

export interface PageRun {
  readonly piece: SourcePiece;
  /** The page's texts it is made of. */
  readonly texts: readonly number[];
  /** At least half of its words are links; for a list item, nearly all. */
  readonly isLinked: boolean;
  /** The elements it is in, outermost first. */
  readonly path: readonly PageElement[];
  /** What is in it, or right after it, and cannot be read. */
  readonly unread: readonly UnreadKind[];
}

/** What the elements around a run say about it. */
export interface Surroundings {
  readonly kind: PieceKind;
  readonly level: number;
  readonly aside: SourcePiece['aside'];
  readonly isLink: boolean;
  readonly isBold: boolean;
  /** A line break is a blank here: a heading, an item or a cell is one run. */
  readonly isOneLine: boolean;
  readonly isPreformatted: boolean;
  readonly path: readonly PageElement[];
  /** The marks over its words. */
  readonly marks: readonly SpanMark[];
  /** BCP 47 tag of the surrounding language; null when the page names none. */
  readonly language: string | null;
  /** Name of the note that this is; null for any other words. */
  readonly note: string | null;
}

export const outside: Surroundings = {
  kind: 'paragraph',
  level: 0,
  aside: null,
  isLink: false,
  isBold: false,
  isOneLine: false,
  isPreformatted: false,
  path: [],
  marks: [],
  language: null,
  note: null,
};
