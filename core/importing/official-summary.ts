/**
 * Plain text of an official meeting summary as a document: a title line; a date line and a
 * translation mark, if any; a lead; sections. Every word of the source stands in the title, the
 * head or a block, in the order of the source; only dashes and bullets that lead a heading or an
 * item are dropped.
 */
import { buildBlocks } from '../document/blocks';
import { canonicalText, revisionOf, wellFormed } from '../document/canonical-text';
import type { DocumentRecord } from '../document/document';
import { factsOf } from '../document/facts';
import { languageOf } from '../document/language';
import { sentencesOf } from '../document/sentences';
import { err, ok, type Result } from '../result';
import { readBody } from './body';
import { readHead } from './head';
import { textLines, type SourceTextLine } from './lines';
import { isTranslationMark, translationMarkAtEnd } from './translation-mark';

/** 'empty': no line with a word. 'too-large': more UTF-16 units than `mostUnits`. */
export type ParseFailure = 'empty' | 'too-large';

/** As many units as the largest file that is decoded can have. */
export const mostUnits = 32 * 1024 * 1024;

/** UTF-16 units of a title; a longer first line is a text without a title line. */
const longestTitle = 300;

/**
 * @param id the document's stable id, kept as it is.
 * @param text any line endings; a lone surrogate is read as U+FFFD. The time taken grows with its
 *   length and no faster, whatever it holds.
 */
export function parseSummary(id: string, text: string): Result<DocumentRecord, ParseFailure> {
  if (text.length > mostUnits) return err('too-large');
  const [first, ...under] = textLines(wellFormed(text));
  if (first === undefined) return err('empty');
  const { title, remainder } = splitTitle(first);
  const head = readHead(remainder === null ? under.slice(0, 3).map((line) => line.text) : []);
  const body = remainder === null ? under.slice(head.taken) : [remainder, ...under];
  const blocks = buildBlocks(readBody(body));
  const canonical = canonicalText(blocks);
  const language = languageOf(`${title}\n${canonical}`);
  const mark = head.translationMark ?? translationMarkAtEnd(title) ?? markInBody(body);
  return ok({
    id,
    revision: revisionOf(canonical),
    title,
    date: head.date,
    translation: mark === null ? 'none' : 'provisional',
    translationMark: mark,
    head: head.lines,
    language,
    published: null,
    blocks,
    asides: [],
    facts: factsOf({ title, language, blocks }),
  });
}

/**
 * The first line is the title. One that is too long for a title gives its first sentence, or what
 * fits, and the rest is the first paragraph: a title is never a wall of text.
 */
function splitTitle(line: SourceTextLine): { title: string; remainder: SourceTextLine | null } {
  if (line.text.length <= longestTitle) return { title: line.text, remainder: null };
  const beginning = line.text.slice(0, longestTitle);
  const [sentence] = sentencesOf(line.text.slice(0, 2 * longestTitle));
  const words = beginning.slice(0, Math.max(0, beginning.lastIndexOf(' ')));
  const fits = sentence !== undefined && sentence.text.length <= longestTitle;
  const title = fits ? sentence.text : words || wholeCharacters(beginning);
  const rest = line.text.slice(title.length).trim();
  return { title: title.trim(), remainder: { text: rest, indent: line.indent } };
}

/** Without the half of a surrogate pair at its end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** A mark on a line of its own anywhere else, at the foot for one; the line stays a paragraph. */
function markInBody(body: readonly SourceTextLine[]): string | null {
  return body.find((line) => isTranslationMark(line.text))?.text ?? null;
}
