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
