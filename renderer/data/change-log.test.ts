import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import { noRows, type Change } from '#core/changes/change';
import { appError } from '#core/errors';
import type { Answer } from '#core/ipc/contract';
import { err, ok } from '#core/result';
import { createChangeLog } from './change-log';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

let made = 0;
function change(id: string): Change {
  const context = { newId: () => `id-${(made += 1)}`, now: () => '2026-01-02T03:04:05.000Z' };
  return rememberPlace(null, { id, offset: 0, progress: 0, at: context.now() }, context);
}

/** A disk whose answers the test gives, one by one. */
function slowDisk() {
  const asked: { change: Change; answer: (answer: Answer<'appendChange'>) => void }[] = [];
  const applied: string[] = [];
  const log = createChangeLog({
    journal: {
      appendChange: ({ change: asking }) =>
        new Promise((answer) => asked.push({ change: asking, answer })),
    },
    apply: async ({ rows }) => void applied.push(rows[0]?.id ?? ''),
    retryAfter: 2000,
  });
  const position = {
    generation: 'g',
    number: 1,
    sum: 's',
    counts: { ...noRows, reading: 1 },
  };
  const settle = () => vi.advanceTimersByTimeAsync(0);
  return {
    log,
    asked,
    applied,
    settle,
    accept: async () => {
      asked.at(-1)?.answer(ok(position));
      await settle();
    },
    refuse: async () => {
      asked.at(-1)?.answer(err(appError('disk-full')));
      await settle();
    },
  };
}

test('it does not say saved before the flush has returned', async () => {
  const { log, accept, settle } = slowDisk();
  const said: string[] = [];
  log.saveState.subscribe(() => said.push(log.saveState.get().kind));
  log.commit(change('a'));
  await settle();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).not.toContain('saved');
  await accept();
  expect(log.saveState.get().kind).toBe('saved');
});

test('changes are written one after another in the order they were made', async () => {
  const { log, asked, applied, accept } = slowDisk();
  for (const id of ['a', 'b', 'c']) log.commit(change(id));
  expect(asked).toHaveLength(1);
  await accept();
  await accept();
  await accept();
  expect(applied).toEqual(['a', 'b', 'c']);
});

test('a refused change stays, says why, and is retried until the disk accepts it', async () => {
  const { log, asked, applied, accept, refuse } = slowDisk();
  log.commit(change('a'));
  await refuse();
  expect(log.saveState.get()).toEqual({ kind: 'failed', error: appError('disk-full') });
  log.commit(change('b'));
  expect(log.saveState.get().kind).toBe('failed');
  await vi.advanceTimersByTimeAsync(2000);
  expect(asked).toHaveLength(2);
  await accept();
  await accept();
  expect(applied).toEqual(['a', 'b']);
  expect(log.saveState.get().kind).toBe('saved');
});

test('typed words that are not yet a change are not called saved', async () => {
  const { log, accept } = slowDisk();
  const flush = () => {
    log.commit(change('typed'));
    log.drafts.settle(flush);
  };
  log.drafts.open(flush);
  log.drafts.touch(flush);
  expect(log.saveState.get().kind).toBe('saving');
  const settled = log.settled();
  await accept();
  await settled;
  expect(log.saveState.get().kind).toBe('saved');
});

test('listeners are notified of a change the moment it is made', () => {
  const { log } = slowDisk();
  const heard: string[] = [];
  log.onChange(({ rows }) => heard.push(rows[0]?.id ?? ''));
  log.commit(change('a'));
  expect(heard).toEqual(['a']);
});

test('a change is pending until the store has it, however often the disk refuses', async () => {
  const { log, accept, refuse, settle } = slowDisk();
  const pending = () => log.pending().map(({ rows }) => rows[0]?.id);
  log.commit(change('a'));
  log.commit(change('b'));
  await settle();
  await refuse();
  expect(pending()).toEqual(['a', 'b']);
  log.retry();
  await settle();
  await accept();
  expect(pending()).toEqual(['b']);
  await accept();
  expect(pending()).toEqual([]);
});
