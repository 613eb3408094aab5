import { readerSession } from '../features/reader/reader-session';
import { stillKey } from './still';
import { takeStill } from './take-still';

/** Milliseconds for which the page must rest. */
const rest = 2000;

/** Larger ones would take longer to draw than they are of use, in UTF-16 units. */
const maxLength = 300_000;

let keep: (() => void) | null = null;

/** Keeps the screen for the next start whenever it rests, and when the window is left. */
export function startStills(root: HTMLElement, build: string): void {
  // The development server changes the page without another address.
  if (import.meta.env.DEV) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown = readerSession.get().document;
  keep = () => {
    clearTimeout(timer);
    store(root, build);
  };
  const waitToKeep = () => {
    clearTimeout(timer);
    timer = setTimeout(() => requestIdleCallback(() => keep?.()), rest);
  };
  readerSession.subscribe(() => {
    const { document } = readerSession.get();
    // Whatever happens from here on, the next start does not begin with another text.
    if (document !== shown) localStorage.removeItem(stillKey);
    shown = document;
    waitToKeep();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep?.();
  });
  waitToKeep();
}

/** Before the window closes. */
export function keepStill(): void {
  keep?.();
}

/** The screen is nobody's notes: where it cannot be kept, the next start has none. */
function store(root: HTMLElement, build: string): void {
  try {
    const still = JSON.stringify(takeStill(root, build));
    if (still !== 'null' && still.length <= maxLength) localStorage.setItem(stillKey, still);
    else localStorage.removeItem(stillKey);
  } catch (error) {
    console.error('The screen could not be kept:', error);
  }
}
