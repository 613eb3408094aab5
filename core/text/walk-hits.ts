/** Going from one hit to the next, wrapping around. */
export interface HitStep {
  /** Index of the hit reached. */
  readonly at: number;
  /** The end of the text where the walk wrapped around; null when it did not. */
  readonly wrapped: 'start' | 'end' | null;
}

/** @returns null when there are no hits. */
export function nextHit(count: number, current: number, direction: 1 | -1): HitStep | null {
  if (count === 0) return null;
  const next = current + direction;
  const wrapped = next >= count ? 'end' : next < 0 ? 'start' : null;
  return { at: (next + count) % count, wrapped };
}
