/**
 * Back and forward in this window. Code that moves the reader elsewhere calls `pushLocation` first;
 * the open page reports its location, and scrolls on request.
 */
import {
  emptyNavigation,
  push,
  type NavigationHistory,
  type ReadingLocation,
} from '#core/reading/navigation-history';
import { createStore } from '../ui/store';

export const navigationHistory = createStore<NavigationHistory>(emptyNavigation);

/** The open page of a text. */
export interface LocationProvider {
  readonly location: () => ReadingLocation;
  /** Scrolls a UTF-16 offset to the top of the page; 0 shows the title. */
  readonly jump: (offset: number) => void;
}

let provider: LocationProvider | null = null;

/** Registers the page that is navigated. @returns how to unregister it */
export function setLocationProvider(page: LocationProvider): () => void {
  provider = page;
  return () => {
    if (provider === page) provider = null;
  };
}

/** Where the reader is in a text; null in a list. */
export function currentLocation(): ReadingLocation | null {
  return provider?.location() ?? null;
}

/** Remembers a location for Back; by default the current one. */
export function pushLocation(place: ReadingLocation | null = currentLocation()): void {
  if (place) navigationHistory.set((history) => push(history, place));
}

/** Scrolls the open page, if there is one. */
export function jumpToOffset(offset: number): void {
  provider?.jump(offset);
}
