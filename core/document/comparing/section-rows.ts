import type { BlockRow } from '#core/document/compare-revisions';
import type { Block } from '#core/document/document';

export interface ComparedSection {
  /** The heading in the newer text, or in the earlier one when the section is gone; null for the lead. */
  readonly title: string | null;
  /** Nothing of it is in the newer text. */
  readonly isRemoved: boolean;
  readonly rows: readonly BlockRow[];
  /** Changes of wording in its rows. */
  readonly changes: number;
}

/** Gathers rows into sections, in the order of the rows. */
export function sectionRows(
  rows: readonly BlockRow[],
  before: readonly Block[],
  after: readonly Block[],
): ComparedSection[] {
  const sections: { title: string | null; isRemoved: boolean; rows: BlockRow[] }[] = [];
  rows.forEach((row, nth) => {
    const opening = openingOf(row, before, after);
    const opens = opening !== null && (row.after !== null || endsSection(rows, nth, after));
    if (opens || sections.length === 0) {
      const title = opens ? opening : null;
      sections.push({ title, isRemoved: opens && row.after === null, rows: [] });
    }
    sections.at(-1)?.rows.push(row);
  });
  return sections.map((section) => ({
    ...section,
    changes: section.rows.reduce((sum, { changes }) => sum + changes, 0),
  }));
}

/** The heading that a row begins with, in the newer text if it is there; null for another block. */
function openingOf(row: BlockRow, before: readonly Block[], after: readonly Block[]) {
  const block = row.after ? after[row.after.first] : before[row.before?.first ?? -1];
  return block?.kind === 'heading' ? block.text : null;
}

/** Whether a removed heading took its section along: what stays next is another heading, or nothing. */
function endsSection(rows: readonly BlockRow[], nth: number, after: readonly Block[]): boolean {
  const next = rows.slice(nth + 1).find((row) => row.after !== null);
  return !next?.after || after[next.after.first]?.kind === 'heading';
}
