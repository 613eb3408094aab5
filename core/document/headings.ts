import type { Passage } from '#core/text/passage';
import type { DocumentRecord } from './document';

/** Where a section begins and its title: the part of the outline that is stored beside a text. */
export interface TextHeading {
  /** UTF-16 offset in the canonical text. */
  readonly start: number;
  readonly title: string;
}

/** The headings in reading order. */
export function headingsOf({ blocks }: Pick<DocumentRecord, 'blocks'>): TextHeading[] {
  return blocks.flatMap(({ kind, start, text }) =>
    kind === 'heading' ? [{ start, title: text }] : [],
  );
}

/** The title of the section at a UTF-16 offset, as `sectionAt` finds it; null in the lead. */
export function sectionTitleAt(headings: readonly TextHeading[], offset: number): string | null {
  return headings.findLast(({ start }) => start <= offset)?.title ?? null;
}

/**
 * Finds headings by their words, as a list of contents beside the text names them: without case,
 * blanks, numbers before the words and numbers of pages behind them. The first of equal ones.
 */
export function headingFinder(
  document: Pick<DocumentRecord, 'blocks'>,
): (name: string) => Passage | null {
  const known = new Map<string, Passage>();
  for (const { start, title } of headingsOf(document)) {
    const key = nameKey(title);
    if (key !== '' && !known.has(key)) known.set(key, { start, end: start + title.length });
  }
  return (name) => known.get(nameKey(name)) ?? null;
}

function nameKey(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/^ ?(?:\d{1,3} )+|(?: \d{1,4})? ?$/gu, '')
    .replaceAll(' ', '');
}
