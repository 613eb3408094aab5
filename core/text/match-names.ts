/** An entry of a list to choose from. */
export interface NamedEntry {
  readonly label: string;
  /** What it is, or its date. */
  readonly hint: string;
}

/**
 * Entries that contain every typed word, ignoring case and accents; those whose labels begin with
 * the typed text come first, the others keep their order. Nothing typed matches all.
 *
 * @param max at most this many.
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
