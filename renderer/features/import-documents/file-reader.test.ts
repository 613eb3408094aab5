import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok } from '#core/result';
import type { TaskRunner } from '../../workers/task-runner';

vi.mock('../../worker-policy', () => ({ trustedWorkerUrl: () => '' }));
const { createFileReader, maxReadingTime } = await import('./file-reader');
const { TaskCancelled } = await import('../../workers/task-runner');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const how = { encoding: null, places: {} };
const file = { name: 'a.pdf', size: 9, read: () => Promise.resolve(ok(new Uint8Array(9))) };

/** A worker that never answers, but reports progress every second. */
function busyRunner() {
  let cancelled = 0;
  let started = 0;
  let end: (error: Error) => void = () => undefined;
  const runner = {
    run: (_name: string, _request: unknown, onProgress?: (share: number) => void) => {
      started += 1;
      const timer = setInterval(() => onProgress?.(0.5), 1000);
      return new Promise<never>((_, reject) => {
        end = (error) => {
          clearInterval(timer);
          reject(error);
        };
      });
    },
    cancel: () => {
      cancelled += 1;
      end(new TaskCancelled());
    },
  } as unknown as TaskRunner;
  return { runner, counts: () => ({ started, cancelled }) };
}

test('a file that goes on for ever, step by step, is given up after the stated time', async () => {
  const { runner, counts } = busyRunner();
  const reading = createFileReader({ units: 0 }, runner).read(file, how);
  await vi.advanceTimersByTimeAsync(maxReadingTime - 1);
  expect(counts()).toEqual({ started: 1, cancelled: 0 });
  await vi.advanceTimersByTimeAsync(1);
  const read = await reading;
  expect(read?.kind === 'failed' && read.reason).toMatch(/more than a minute/);
});

test('Stop answers at once, also while a file is being fetched from the disk', async () => {
  const { runner, counts } = busyRunner();
  const reader = createFileReader({ units: 0 }, runner);
  const reading = reader.read(file, how);
  await vi.advanceTimersByTimeAsync(5000);
  reader.stop();
  await vi.advanceTimersByTimeAsync(0);
  expect(await reading).toBeNull();

  const slow = createFileReader({ units: 0 }, runner);
  const fetch = () =>
    new Promise<ReturnType<typeof ok<Uint8Array>>>((resolve) => {
      setTimeout(() => resolve(ok(new Uint8Array(9))), 3000);
    });
  const waiting = slow.read({ ...file, read: fetch }, how);
  slow.stop();
  await vi.advanceTimersByTimeAsync(3000);
  expect(await waiting).toBeNull();
  expect(counts().started).toBe(1);
});
