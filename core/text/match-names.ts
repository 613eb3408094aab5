/** What a list to choose from shows of an entry. */
export interface NamedEntry {
  readonly label: string;
  /** What it is, or when it is from. */
  readonly hint: string;
}

/**
 * Entries in which every typed word occurs, case and accents apart; those whose labels begin with what was
 * typed come first, the others in their own order. Nothing typed is found in all.
 *
 * @param max as many at most.
 */
export function matchNames<T extends NamedEntry>(
  entries: readonly T[],
  typed: string,
  max: number,
): readonly T[] {
  const wanted = bare(typed).trim();
  if (wanted === '') return entries.slice(0, max);
  const words = wanted.split(/\s+/);
  return entries
    .map((entry) => ({ entry, name: bare(entry.label) }))
    .filter(({ entry, name }) => {
      const all = `${name} ${bare(entry.hint)}`;
      return words.every((word) => all.includes(word));
    })
    .sort((a, b) => Number(b.name.startsWith(wanted)) - Number(a.name.startsWith(wanted)))
    .slice(0, max)
    .map(({ entry }) => entry);
}

function bare(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
