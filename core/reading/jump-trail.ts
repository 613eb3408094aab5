/** Where the reader was before each jump, as a browser keeps pages: back, and forward again. */
export interface TrailPlace {
  readonly documentId: string;
  /** UTF-16 offset of the text at the top of the page; 0 is the title. */
  readonly offset: number;
}

export interface JumpTrail {
  /** The place left last is the last of each list. */
  readonly back: readonly TrailPlace[];
  readonly forward: readonly TrailPlace[];
}

export const noTrail: JumpTrail = { back: [], forward: [] };

/** Places kept; nobody goes further back. */
const longest = 100;

/** The trail after a jump away from a place. What was forward is given up. */
export function leave(trail: JumpTrail, place: TrailPlace): JumpTrail {
  const last = trail.back.at(-1);
  const back = last && samePlace(last, place) ? trail.back : [...trail.back, place];
  return { back: back.slice(-longest), forward: [] };
}

/**
 * One step along the trail; `here` becomes the way to return. From a list, where there is no place
 * (null), there is none.
 *
 * @returns null when there is nothing in that direction
 */
export function step(
  { back, forward }: JumpTrail,
  direction: 'back' | 'forward',
  here: TrailPlace | null,
): { readonly trail: JumpTrail; readonly to: TrailPlace } | null {
  const [from, other] = direction === 'back' ? [back, forward] : [forward, back];
  // Where one stands already is no step: the page may have been scrolled back by hand.
  const elsewhere = (place: TrailPlace) => here === null || !samePlace(place, here);
  const rest = from.slice(0, from.findLastIndex(elsewhere) + 1);
  const to = rest.at(-1);
  if (!to) return null;
  const taken = rest.slice(0, -1);
  const grown = here === null ? other : [...other, here].slice(-longest);
  const trail =
    direction === 'back' ? { back: taken, forward: grown } : { back: grown, forward: taken };
  return { trail, to };
}

function samePlace(a: TrailPlace, b: TrailPlace): boolean {
  return a.documentId === b.documentId && a.offset === b.offset;
}
