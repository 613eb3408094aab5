/**
 * Groups as one list of lines, with a heading before each group's entries, cut into sheets of a few
 * lines: drawing sheet by sheet needs a quarter of the elements, which with a hundred thousand
 * entries are recreated at every keystroke of a filter. Lines are created when shown.
 */
import { firstAtLeast } from '#core/text/binary-search';
import type { NotebookEntry, NotebookGroup } from './notebook-entry';
export type NotebookLine =
  | { readonly kind: 'group'; readonly group: NotebookGroup }
  | { readonly kind: 'entry'; readonly entry: NotebookEntry };

/** Lines per sheet; the last one may have fewer. */
export const sheetLines = 4;

export interface NotebookSheets {
  readonly count: number;
  /** Headings and entries on a sheet. */
  readonly sizeOf: (sheet: number) => { readonly headings: number; readonly entries: number };
  readonly linesOf: (sheet: number) => readonly NotebookLine[];
}

export function notebookSheets(groups: readonly NotebookGroup[]): NotebookSheets {
  /** The number of lines up to the end of each group. */
  const ends = new Uint32Array(groups.length);
  let lines = 0;
  for (const [place, { entries }] of groups.entries()) {
    lines += entries.length + 1;
    ends[place] = lines;
  }
  const count = Math.ceil(lines / sheetLines);
  const headings = new Uint8Array(count);
  for (let place = 0, start = 0; place < groups.length; start = ends[place] ?? 0, place += 1) {
    const sheet = Math.floor(start / sheetLines);
    headings[sheet] = (headings[sheet] ?? 0) + 1;
  }

  function line(index: number): NotebookLine | null {
    const place = firstAtLeast(ends, index + 1);
    const group = groups[place];
    if (!group) return null;
    const nth = index - ((ends[place] ?? 0) - group.entries.length);
    const entry = group.entries[nth];
    return entry ? { kind: 'entry', entry } : { kind: 'group', group };
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
