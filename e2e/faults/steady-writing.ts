import { setTimeout as wait } from 'node:timers/promises';
import type { Started } from '../fixtures';

/** Marks one passage after another, as fast as the application says Saved. */
export interface Writing {
  /** How many marks the application has said to be saved, at this moment. */
  readonly saved: () => number;
  /** Ends it after the mark that is being made. */
  readonly stop: () => void;
  /** Resolves when the writing has ended: it was stopped, or the application is gone. */
  readonly ended: Promise<void>;
}

/**
 * Writes until it is stopped or the application dies. Every mark is a different passage.
 *
 * @param already number of the first passage: how many are marked.
 * @param pace milliseconds between two marks.
 */
export function writeSteadily({ reader }: Started, already: number, pace = 0): Writing {
  let saved = already;
  let stopped = false;
  const ended = (async () => {
    try {
      while (!stopped) {
        await markNext(reader.page, saved);
        saved += 1;
        if (pace > 0) await wait(pace);
      }
    } catch {
      // The page is gone with the application: that is what the fault is for.
    }
  })();
  return {
    saved: () => saved,
    stop() {
      stopped = true;
    },
    ended,
  };
}

/** Marks the passage with this number and resolves when the status bar says that it is saved. */
async function markNext(page: Started['reader']['page'], number: number): Promise<void> {
  await page.evaluate(async (count) => {
    const blocks = [...document.querySelectorAll('article [data-block]')].filter(
      (block) => (block.textContent?.length ?? 0) > 200,
    );
    const node = blocks[count % blocks.length]?.firstChild;
    if (!node) throw new Error('no text to mark');
    const start = (Math.floor(count / blocks.length) * 3) % 150;
    const marks = () => /(\d+) mark/.exec(document.querySelector('footer')?.textContent ?? '');
    const toolbar = () => document.querySelector('[role="dialog"] [data-hue]');
    const until = async (done: () => boolean) => {
      const deadline = performance.now() + 20_000;
      while (!done()) {
        if (performance.now() > deadline) throw new Error('the application does not answer');
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
    };
    // The toolbar of the mark before must be gone: a key would otherwise come too early.
    await until(() => toolbar() === null);
    getSelection()?.setBaseAndExtent(node, start, node, start + 20);
    await until(() => toolbar() !== null);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: String((count % 6) + 1) }));
    await until(() => Number(marks()?.[1] ?? 0) > count);
    await until(() => document.querySelector('footer')?.textContent?.includes('Saved on') === true);
  }, number);
}
