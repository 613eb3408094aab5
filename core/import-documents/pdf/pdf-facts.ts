/** What a PDF says of itself: a title, which its text must bear out, and a language. */
import { isLanguageTag } from '#core/text/language';
import type { PdfDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { issuerNamed } from '../recognition/issuer';
import { headRoleOf } from '../recognition/line-roles';
import { sameWords, wordKey } from '../recognition/line-shape';
import { sectionLine } from '../recognition/line-words';
import { titleWithoutSite } from '../recognition/title-wording';
import { webAddress } from '../web-address';
import { noFacts, type SourceFacts, type SourcePiece } from '../source-text';

/** Pieces at the top that may be the title. */
const maxLines = 40;
/** Longest title, in UTF-16 units, and shortest that says anything, in letters. */
const maxTitle = 300;
const minTitle = 8;

/**
 * Programs keep the title of the file that another was made from, so it counts only if a line of the
 * text has its words. One that a browser printed has the name of the site behind it.
 */
export async function factsOfPdf(
  document: Pick<PdfDocument, 'getMetadata'>,
  pieces: readonly SourcePiece[],
): Promise<SourceFacts> {
  const { info } = await document.getMetadata();
  const language = tagIn(info['Language']);
  const whole = lineIn(info['Title']);
  const lines = pieces.slice(0, maxLines).flatMap(({ text, aside }) => (aside ? [] : [text]));
  const address = printedAddress(pieces);
  const inText = titleAmong(lines, whole) ?? printedTitle(pieces, whole);
  if (inText === null) return { ...noFacts, language, address };
  const { site } = titleWithoutSite(whole, [inText], null);
  const issuer = issuerNamed(site ?? '');
  const { name = null, place = null } = issuer ?? {};
  return {
    ...noFacts,
    title: inText,
    titles: [inText],
    site,
    language,
    body: name,
    place,
    address,
  };
}

/**
 * The line that the title begins with, or else the longest of its lines; none that has another role,
 * as the name of its site or "Press release".
 */
function titleAmong(lines: readonly string[], whole: string): string | null {
  const held = lines.filter((line) => isIn(whole, line) && headRoleOf(line, 'und') === null);
  const begins = (line: string) => wordKey(whole).startsWith(wordKey(line));
  const [longest] = held.toSorted((one, other) => other.length - one.length);
  return held.find(begins) ?? longest ?? null;
}

/**
 * The pieces with the line that the file calls its title as that. One that is only larger than others
 * is no title where it names a part of a site, with headings below it.
 */
export function withTitle(pieces: readonly SourcePiece[], { title }: SourceFacts): SourcePiece[] {
  const said = pieces.findIndex(
    ({ text, aside }) => aside === null && title !== null && sameWords(text, title),
  );
  const hasHeadings = pieces.some(({ kind }) => kind === 'heading');
  return pieces.map((piece, at) => {
    if (at === said) return { ...piece, kind: 'title', level: 0 };
    const isOther = () => said >= 0 || (hasHeadings && sectionLine.test(piece.text));
    return piece.kind === 'title' && isOther() ? { ...piece, kind: 'paragraph' } : piece;
  });
}

/** A title that a browser has printed at the edge of its page, without the name of the site. */
function printedTitle(pieces: readonly SourcePiece[], whole: string): string | null {
  const isPrinted = pieces.some(
    ({ aside, text }) => aside === 'furniture' && whole !== '' && sameWords(text, whole),
  );
  const { title } = titleWithoutSite(whole, [], null);
  return isPrinted && headRoleOf(title, 'und') === null ? title : null;
}

/** The address that a browser has printed at the edge of each page, unless it was too long for that. */
function printedAddress(pieces: readonly SourcePiece[]): string | null {
  const printed = pieces.find(
    ({ aside, text }) => aside === 'furniture' && /^https?:\/\/[^\s\u2026]+$/.test(text),
  );
  return webAddress(printed?.text ?? '');
}

function isIn(whole: string, line: string): boolean {
  const [title, words] = [wordKey(whole), wordKey(line)];
  return words.length >= minTitle && title.includes(words);
}

function lineIn(value: unknown): string {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : '';
  return text.length <= maxTitle ? text : '';
}

function tagIn(value: unknown): string | null {
  return typeof value === 'string' && isLanguageTag(value) ? value : null;
}
