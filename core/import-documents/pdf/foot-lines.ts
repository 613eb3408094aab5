/** The notes at the foot of a PDF's pages. */
import type { Span } from '#core/document/spans';
import type { PdfLine } from './pdf-lines';
import type { LineWords } from './spanned-lines';

/** What begins a note: a number without a list mark, or one of the common signs. */
const noteStart = /^(?:[*†‡§]|[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[?\d{1,3}\]?(?=\s))/;
/** Notes are at most this share of the text's size, in the lower part of a page. */
const noteSize = 0.92;
const notePart = 0.5;

/** Where its mark is not raised, a note as large as the text is this many of its sizes below it. */
const noteGap = 1.6;

/** Longest foot of a page whose notes are as large as the text, in lines. */
const maxLargeFoot = 15;

/**
 * The lines at the foot of each page, from the first with a note's mark: small ones, or ones whose raised mark is
 * in the text above.
 */
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
    const notes = first >= 0 ? foot.slice(first) : largeFoot(up.reverse());
    for (const line of untilOther(notes)) found.add(line);
  }
  return found;
}

/**
 * The notes up to what the file says is something else, or what stands below them without a mark: the
 * end of a page from the web.
 */
function untilOther(notes: readonly PdfLine[]): readonly PdfLine[] {
  const end = notes.findIndex((line, at) => {
    const above = notes[at - 1];
    if (above === undefined || markOf(line) !== null) return false;
    const isApart = line.baseline - above.baseline > line.size * noteGap;
    return line.tag?.kind === 'heading' || line.tag?.kind === 'list-item' || isApart;
  });
  return end < 0 ? notes : notes.slice(0, end);
}

/** @param lines of one page, from its top. */
function largeFoot(lines: readonly PdfLine[]): readonly PdfLine[] {
  const referred = new Set<string>();
  for (const [at, line] of lines.entries()) {
    const mark = line.baseline >= line.pageHeight * notePart ? markOf(line) : null;
    const distance = line.baseline - (lines[at - 1]?.baseline ?? 0);
    const isNote =
      mark !== null &&
      referred.has(mark.value ?? '') &&
      (isRaised(line, mark) || distance > line.size * noteGap);
    if (isNote && lines.length - at <= maxLargeFoot) return lines.slice(at);
    for (const name of referencesIn(line)) referred.add(name);
  }
  return [];
}

/** Names of the notes that both have a reference in the text and are at the foot of a page. */
export function noteNames(
  lines: readonly PdfLine[],
  notes: ReadonlySet<PdfLine>,
): ReadonlySet<string> {
  const referred = new Set(lines.filter((line) => !notes.has(line)).flatMap(referencesIn));
  const marked = [...notes].flatMap((line) => markOf(line)?.value ?? []);
  return new Set(marked.filter((name) => referred.has(name)));
}

/** The mark that a line of the foot begins with, raised or not. */
export function markOf({ text, spans = [] }: LineWords): Span | null {
  const start = text.length - text.trimStart().length;
  const own = spans.find((span) => span.kind === 'note-mark' && span.start === start);
  const [written] = own ? [] : (noteStart.exec(text.slice(start)) ?? []);
  if (written === undefined) return own ?? null;
  const value = written.normalize('NFKC').replace(/[[\]]/g, '');
  return { kind: 'note-mark', value, start, end: start + written.length };
}

function isRaised({ spans = [] }: LineWords, mark: Span): boolean {
  return spans.includes(mark);
}

function referencesIn({ spans = [] }: LineWords): string[] {
  return spans.flatMap(({ kind, value }) =>
    kind === 'note-reference' && value !== undefined ? [value] : [],
  );
}
