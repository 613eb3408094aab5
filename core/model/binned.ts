import type { Annotation } from './annotation';

/** A deleted annotation, whole, while it can still be restored. */
export interface Binned {
  /** The annotation's id. */
  readonly id: string;
  readonly annotation: Annotation;
  /** When it was deleted; ISO 8601, UTC. */
  readonly at: string;
}

/** Days a deleted annotation stays in the bin. */
export const binDays = 30;

/** The rows that have been in the bin long enough. `now` is an ISO time. */
export function expired(binned: readonly Binned[], now: string): readonly Binned[] {
  const oldest = Date.parse(now) - binDays * 24 * 60 * 60 * 1000;
  return binned.filter(({ at }) => Date.parse(at) < oldest);
}
