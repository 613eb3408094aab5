/** One document of a book as pieces: all its words, with contents and page numbers as asides. */
import { decodeBytes } from '#core/bytes/decode-bytes';
import { readEncoded } from '#core/bytes/read-encoded';
import { mergedLooks, sheetsOf, withLooks, type ClassLooks } from './class-looks';
import { outwardLinks, type OutwardLinks } from '../html/note-anchors';
import { pageRuns, unreadIn, type PageRun, type PageSurroundings } from '../html/page-runs';
import { pageTree } from '../html/page-tree';
import type { SourcePiece } from '../source-text';
import type { UnreadPart } from '../unread';

export interface Chapter {
  readonly pieces: readonly SourcePiece[];
  readonly unread: readonly UnreadPart[];
}

interface ChapterSurroundings extends Omit<PageSurroundings, 'address'> {
  /** The looks of the style sheet at an address in the document; none when it is missing. */
  readonly looks?: (href: string) => ClassLooks;
}

/** Null when it nests deeper than any text. */
export function chapterOf(
  bytes: Uint8Array,
  kind: 'text' | 'contents',
  around: ChapterSurroundings = { picture: () => null },
): Chapter | null {
  const text = textOf(bytes);
  const tree = pageTree(text);
  if (!tree.ok) return null;
  const { looks, ...page } = around;
  const sheets = looks ? sheetsOf(text).map(looks) : [];
  const body = withLooks(tree.value.body, mergedLooks(sheets));
  const runs = pageRuns(body, { address: null, ...page });
  const isContents = kind === 'contents' && runs.some(isLinkedItem);
  const pieces = runs.map((run) => (isContents ? beside(run.piece) : asPiece(run)));
  return { pieces, unread: unreadIn(runs) };
}

/** Whether it may have links to places in other documents of the book. */
export function leadsOut(bytes: Uint8Array): boolean {
  return /href\s?=\s?["'][^"'#\s]+#/i.test(textOf(bytes));
}

/** Its links to places in other documents, and its places; null when it cannot be read. */
export function chapterLinks(bytes: Uint8Array): OutwardLinks | null {
  const tree = pageTree(textOf(bytes));
  return tree.ok ? outwardLinks(tree.value.body) : null;
}

function textOf(bytes: Uint8Array): string {
  const encoded = readEncoded(bytes, null);
  return encoded.ok ? encoded.value.text : decodeBytes(bytes, 'utf-8');
}

/**
 * A book has no menus: what a class calls one is text, but lists of places in the book and the
 * numbers of printed pages are not. First-level headings begin chapters; the title of the whole
 * comes from the package.
 */
function asPiece({ piece, path }: PageRun): SourcePiece {
  const isBeside = path.some(
    ({ tag, attributes }) =>
      tag === 'nav' || /^doc-(?:toc|pagebreak)$/.test(attributes['role'] ?? ''),
  );
  if (isBeside) return beside(piece);
  return piece.aside === 'caption' ? piece : { ...piece, aside: null };
}

function beside(piece: SourcePiece): SourcePiece {
  return { ...piece, kind: 'paragraph', level: 0, aside: 'furniture' };
}

/** A guide may point at the first page instead, which then has no links. */
function isLinkedItem({ isLinked }: PageRun): boolean {
  return isLinked;
}
