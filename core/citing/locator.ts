import { splitByBlock } from '#core/document/passage-parts';
import type { DocumentRecord } from '#core/document/document';
import { sectionAt } from '#core/document/sections';
import type { Passage } from '#core/text/passage';

/** Where in a document a passage is, in words that a citation can hold. */
export interface Locator {
  /** "7", or "7–9" for a passage over several; null when it lies in headings only. */
  readonly paragraph: string | null;
  /** Title of its section, or of its first and its last, "Outset – Bilateral relations". */
  readonly section: string | null;
}

/**
 * The locator of a passage. The lead has no title: a passage in it has no section, and one that
 * runs from it into a section has that section. Of a passage over three and more sections the
 * first and the last are named.
 */
export function locatorOf(document: Pick<DocumentRecord, 'blocks'>, passage: Passage): Locator {
  const parts = splitByBlock(document, passage);
  const numbers = parts.flatMap(({ blockIndex }) => document.blocks[blockIndex]?.number ?? []);
  const titles = [parts[0], parts.at(-1)].flatMap((part) =>
    part === undefined ? [] : (sectionOfBlock(document, part.start) ?? []),
  );
  return {
    paragraph: range([numbers[0], numbers.at(-1)], '–'),
    section: range(titles, ' – '),
  };
}

function sectionOfBlock(document: Pick<DocumentRecord, 'blocks'>, start: number) {
  return sectionAt(document, start).title;
}

function range(ends: readonly (string | number | undefined)[], dash: string): string | null {
  const known = [...new Set(ends.filter((end) => end !== undefined))];
  return known.length === 0 ? null : known.join(dash);
}
