/**
 * Groups as one list of lines, with a heading before each group's entries, cut into sheets of a few
 * lines: drawing sheet by sheet needs a quarter of the elements, which with a hundred thousand
 * entries are recreated at every keystroke of a filter. Lines are created when shown.
 */
import { firstAtLeast } from '#core/text/binary-search';

/** The heading of the group of that number, or an entry. */
export type NotebookLine =
  | { readonly kind: 'group'; readonly group: number; readonly position: number }
  | { readonly kind: 'entry'; readonly position: number };

/** Lines per sheet; the last one may have fewer. */
export const sheetLines = 4;

export interface NotebookSheets {
  readonly count: number;
  /** Headings and entries on a sheet. */
  readonly sizeOf: (sheet: number) => { readonly headings: number; readonly entries: number };
  readonly linesOf: (sheet: number) => readonly NotebookLine[];
}

/** @param sizes the number of entries of each group. */
export function notebookSheets(sizes: ArrayLike<number>): NotebookSheets {
  const groups = sizes.length;
  /** The number of lines up to the end of each group. */
  const ends = new Uint32Array(groups);
  let lines = 0;
  for (let group = 0; group < groups; group += 1) {
    lines += (sizes[group] ?? 0) + 1;
    ends[group] = lines;
  }
  const count = Math.ceil(lines / sheetLines);
  const headings = new Uint8Array(count);
  for (let group = 0, start = 0; group < groups; start = ends[group] ?? 0, group += 1) {
    const sheet = Math.floor(start / sheetLines);
    headings[sheet] = (headings[sheet] ?? 0) + 1;
  }

  function line(index: number): NotebookLine | null {
    const group = firstAtLeast(ends, index + 1);
    if (group === groups) return null;
    const start = (ends[group] ?? 0) - (sizes[group] ?? 0) - 1;
    // The position in the listing, of a heading that of its first entry: before it are a heading for
    // each group, and entries.
    return index === start
      ? { kind: 'group', group, position: index - group }
      : { kind: 'entry', position: index - group - 1 };
  }

  return {
    count,
    sizeOf(sheet) {
      const first = sheet * sheetLines;
      const own = headings[sheet] ?? 0;
      const all = Math.max(0, Math.min(sheetLines, lines - first));
      return { headings: own, entries: all - own };
    },
    linesOf: (sheet) =>
      Array.from({ length: sheetLines }, (_, nth) => line(sheet * sheetLines + nth)).filter(
        (each) => each !== null,
      ),
  };
}
