import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { cjkEmphasis } from '#core/text/cjk-emphasis';
import { isTameMarkdown, type MarkdownBounds } from '#core/text/tame-markdown';
import { textLines } from '../text/lines';
import { settledPlaces } from '#core/document/places';
import type { SourcePiece } from '../source-text';
import type { ReadText } from '../unread';
import { readFrontMatter } from './front-matter';
import { markdownPieces } from './markdown-pieces';

/** More takes minutes, or half a second in one paragraph. */
const bounds: MarkdownBounds = {
  units: 2 * 1024 * 1024,
  brackets: 10_000,
  marks: 3_000,
  lookedThrough: 10_000_000,
};

/** The words of a Markdown text (CommonMark with GitHub's tables, lists and footnotes). */
export function readMarkdown(text: string, readHtml: (html: string) => SourcePiece[]): ReadText {
  const { facts, asides, rest } = readFrontMatter(text);
  const { pieces, unread } = isTameMarkdown(rest, bounds)
    ? markdownPieces(tree(rest), readHtml)
    : { pieces: textLines(rest), unread: [] };
  const settled = settledPlaces(titled(pieces, facts.title));
  return { pieces: [...asides, ...settled], facts, unread };
}

function tree(text: string) {
  return fromMarkdown(text, {
    extensions: [gfm(), cjkEmphasis],
    mdastExtensions: [gfmFromMarkdown()],
  }).children;
}

/** A first-level heading is the title when it is the only one, or nothing precedes it. */
function titled(pieces: SourcePiece[], title: string | null): SourcePiece[] {
  const tops = pieces.flatMap(({ kind, level }, at) =>
    kind === 'heading' && level === 1 ? [at] : [],
  );
  const [first] = tops;
  if (first === undefined || title !== null || (tops.length > 1 && first > 0)) return pieces;
  return pieces.map((piece, at) => (at === first ? { ...piece, kind: 'title', level: 0 } : piece));
}
