import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { cjkEmphasis } from '#core/text/cjk-emphasis';
import { textLines } from '../lines';
import type { SourcePiece } from '../source-text';
import type { ReadText } from '../unread';
import { readFrontMatter } from './front-matter';
import { markdownPieces } from './markdown-pieces';

/**
 * Longest text parsed as Markdown, in UTF-16 units; more takes minutes and is read as plain lines.
 */
const maxMarkdownLength = 2 * 1024 * 1024;

/** A line that opens this many quotations or lists takes quadratic time. */
const deepLine = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40}/m;

/** This many brackets in a row are not a link; the parser tries each as one. */
const manyBrackets = /(?<![[\]()*_~`!<] ?)(?:[[\]()*_~`!<] ?){400}/;

/** Each opening bracket may begin a link that never ends: the parser searches for every end. */
const maxOpenings = 10_000;

/**
 * Each mark of emphasis may close an earlier one in its paragraph: the parser searches all of them.
 */
const maxMarks = 3_000;

/**
 * Each comment, declaration or XML section may continue to the end of its paragraph, where the
 * parser looks for its end: this product of their number and the paragraph's units takes half a
 * second.
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

/** A first-level heading is the title when it is the only one, or nothing precedes it. */
function titled(pieces: SourcePiece[], title: string | null): SourcePiece[] {
  const tops = pieces.flatMap(({ kind, level }, at) =>
    kind === 'heading' && level === 1 ? [at] : [],
  );
  const [first] = tops;
  if (first === undefined || title !== null || (tops.length > 1 && first > 0)) return pieces;
  return pieces.map((piece, at) => (at === first ? { ...piece, kind: 'title', level: 0 } : piece));
}
