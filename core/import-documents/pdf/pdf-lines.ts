/** The text items of a page as lines, in reading order, with their places in points. */
import type { PageItem, PdfPage, TextItem } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { movedSpans } from '#core/document/spans';
import type { FontLooks } from './font-looks';
import { linesFromRight } from './from-right';
import { gathered } from './gathered';
import {
  columnsOf,
  isVertical,
  turned,
  withInitials,
  withoutTwins,
  type PlacedText,
} from './page-layout';
import { linksOfPage, withLinks } from './page-links';
import { plainLetters, plainLine } from '#core/text/plain-letters';
import { tagsOfPage } from './page-tags';
import { taggedItems } from './tagged-items';
import { withPictures, withRows } from './tagged-places';

export interface PdfLine extends PlacedText {
  /** From 0. */
  readonly page: number;
  readonly pageHeight: number;
}

/**
 * @param index of the page from 0.
 * @param letterFor gives the letter of a glyph without one; called in file order.
 * @param looks of the file's fonts.
 * @param isTagged whether the file says that it has tags.
 * @returns null for more than any page has.
 */
export async function linesOfPage(
  page: PdfPage,
  index: number,
  letterFor: () => string,
  looks: FontLooks,
  isTagged: boolean,
): Promise<PdfLine[] | null> {
  const { transform, height, width } = page.getViewport({ scale: 1 });
  const items = await itemsOf(page, isTagged);
  if (items === null) return null;
  await looks.learn(page, items);
  const blank = blankOf(items);
  const tags = isTagged ? await tagsOfPage(page) : null;
  const set = withoutTwins(
    withPictures(
      taggedItems(items, tags).flatMap(({ item, tag, id }) =>
        placedText(withLetters(item, letterFor, blank), transform, looks).map((text) => ({
          ...text,
          ...(tags && tag && { tag }),
          id,
        })),
      ),
      tags?.pictures ?? [],
    ),
  );
  const across = withLinks(set, await linksOfPage(page));
  const isDown = isVertical(across);
  const placed = isDown ? turned(across, width) : withRows(across);
  const asLine = (line: PlacedText): PdfLine => ({
    ...line,
    ...tidied(line),
    page: index,
    pageHeight: isDown ? width : height,
  });
  const columns = columnsOf(gathered(linesFromRight(placed, minColumnGap), minColumnGap));
  if (columns !== null) {
    const start = leftOf(columns.flat());
    // Each column as if it were the first: indents count from its own edge.
    return columns.flatMap((column) => {
      const shift = leftOf(column) - start;
      const lines = withInitials(gathered(column)).map(asLine).filter(hasWords);
      return lines.map((line) => ({ ...line, left: line.left - shift, right: line.right - shift }));
    });
  }
  const lines = withInitials(gathered(linesFromRight(placed))).map(asLine);
  return inReadingOrder(lines.filter(hasWords));
}

/**
 * Text items on a page, and their UTF-16 units: set letter by letter, a dense one has ten thousand.
 */
const maxItems = 200_000;
const maxPageUnits = 4 * 1024 * 1024;

/** Item by item, so that an endless page is abandoned early; null for too much. */
async function itemsOf(page: PdfPage, isTagged: boolean): Promise<PageItem[] | null> {
  const stream = page.streamTextContent({ includeMarkedContent: isTagged });
  const reader = stream.getReader();
  const items: PageItem[] = [];
  let units = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    for (const item of next.value.items) {
      items.push(item);
      units += 'str' in item ? item.str.length : 0;
    }
    if (items.length > maxItems || units > maxPageUnits) {
      await reader.cancel(new Error('Too much on a page.'));
      return null;
    }
  }
  return items;
}

const leftOf = (lines: readonly PlacedText[]) =>
  lines.reduce((least, { left }) => Math.min(least, left), Infinity);
const hasWords = ({ text }: PdfLine) => text.trim() !== '';

/** A gap of this many times the letters' height may separate two columns. */
const minColumnGap = 1.2;

function withLetters(item: TextItem, letterFor: () => string, blank: string): TextItem {
  if (!hasControl.test(item.str)) return item;
  const letters = item.str.includes('\0') ? item.str.replaceAll('\0', letterFor) : item.str;
  return { ...item, str: letters.replace(controls, (code) => (code === blank ? ' ' : '\uFFFD')) };
}

/** Glyph numbers without letters in the font: the library returns them as controls. */
const controls = /[\x01-\x08\x0e-\x1f\x7f]/g;
const hasControl = /[\0-\x08\x0e-\x1f\x7f]/;
/** In most fonts the third glyph is the blank. */
const blankGlyph = '\x03';

/** The only glyph without a letter on a page, if it is the blank; otherwise ''. */
function blankOf(items: readonly object[]): string {
  const found = items.flatMap((item) =>
    'str' in item && typeof item.str === 'string' ? (item.str.match(controls) ?? []) : [],
  );
  return found.every((code) => code === blankGlyph) ? blankGlyph : '';
}

/** In the page as shown: upright, measured from its top left corner. */
function placedText(item: TextItem, page: readonly number[], looks: FontLooks): PlacedText[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = page;
  const [ta = 1, tb = 0, , , te = 0, tf = 0] = item.transform;
  if (item.str === '') return [];
  const x = a * te + c * tf + e;
  const baseline = b * te + d * tf + f;
  // Rotated text, as in stamps, is a line of its own.
  const size = item.height > 0 ? item.height : Math.hypot(ta, tb);
  const text = plainLetters(item.str);
  const spans = looks.of(item.fontName).map((kind) => ({ kind, start: 0, end: text.length }));
  return [{ text, spans, left: x, right: x + item.width, baseline, size }];
}

function tidied({ text, spans = [] }: PlacedText): Pick<PlacedText, 'text' | 'spans'> {
  const words = withPlainBullet(plainLine(withoutSetBlanks(text)));
  return { text: words, spans: movedSpans(spans, text, words) };
}

/**
 * Typesetters put a little space between Japanese and Latin letters or digits, which looks like a
 * blank here. After a leading digit it may be a real one: "1 冒頭".
 */
function withoutSetBlanks(line: string): string {
  return line
    .replace(/(?<=\d) (?=[年月日時分])/g, '')
    .replace(/(?<=[\u3040-\u30FF\u4E00-\u9FFF]) (?=[\dA-Za-z])/g, '')
    .replace(/(?<!^\d{1,2})(?<=[\dA-Za-z]) (?=[\u3040-\u30FF\u4E00-\u9FFF])/g, '');
}

/** Bullets of symbol fonts have meaningless letters elsewhere. */
function withPlainBullet(line: string): string {
  return line.replace(/^\s*[\uF000-\uF0FF]\s*/, '\u2022 ');
}

/**
 * Lines one below the other are read from top to bottom, whatever their order in the file. Where
 * two are side by side there are columns, and the file's own order is the better guess.
 */
function inReadingOrder(lines: readonly PdfLine[]): PdfLine[] {
  const sorted = [...lines].sort((one, other) => one.baseline - other.baseline);
  const hasColumns = sorted.some((line, at) => {
    const next = sorted[at + 1];
    return next !== undefined && next.baseline - line.baseline < line.size * 0.45;
  });
  return hasColumns ? [...lines] : sorted;
}
