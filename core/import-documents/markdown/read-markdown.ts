import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { cjkEmphasis } from '#core/text/cjk-emphasis';
import { textLines } from '../lines';
import type { SourcePiece } from '../source-text';
import type { ReadText } from '../unread';
import { readFrontMatter } from './front-matter';
import { markdownPieces } from './markdown-pieces';

/** UTF-16 units that are read as Markdown; more takes minutes and is read as plain lines. */
const maxMarkdownLength = 2 * 1024 * 1024;

/** Lines that open so many quotations or lists take time with the square of them. */
const deepLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40}/m;

/** So many brackets in a row are no link; the parser tries each as one. */
const manyBrackets = /(?<![[\]()*_~`!<] ?)(?:[[\]()*_~`!<] ?){400}/;

/** Each opening bracket may begin a link that never ends: the parser looks for every end. */
const maxOpenings = 10_000;

/** Each mark of emphasis may end one before it in its paragraph: the parser looks through all of them. */
const maxMarks = 3_000;

/**
 * Each comment, declaration or section of XML may go on to the end of its paragraph, where the parser
 * looks for its end: so many, multiplied by the units of the paragraph, take half a second.
 */
const maxLookedThrough = 10_000_000;

function hasTangledParagraph(text: string): boolean {
  let [marks, openings, units] = [0, 0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') [marks, openings, units] = [0, 0, 0];
    marks += line.match(/[*_~]+/g)?.length ?? 0;
    openings += line.match(/<[!?]/g)?.length ?? 0;
    units += line.length;
    if (marks > maxMarks || openings * units > maxLookedThrough) return true;
  }
  return false;
}

function isTame(text: string): boolean {
  if (text.length > maxMarkdownLength || deepLine.test(text) || manyBrackets.test(text))
    return false;
  return (text.match(/\[/g)?.length ?? 0) <= maxOpenings && !hasTangledParagraph(text);
}

/** The words of a Markdown text (CommonMark with GitHub's tables, lists and footnotes). */
export function readMarkdown(text: string, readHtml: (html: string) => SourcePiece[]): ReadText {
  const { facts, asides, rest } = readFrontMatter(text);
  const { pieces, unread } = isTame(rest)
    ? markdownPieces(tree(rest), readHtml)
    : { pieces: textLines(rest), unread: [] };
  return { pieces: [...asides, ...titled(pieces, facts.title)], facts, unread };
}

function tree(text: string) {
  return fromMarkdown(text, {
    extensions: [gfm(), cjkEmphasis],
    mdastExtensions: [gfmFromMarkdown()],
  }).children;
}

/** A first-level heading is the title when it is the only one, or nothing is before it. */
function titled(pieces: SourcePiece[], title: string | null): SourcePiece[] {
  const tops = pieces.flatMap(({ kind, level }, at) =>
    kind === 'heading' && level === 1 ? [at] : [],
  );
  const [first] = tops;
  if (first === undefined || title !== null || (tops.length > 1 && first > 0)) return pieces;
  return pieces.map((piece, at) => (at === first ? { ...piece, kind: 'title', level: 0 } : piece));
}
