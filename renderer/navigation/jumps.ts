/**
 * The trail of jumps in this window. Whoever is about to move the reader elsewhere calls
 * `leavePlace` first; the open page says where that is.
 */
import { leave, noTrail, type JumpTrail, type TrailPlace } from '#core/reading/jump-trail';
import { createStore } from '../ui/store';

export const jumpTrail = createStore<JumpTrail>(noTrail);

let whereNow: () => TrailPlace | null = () => null;

/** Says from now on where the reader is; null for nowhere in a text. Returns the way to stop. */
export function sayWhere(where: () => TrailPlace | null): () => void {
  whereNow = where;
  return () => {
    if (whereNow === where) whereNow = () => null;
  };
}

/** Where the reader is in a text; null in a list. */
export function currentPlace(): TrailPlace | null {
  return whereNow();
}

/** Remembers a place for Back; by default the one where the reader is. */
export function leavePlace(place: TrailPlace | null = whereNow()): void {
  if (place) jumpTrail.set((trail) => leave(trail, place));
}
