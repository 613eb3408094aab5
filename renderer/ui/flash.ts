/**
 * The passage that was just gone to: it lights up for a moment, so that the eye finds it, and the
 * reading keys go on from there.
 */
import type { Passage } from '#core/document/document';
import { createStore } from './store';

export const flashed = createStore<{ readonly passage: Passage | null }>({ passage: null });

export function flash(passage: Passage): void {
  flashed.set(() => ({ passage }));
}

/** The light is out. */
export function flashEnded(): void {
  flashed.set((now) => (now.passage ? { passage: null } : now));
}
