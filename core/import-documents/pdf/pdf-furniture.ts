/** Running heads, running feet and page numbers: part of the pages, not of the text. */
import type { PdfLine } from './pdf-lines';

/** Share of a page's height, at its top and at its bottom, that may contain them. */
const edge = 0.12;

/** Lines examined at an edge. */
const edgeLines = 3;

const pageNumber =
  /^(?:page )?[-\u2010-\u2015(\s]*(?:\d{1,4}|[ivxl]{1,6})[-\u2010-\u2015)\s]*(?:(?:of|\/) ?\d{1,4})?$/i;

/** What a browser prints above and below a page: its address, and when it was printed. */
const address = /^(?:https?|file):\/\/\S+$/;
const printedAt = /^\d{1,4}([./-])\d{1,2}\1\d{1,4},? \d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?$/i;

/** Share of the pages that must have a running head or foot: left and right pages may differ. */
const minShare = 0.4;

/** A multiple of the letters' height: closer lines belong to the text. */
const minGap = 1.6;

/** The lines of all pages that repeat at an edge, or are a page number. */
export function furnitureLines(lines: readonly PdfLine[]): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  const places = new Map<string, PdfLine[]>();
  /** For each page the baselines of what a browser has printed. */
  const printed = new Map<number, number[]>();
  const pageCount = new Set(lines.map(({ page }) => page)).size;
  for (const line of edgeLinesOf(lines)) {
    if (pageNumber.test(line.text.trim())) found.add(line);
    if (address.test(line.text.trim()) || printedAt.test(line.text.trim()))
      printed.set(line.page, [...(printed.get(line.page) ?? []), line.baseline]);
    const key = keyOf(line);
    places.set(key, [...(places.get(key) ?? []), line]);
  }
  for (const line of lines) {
    // The title is beside the day, or beside the address.
    const beside = printed.get(line.page) ?? [];
    if (beside.some((baseline) => Math.abs(line.baseline - baseline) < line.size * 0.6))
      found.add(line);
  }
  for (const same of places.values()) {
    const pages = new Set(same.map(({ page }) => page));
    if (pages.size < Math.max(2, pageCount * minShare)) continue;
    for (const line of same) found.add(line);
  }
  return found;
}

/** The outermost lines of each page that are set apart from the text between them. */
function edgeLinesOf(lines: readonly PdfLine[]): PdfLine[] {
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const onPage = pages.get(line.page);
    if (onPage === undefined) pages.set(line.page, [line]);
    else onPage.push(line);
  }
  return [...pages.values()].flatMap((onPage) => {
    const down = [...onPage].sort((one, other) => one.baseline - other.baseline);
    const top = setApart(down).filter(isAtTop);
    const bottom = setApart([...down].reverse()).filter(isAtBottom);
    return [...new Set([...top, ...bottom])];
  });
}

/** @param inwards the lines of a page from an edge to its middle. */
function setApart(inwards: readonly PdfLine[]): PdfLine[] {
  for (let count = edgeLines; count > 0; count -= 1) {
    const [last, next] = [inwards[count - 1], inwards[count]];
    const gap = last && next ? Math.abs(next.baseline - last.baseline) : 0;
    if (last && (next === undefined || gap > minGap * last.size)) return inwards.slice(0, count);
  }
  return [];
}

const isAtTop = ({ baseline, pageHeight }: PdfLine) => baseline < pageHeight * edge;
const isAtBottom = ({ baseline, pageHeight }: PdfLine) => baseline > pageHeight * (1 - edge);

/** The same words, ignoring digits, at the same height. */
function keyOf({ text, baseline, pageHeight }: PdfLine): string {
  const height = Math.round((baseline / pageHeight) * 50);
  return `${height} ${text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()}`;
}
