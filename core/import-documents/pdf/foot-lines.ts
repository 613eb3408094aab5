/** The notes at the foot of a PDF's pages. */
import type { PdfLine } from './pdf-lines';

/** What begins a note: a number without a list mark, or one of the common signs. */
export const noteStart = /^(?:[*†‡§]|[¹²³⁴⁵⁶⁷⁸⁹]+|\[?\d{1,3}\]?(?=\s))/;
/** Notes are at most this share of the text's size, in the lower part of a page. */
const noteSize = 0.92;
const notePart = 0.5;

/** The small lines at the foot of each page, from the first with a note's mark. */
export function footLines(lines: readonly PdfLine[], size: number): ReadonlySet<PdfLine> {
  const found = new Set<PdfLine>();
  const pages = new Map<number, PdfLine[]>();
  for (const line of lines) {
    const onPage = pages.get(line.page);
    if (onPage === undefined) pages.set(line.page, [line]);
    else onPage.push(line);
  }
  for (const onPage of pages.values()) {
    const up = [...onPage].sort((one, other) => other.baseline - one.baseline);
    const end = up.findIndex(
      (line) => line.size > size * noteSize || line.baseline < line.pageHeight * notePart,
    );
    const foot = (end < 0 ? [] : up.slice(0, end)).reverse();
    const first = foot.findIndex(({ text }) => noteStart.test(text.trim()));
    if (first >= 0) for (const line of foot.slice(first)) found.add(line);
  }
  return found;
}
