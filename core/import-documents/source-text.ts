/**
 * What every reader of a format gives: the words of a file in reading order, one piece for each
 * line or paragraph, with what the format itself says of them. What official summaries look like
 * is not known here; record-of-source.ts recognises that, for all formats alike.
 */
import type { Aside, BlockKind } from '#core/document/document';
import { movedSpans, type Span } from '#core/document/spans';
import type { PictureFile } from './picture-files';

/**
 * What a format says a piece is. A plain paragraph or line is 'paragraph': its marks and its shape
 * may still make it a heading or an item.
 */
export type PieceKind = BlockKind | 'title' | 'subtitle';

export interface SourcePiece {
  readonly kind: PieceKind;
  /** One line, without white space at its ends, never empty. */
  readonly text: string;
  /** Heading level or list nesting from 1, indent of a preformatted line; 0 for everything else. */
  readonly level: number;
  /** Columns of white space before it: a tab counts 4, a full-width blank 2. */
  readonly indent: number;
  /** All of it is in bold, as headings do that carry no style of their own. */
  readonly isBold: boolean;
  /**
   * Set when the format itself says that it is no part of the text. 'links' are links that are by
   * themselves: related pages under a heading that says so, else furniture.
   */
  readonly aside: Aside['role'] | 'links' | null;
  /** What the format says lies over its words. */
  readonly spans?: readonly Span[];
}

/** What the file says of itself beside its words; null for what it does not say. */
export interface SourceFacts {
  readonly title: string | null;
  /** All the ways in which it says its title, where there are several. */
  readonly titles?: readonly string[];
  /** The name of the site it was on. */
  readonly site?: string | null;
  /** BCP 47, as declared. */
  readonly language?: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly body: string | null;
  readonly place: string | null;
  /** A web address, as text: nothing ever opens it by itself. */
  readonly address: string | null;
}

export interface SourceText {
  readonly pieces: readonly SourcePiece[];
  readonly facts: SourceFacts;
  /** The files of its figures. */
  readonly pictures?: readonly PictureFile[];
}

export const noFacts: SourceFacts = {
  title: null,
  date: null,
  body: null,
  place: null,
  address: null,
};

/** Zero-width blank and joiner stand on empty lines of pages saved from the web. */
const blank = /^[\s\u200B\u2060]*$/;

export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** White space of any kind, line breaks too, as one blank; full-width blanks stay. */
const space = /[^\S\u3000]+/g;

/** C0 controls and DEL, except those that are white space: no format has words of them. */
const controls = /[\0-\x08\x0e-\x1f\x7f]/g;

/**
 * A piece of running text; null when there is no word in it. Blanks inside a preformatted line stay.
 *
 * @param more `spans` count in the text as it is given.
 */
export function sourcePiece(
  kind: PieceKind,
  text: string,
  more: Partial<Omit<SourcePiece, 'kind' | 'text'>> = {},
): SourcePiece | null {
  const plain = text.replace(controls, '');
  const words = (kind === 'preformatted' ? plain : plain.replace(space, ' ')).trim();
  if (isBlank(words)) return null;
  const spans = movedSpans(more.spans ?? [], text, words);
  const piece = { kind, level: 0, indent: 0, isBold: false, aside: null, ...more, text: words };
  return { ...withoutSpans(piece), ...(spans.length > 0 && { spans }) };
}

/** For words that are taken out of what they stood in. */
export function withoutSpans(piece: SourcePiece): SourcePiece {
  const { kind, text, level, indent, isBold, aside } = piece;
  return { kind, text, level, indent, isBold, aside };
}
