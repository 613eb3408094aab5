import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ImportState } from './import-source';

vi.mock('../../worker-policy', () => ({ trustedWorkerUrl: () => '' }));
const { createImportRun, maxImportTime } = await import('./import-run');
const { TaskCancelled } = await import('../../workers/task-runner');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A worker that never answers, and what is shown meanwhile. */
function busyRun() {
  const shown: ImportState[] = [];
  let end: (error: Error) => void = () => undefined;
  const run = createImportRun({ cancel: () => end(new TaskCancelled()) }, (state) => {
    shown.push(state);
  });
  const endless = () => new Promise<never>((_, reject) => (end = reject));
  return { run, shown, endless };
}

test('a file that goes on for ever, step by step, is given up after the stated time, with a sentence', async () => {
  const { run, shown, endless } = busyRun();
  run.run(({ progress, work }) => {
    setInterval(() => progress(0.5), 1000);
    return work(endless);
  });
  await vi.advanceTimersByTimeAsync(maxImportTime - 1);
  expect(shown.at(-1)?.kind).toBe('busy');
  await vi.advanceTimersByTimeAsync(1);
  const given = shown.at(-1);
  expect(given?.kind === 'empty' && given.failures.join()).toMatch(/more than five minutes/);
  const before = shown.length;
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown).toHaveLength(before);
});

test('Stop answers at once, and what goes on afterwards shows nothing', async () => {
  const { run, shown, endless } = busyRun();
  run.run(({ work }) => work(endless));
  run.stop();
  expect(shown.at(-1)).toEqual({ kind: 'empty', failures: [] });

  let release: () => void = () => undefined;
  let begun = 0;
  run.run(async ({ progress, work }) => {
    await new Promise<void>((resolve) => (release = resolve));
    progress(0.9);
    return work(() => {
      begun += 1;
      return endless();
    });
  });
  run.stop();
  const before = shown.length;
  release();
  await vi.advanceTimersByTimeAsync(10);
  expect(shown).toHaveLength(before);
  expect(begun).toBe(0);
});
