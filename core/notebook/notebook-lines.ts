/**
 * Groups as one list of lines, a heading before the entries of each. A line is looked up when it is
 * shown: an object for each of a hundred thousand would be made anew with every key of a filter.
 */
import { firstAtLeast } from '#core/first-at-least';
import type { NotebookEntry } from './notebook-entry';
import type { NotebookGroup } from './notebook-list';

export type NotebookLine =
  | { readonly kind: 'group'; readonly group: NotebookGroup }
  | { readonly kind: 'entry'; readonly entry: NotebookEntry };

export interface NotebookLines {
  readonly count: number;
  /** Undefined behind the last line. */
  readonly at: (index: number) => NotebookLine | undefined;
}

export function notebookLines(groups: readonly NotebookGroup[]): NotebookLines {
  /** The number of lines up to the end of each group. */
  const ends: number[] = [];
  let count = 0;
  for (const { entries } of groups) {
    count += entries.length + 1;
    ends.push(count);
  }
  return {
    count,
    at(index) {
      const place = firstAtLeast(ends, index + 1);
      const group = groups[place];
      if (!group) return undefined;
      const nth = index - ((ends[place] ?? 0) - group.entries.length);
      const entry = group.entries[nth];
      return entry ? { kind: 'entry', entry } : { kind: 'group', group };
    },
  };
}
