/** A PDF with a text layer as a text: its letters, joined into lines and paragraphs. */
import type { PdfDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { runsFromRight } from '#core/text/right-to-left';
import { err, ok, type Result } from '#core/result';
import { nearWords, type ReadText, type UnreadPart } from '../unread';
import { actualTexts } from './actual-texts';
import {
  withAllowance,
  type MemoryAllowance,
  type MemoryLimits,
} from '#core/bytes/memory-allowance';
import { openPdf, type CharacterMaps } from '#core/bytes/pdf-library';
import { factsOfPdf, withTitle } from './pdf-facts';
import { FontLooks } from './font-looks';
import { linesOfPage, type PdfLine } from './pdf-lines';
import { mirrored } from './page-layout';
import { paragraphsOf } from './pdf-paragraphs';

type PdfFailure = 'encrypted' | 'damaged' | 'no-text-layer' | 'too-large' | 'unpacks-too-large';

const maxPages = 3000;
/** Limit on the UTF-16 units of all pages: a long book has two million. */
const maxUnits = 16 * 1024 * 1024;

export interface PdfText {
  readonly source: ReadText;
  /** Some glyphs have no letter: they became U+FFFD. */
  readonly hasReplaced: boolean;
}

export function readPdf(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
  onProgress: (share: number) => void,
  limits?: MemoryLimits,
): Promise<Result<PdfText, PdfFailure>> {
  return withAllowance(async (allowance) => {
    const onPage = (share: number) => {
      allowance.nextPage();
      onProgress(share);
    };
    const read = await readOpened(bytes, characterMaps, onPage, allowance);
    // The library continues without what it could not unpack: a text with holes is no text.
    return allowance.isSpent() ? err('unpacks-too-large') : read;
  }, limits);
}

async function readOpened(
  bytes: Uint8Array,
  characterMaps: CharacterMaps,
  onProgress: (share: number) => void,
  { isSpent }: MemoryAllowance,
): Promise<Result<PdfText, PdfFailure>> {
  // The library takes over the bytes it is given; the caller keeps its own.
  const opened = await openPdf(bytes.slice(), characterMaps);
  if (!opened.ok) return opened;
  const { document, close } = opened.value;
  try {
    if (document.numPages > maxPages) return err('too-large');
    const read = await readPages(document, onProgress, bytes, isSpent);
    if (read === null) return err('too-large');
    if (!read.lines.some(({ text }) => /\p{L}/u.test(text))) return err('no-text-layer');
    const unread = glyphsIn(read.lines);
    const pieces = paragraphsOf(fromEdge(read.lines));
    const facts = await factsOfPdf(document, pieces);
    const source = { pieces: withTitle(pieces, facts), facts, unread };
    return ok({ source, hasReplaced: read.missing > 0 || unread.length > 0 });
  } catch {
    // Whatever the library fails on in a page: the file cannot be read to its end.
    return err('damaged');
  } finally {
    await close();
  }
}

/** How many of the first lines tell where the lines of a text begin. */
const sampledLines = 200;

/** Paragraphs are told by the edge at which their lines begin: for Arabic and Hebrew the right one. */
function fromEdge(lines: readonly PdfLine[]): readonly PdfLine[] {
  const sample = lines.slice(0, sampledLines).map(({ text }) => text);
  return runsFromRight(sample.join(' ')) ? mirrored(lines) : lines;
}

/** The first line with missing letters on each page. */
function glyphsIn(lines: readonly PdfLine[]): UnreadPart[] {
  const pages = new Map<number, string>();
  for (const { text, page } of lines) {
    if (text.includes('\uFFFD') && !pages.has(page)) pages.set(page, nearWords(text));
  }
  return [...pages].map(([page, words]) => ({
    kind: 'glyphs',
    near: `page ${page + 1}, ${words}`,
  }));
}

interface PageLines {
  readonly lines: readonly PdfLine[];
  /** Glyphs without a letter. */
  readonly missing: number;
}

/** A second pass with the letters given for the glyphs, if there are as many. */
async function readPages(
  document: PdfDocument,
  onProgress: (share: number) => void,
  bytes: Uint8Array,
  isSpent: () => boolean,
): Promise<PageLines | null> {
  const once = await linesOf(document, onProgress, [], isSpent);
  if (once === null || once.missing === 0) return once;
  const letters = actualTexts(bytes);
  return letters.length === once.missing ? linesOf(document, onProgress, letters, isSpent) : once;
}

/** Tags that their writer suspects to be wrong are not read. */
async function saysItsTags(document: PdfDocument): Promise<boolean> {
  const info = await document.getMarkInfo();
  return info !== null && info.Marked && !info.Suspects;
}

/** Null for more text than is read. */
async function linesOf(
  document: PdfDocument,
  onProgress: (share: number) => void,
  letters: readonly string[],
  isSpent: () => boolean,
): Promise<PageLines | null> {
  const lines: PdfLine[] = [];
  const looks = new FontLooks();
  const isTagged = await saysItsTags(document);
  let units = 0;
  let asked = 0;
  const letterFor = () => letters[asked++] ?? '\uFFFD';
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const onPage = await linesOfPage(page, number - 1, letterFor, looks, isTagged);
    page.cleanup();
    if (onPage === null || isSpent()) return null;
    units += onPage.reduce((sum, { text }) => sum + text.length, 0);
    if (units > maxUnits) return null;
    for (const line of onPage) lines.push(line);
    onProgress(number / document.numPages);
  }
  return { lines, missing: Math.max(0, asked - letters.length) };
}
