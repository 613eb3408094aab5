/**
 * The first script of the page, and a short one: it shows the screen as it was left, and then runs
 * everything else.
 */
import { desktop } from './desktop/desktop';
import { drawFirstStill, drawStill } from './still/draw-still';

/** Longest wait for a frame, in milliseconds: none is drawn for a window that nobody sees. */
const patience = 250;

const build = import.meta.url;
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
// Not awaited: what is loaded then shares code with this script, and would wait for its end.
beginIn(root).catch((error: unknown) => {
  console.error('The window could not be loaded:', error);
  root.textContent =
    'Readout could not load its window. Your marks and notes are safe in the journal. Restart Readout; if that does not help, install it again.';
});

async function beginIn(page: HTMLElement): Promise<void> {
  performance.mark('first-script');
  const place = drawStill(page, build) ?? drawFirstStill(page);
  if (place) await shown(place);
  performance.mark('still-shown');
  // Main loads what answers when it is first asked: while the page compiles, and not before.
  const settings = desktop.readSettings();
  const { begin } = await import('./begin');
  await begin(page, build, settings);
}

/**
 * Resolves when the still is on the screen, or cannot be waited for.
 *
 * @param place called before the first frame: the window has no size earlier.
 */
function shown(place: () => void): Promise<void> {
  return new Promise((resolve) => {
    const whenSized = (): void => {
      if (window.innerWidth === 0) requestAnimationFrame(whenSized);
      else place();
    };
    requestAnimationFrame(whenSized);
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patience);
  });
}
