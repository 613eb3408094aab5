import { createStore } from '../ui/store';
import type { Passage } from '#core/text/passage';

export const flashed = createStore<{ readonly passage: Passage | null }>({ passage: null });

export function flash(passage: Passage): void {
  flashed.set(() => ({ passage }));
}

/** The flash is over. */
export function flashEnded(): void {
  flashed.set((now) => (now.passage ? { passage: null } : now));
}
