import type { Passage } from '#core/text/passage';
import type { Span } from './spans';

/**
 * 'note' is a footnote or an endnote, 'preformatted' one line whose blanks count, 'figure' a
 * picture with its caption.
 */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table-row'
  | 'note'
  | 'preformatted'
  | 'figure';

/** The unit the reader sees. */
export interface Block {
  readonly kind: BlockKind;
  /** Plain text, no line break. */
  readonly text: string;
  /**
   * Heading level 1.., list nesting 1.., columns that a preformatted line is indented by; otherwise
   * 0.
   */
  readonly level: number;
  /** Permanent ¶ number within the document, from 1; null for headings and figures. */
  readonly number: number | null;
  /** UTF-16 offset of the block's first unit in the canonical text. */
  readonly start: number;
  /** Over its words, sorted by `inOrder`; absent when there are none. */
  readonly spans?: readonly Span[];
}

/** 'provisional' when the text carries a mark such as "[Provisional translation]". */
export type TranslationStatus = 'provisional' | 'none';

/**
 * A recognised line of the head, as published, so that no word of the source is lost. 'release'
 * says how or by whom a text was released: a number, an embargo, a speaker.
 */
export interface SourceLine {
  readonly role: 'date' | 'status' | 'subtitle' | 'body' | 'place' | 'release';
  readonly text: string;
}

/**
 * Words of the source that are not part of its text, stored separately so that none is lost:
 * - 'caption': what was under a picture;
 * - 'related': a list of other pages ("Related Links") and its entries;
 * - 'furniture': what the page around the text says ("Back to Top", a footer).
 */
export interface Aside {
  readonly role: 'caption' | 'related' | 'furniture';
  /** Plain text, no line break, not empty. */
  readonly text: string;
  /** How many blocks are before it, 0 for one above the text. */
  readonly after: number;
}

/** Who published a text, as far as known without asking the reader. */
export interface Publication {
  /** The issuer, "Ministry of Foreign Affairs of Japan"; null when unknown. */
  readonly body: string | null;
  /** City of the issuer; null when unknown. */
  readonly place: string | null;
  /** Address of the page where it was published; null when unknown. */
  readonly address: string | null;
}

/** One exact text of one document. */
export interface DocumentRecord {
  /** The same for all revisions; given by the caller. */
  readonly id: string;
  /**
   * Identifies the text, 64 lower-case hexadecimal digits: `revisionOf` for an imported text,
   * `wordingOf` for a bundled one and for what an earlier Readout imported.
   */
  readonly revision: string;
  /** The title line as published; never empty, never a block. */
  readonly title: string;
  /** The date line as `YYYY-MM-DD`; null when there is none. */
  readonly date: string | null;
  readonly translation: TranslationStatus;
  /** The mark as published, e.g. "[Provisional translation]"; null when there is none. */
  readonly translationMark: string | null;
  /** In the order of the source. */
  readonly head: readonly SourceLine[];
  /** BCP 47, as declared in the file or detected; 'und' when neither. */
  readonly language: string;
  /** Null when nothing is known. */
  readonly published: Publication | null;
  readonly blocks: readonly Block[];
  /** In the order of the source. */
  readonly asides: readonly Aside[];
  readonly facts: readonly Fact[];
  /**
   * Revisions of the document's earlier texts in the library; while an earlier text is being read,
   * of the present one. What is still marked in one of them has no certain place in this text and
   * needs the reader's review.
   */
  readonly earlier?: readonly string[];
}

export type FactKind = 'when' | 'where' | 'duration' | 'person' | 'country' | 'named';

/** One line of the "At a glance" box. */
export interface Fact {
  readonly kind: FactKind;
  /**
   * - when: the clock time as published, "1:10 p.m. local time";
   * - where: a place, "New York";
   * - duration: "about 1 hour";
   * - person: a name as people write it, "Kishida Fumio";
   * - country: the common short name of a participant, "Mongolia";
   * - named: an initiative or agreement without its quotation marks.
   */
  readonly text: string;
  /** when: the time elsewhere as published; person: office and country; null for the others. */
  readonly detail: string | null;
  /** Where the words are in the canonical text; null when only the title has them. */
  readonly passage: Passage | null;
}
