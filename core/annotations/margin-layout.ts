/** One note that should be beside its passage. All lengths are CSS pixels. */
export interface MarginItem {
  readonly id: string;
  /** Where the passage begins, from the top of the margin. */
  readonly wanted: number;
  readonly height: number;
}

/**
 * Tops for the notes in the margin: in the given order, each beside its passage or pushed down just
 * enough not to overlap the one before it. When `activeId` names a note, that one is exactly beside
 * its passage and the notes before it move up to make room (not above zero).
 *
 * @returns a top per id; the order of the items is kept and no two overlap.
 */
export function layOutMargin(
  items: readonly MarginItem[],
  gap: number,
  activeId: string | null = null,
): Map<string, number> {
  const tops = pushDown(items, gap, 0);
  const active = items.findIndex((item) => item.id === activeId);
  const anchor = items[active];
  if (!anchor || (tops[active] ?? 0) <= anchor.wanted) return asMap(items, tops);

  const above = pullUp(items.slice(0, active), gap, anchor.wanted);
  const pinned = Math.max(anchor.wanted, (above.at(-1)?.bottom ?? -gap) + gap);
  const below = pushDown(items.slice(active), gap, pinned);
  below[0] = pinned;
  return asMap(items, [...above.map((place) => place.top), ...below]);
}

function pushDown(items: readonly MarginItem[], gap: number, from: number): number[] {
  let free = from;
  return items.map((item) => {
    const top = Math.max(item.wanted, free);
    free = top + item.height + gap;
    return top;
  });
}

/**
 * Places items so that the last ends `gap` above `limit`, as near to their passages as possible.
 */
function pullUp(items: readonly MarginItem[], gap: number, limit: number) {
  const tops: number[] = [];
  let ceiling = limit;
  for (const item of items.toReversed()) {
    const top = Math.min(item.wanted, ceiling - gap - item.height);
    tops.unshift(top);
    ceiling = top;
  }
  // Nothing may be above the page: what was pulled too far up is pushed down again.
  let free = 0;
  return items.map((item, index) => {
    const top = Math.max(tops[index] ?? 0, free);
    free = top + item.height + gap;
    return { top, bottom: top + item.height };
  });
}

function asMap(items: readonly MarginItem[], tops: readonly number[]): Map<string, number> {
  return new Map(items.map((item, index) => [item.id, tops[index] ?? item.wanted]));
}
