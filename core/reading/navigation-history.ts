/** Where the reader was before each jump, like a browser's history: back, and forward again. */
export interface ReadingLocation {
  readonly documentId: string;
  /** UTF-16 offset of the text at the top of the page; 0 is the title. */
  readonly offset: number;
}

export interface NavigationHistory {
  /** The most recent location is last in each list. */
  readonly back: readonly ReadingLocation[];
  readonly forward: readonly ReadingLocation[];
}

export const emptyNavigation: NavigationHistory = { back: [], forward: [] };

/** Locations kept; nobody goes further back. */
const maxLength = 100;

/** The history after a jump away from a location; the forward list is cleared. */
export function push(history: NavigationHistory, place: ReadingLocation): NavigationHistory {
  const last = history.back.at(-1);
  const back = last && samePlace(last, place) ? history.back : [...history.back, place];
  return { back: back.slice(-maxLength), forward: [] };
}

/**
 * One step along the history; `here` becomes the way back. In a list, where there is no location,
 * it is null.
 *
 * @returns null when there is nothing in that direction
 */
export function step(
  { back, forward }: NavigationHistory,
  direction: 'back' | 'forward',
  here: ReadingLocation | null,
): { readonly history: NavigationHistory; readonly to: ReadingLocation } | null {
  const [from, other] = direction === 'back' ? [back, forward] : [forward, back];
  // The current location does not count as a step: the page may have been scrolled back by hand.
  const elsewhere = (place: ReadingLocation) => here === null || !samePlace(place, here);
  const rest = from.slice(0, from.findLastIndex(elsewhere) + 1);
  const to = rest.at(-1);
  if (!to) return null;
  const taken = rest.slice(0, -1);
  const grown = here === null ? other : [...other, here].slice(-maxLength);
  const history =
    direction === 'back' ? { back: taken, forward: grown } : { back: grown, forward: taken };
  return { history, to };
}

function samePlace(a: ReadingLocation, b: ReadingLocation): boolean {
  return a.documentId === b.documentId && a.offset === b.offset;
}
