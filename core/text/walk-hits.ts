/** Going from one hit to the next, round and round. */
export interface HitStep {
  /** Index of the hit that is come to. */
  readonly at: number;
  /** At which end of the text the walk went over to the other; null when it did not. */
  readonly wrapped: 'start' | 'end' | null;
}

/** @returns null where there is no hit. */
export function nextHit(count: number, current: number, direction: 1 | -1): HitStep | null {
  if (count === 0) return null;
  const next = current + direction;
  const wrapped = next >= count ? 'end' : next < 0 ? 'start' : null;
  return { at: (next + count) % count, wrapped };
}
