import { splitByBlock } from '#core/document/passage-parts';
import type { DocumentRecord } from '#core/document/document';
import { beginningOfNote, noteNumber } from '#core/document/notes';
import { sectionAt } from '#core/document/sections';
import { tableAt } from '#core/document/tables';
import type { Passage } from '#core/text/passage';

/** Where in a document a passage is, as a citation prints it. */
export interface Locator {
  /** "7", or "7–9" for a passage over several; null for a passage in headings only. */
  readonly paragraph: string | null;
  /** Title of its section, or of its first and last, "Outset – Bilateral relations". */
  readonly section: string | null;
  /** What it belongs to within its paragraphs: "n. 3", "table, row 2"; absent for running text. */
  readonly part?: string;
}

/**
 * The locator of a passage. The lead has no title: a passage in it has no section, and one that
 * runs from it into a section has that section. For a passage over three or more sections the first
 * and the last are named.
 */
export function locatorOf(document: Pick<DocumentRecord, 'blocks'>, passage: Passage): Locator {
  const parts = splitByBlock(document, passage);
  const numbers = parts.flatMap(({ blockIndex }) => document.blocks[blockIndex]?.number ?? []);
  const titles = [parts[0], parts.at(-1)].flatMap((part) =>
    part === undefined ? [] : (sectionOfBlock(document, part.start) ?? []),
  );
  const part = partOf(document, [...new Set(parts.map(({ blockIndex }) => blockIndex))]);
  return {
    paragraph: range([numbers[0], numbers.at(-1)], '–'),
    section: range(titles, ' – '),
    ...(part !== null && { part }),
  };
}

/** For a passage in one note or one row; null for any other. */
function partOf({ blocks }: Pick<DocumentRecord, 'blocks'>, indexes: number[]): string | null {
  const [index, ...others] = indexes;
  const block = index === undefined ? undefined : blocks[index];
  if (index === undefined || block === undefined || others.length > 0) return null;
  if (block.kind === 'note') {
    const number = noteNumber(blocks[beginningOfNote({ blocks }, index)] ?? block);
    return number === null ? 'n.' : `n. ${number}`;
  }
  const table = tableAt(blocks, index);
  if (table === null) return null;
  const number = table.numbers[index - table.from] ?? null;
  return number === null ? 'table' : `table, row ${number}`;
}

function sectionOfBlock(document: Pick<DocumentRecord, 'blocks'>, start: number) {
  return sectionAt(document, start).title;
}

function range(ends: readonly (string | number | undefined)[], dash: string): string | null {
  const known = [...new Set(ends.filter((end) => end !== undefined))];
  return known.length === 0 ? null : known.join(dash);
}
