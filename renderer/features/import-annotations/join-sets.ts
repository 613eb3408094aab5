import type { IncomingSet } from '#core/import-annotations/incoming';

/** Several files as one set, numbered on: they are one import, which one Undo takes back. */
export function joinSets(sets: readonly IncomingSet[]): IncomingSet | null {
  const [first, ...others] = sets;
  if (!first) return null;
  return others.reduce((joined, next) => {
    const after = joined.items.length + joined.malformed.length;
    const moved = <T extends { readonly place: number }>(each: T): T => ({
      ...each,
      place: each.place + after,
    });
    return {
      format: joined.format,
      title: joined.title,
      author: joined.author ?? next.author,
      labels: [...joined.labels, ...next.labels],
      items: [...joined.items, ...next.items.map(moved)],
      malformed: [...joined.malformed, ...next.malformed.map(moved)],
    };
  }, first);
}
