/**
 * The result of every format's reader: the words of a file in reading order, one piece for each
 * line or paragraph, with what the format itself says about them. What official summaries look like
 * is not known here; record-of-source.ts recognises that, for all formats alike.
 */
import type { Aside, BlockKind } from '#core/document/document';
import { movedSpans, type Span } from '#core/document/spans';
import type { PictureFile } from './pictures/picture-files';

/**
 * The kind that a format gives to a piece. A plain paragraph or line is 'paragraph': its marks and
 * its shape may still make it a heading or an item.
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
  /** All in bold, like headings without a style of their own. */
  readonly isBold: boolean;
  /**
   * Set when the format itself says that it is not part of the text. 'links' is a list of links
   * alone: related pages under a heading that says so, otherwise furniture.
   */
  readonly aside: Aside['role'] | 'links' | null;
  /** All of its words are links, wherever those lead: as a page says it, whose own address may be unknown. */
  readonly isLink?: boolean;
  /** The spans that the format gives to its words. */
  readonly spans?: readonly Span[];
}

/** What the file says about itself besides its words; null for what it does not say. */
export interface SourceFacts {
  readonly title: string | null;
  /** All its statements of a title, if there are several. */
  readonly titles?: readonly string[];
  /** Name of the site it was on. */
  readonly site?: string | null;
  /** BCP 47, as declared. */
  readonly language?: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly body: string | null;
  /** The issuer in the head of its site, or in the notice of rights at its foot. */
  readonly holder?: string | null;
  readonly place: string | null;
  /** A web address, as text: never opened without being asked. */
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

/** Zero-width blanks and joiners occur on empty lines of pages saved from the web. */
const blank = /^[\s\u200B\u2060]*$/;

export function isBlank(text: string): boolean {
  return blank.test(text);
}

/** Any white space, including line breaks, as one blank; full-width blanks stay. */
const space = /[^\S\u3000]+/g;

/** C0 controls and DEL, except those that are white space: no format uses them in words. */
const controls = /[\0-\x08\x0e-\x1f\x7f]/g;

/**
 * A piece of running text; null when it has no word. Blanks inside a preformatted line stay.
 *
 * @param more its `spans` refer to the text as given.
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

/** For words taken out of their surroundings. */
export function withoutSpans(piece: SourcePiece): SourcePiece {
  const { kind, text, level, indent, isBold, aside } = piece;
  return { kind, text, level, indent, isBold, aside };
}
