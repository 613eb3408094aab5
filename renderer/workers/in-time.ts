import type { TaskRunner } from './task-runner';

/**
 * Waits for work in a worker no longer than a stated time; the worker is ended then, whatever it is
 * doing and however often it has said that it goes on.
 *
 * @param allowed milliseconds.
 * @returns null when it took longer. Rejects as the work does: with `TaskCancelled` when a person stopped it.
 */
export function inTime<T>(
  runner: Pick<TaskRunner, 'cancel'>,
  work: Promise<T>,
  allowed: number,
): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => {
      // First of all: the work itself rejects when its worker is ended.
      resolve(null);
      runner.cancel();
    }, allowed);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
