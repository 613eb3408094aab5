import { setTimeout as wait } from 'node:timers/promises';
import type { Started } from '../fixtures';

/** Longest wait, in milliseconds, for the marks to be read and counted at a start. */
const patience = 8000;

/**
 * The marks the status bar counts once it has read them. Waits until at least `expected` are
 * there, and gives what was there last when that does not happen; -1 when nothing was counted.
 */
export async function countMarks({ reader }: Started, expected: number): Promise<number> {
  await reader.ready();
  await reader.saved();
  const deadline = Date.now() + patience;
  for (;;) {
    const words = (await reader.status.textContent()) ?? '';
    const found = Number(/(\d+) mark/.exec(words)?.[1] ?? -1);
    if (found >= expected || Date.now() > deadline) return found;
    await wait(20);
  }
}
