import type { DocumentRecord, Passage } from '#core/document/document';
import { splitByBlock } from '#core/document/passage';
import { sectionAt } from '#core/document/sections';

/** Where a passage stands, as a citation says it. */
export interface Locator {
  /** Permanent paragraph numbers, "7" or "7–9"; null in a heading. */
  readonly paragraph: string | null;
  /** The section's title, or those of the first and the last; null in the lead. */
  readonly section: string | null;
}

/** The place of a passage that is not empty, in UTF-16 offsets into the canonical text. */
export function locatorOf(
  document: Pick<DocumentRecord, 'blocks'>,
  passage: Passage,
): Locator {
  const numbers = splitByBlock(document, passage).flatMap(
    ({ blockIndex }) => document.blocks[blockIndex]?.number ?? [],
  );
  const titles = [passage.start, Math.max(passage.start, passage.end - 1)].flatMap(
    (offset) => sectionAt(document, offset).title ?? [],
  );
  return { paragraph: span(numbers), section: span(titles, ' – ') };
}

/** First and last with a dash between; one alone when they are the same. */
function span(ends: readonly (string | number)[], dash = '–'): string | null {
  const first = ends[0];
  const last = ends.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? String(first) : `${first}${dash}${last}`;
}
