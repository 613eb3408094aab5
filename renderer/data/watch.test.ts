import { expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import type { Change } from '#core/changes/change';
import { createWatch } from './watch';

const at = '2026-01-02T03:04:05.000Z';
const context = { newId: () => 'change', now: () => at };
const change = (id: string) => rememberPlace(null, { id, offset: 0, progress: 0, at }, context);

/** A log that the test commits to, and a read that the test answers. */
function around(pending: readonly Change[] = []) {
  let listener: ((change: Change) => void) | null = null;
  let answer: { resolve: (ids: string[]) => void; reject: (error: Error) => void } | null = null;
  const watch = createWatch<readonly string[]>(
    {
      onChange(heard) {
        listener = heard;
        return () => (listener = null);
      },
      pending: () => pending,
    },
    {
      read: () => new Promise((resolve, reject) => (answer = { resolve, reject })),
      fold: (before, { rows }) =>
        rows.every(({ id }) => id === 'elsewhere')
          ? before
          : [...before, ...rows.map(({ id }) => id)],
    },
  );
  return {
    watch,
    commit: (id: string) => listener?.(change(id)),
    resolve: (ids: string[]) => answer?.resolve(ids),
    reject: (error: Error) => answer?.reject(error),
  };
}

test('changes made during the read are applied after it', async () => {
  const { watch, commit, resolve } = around();
  commit('b');
  expect(watch.get()).toBeNull();
  resolve(['a']);
  expect((await watch.whenRead()).get()).toEqual(['a', 'b']);
  commit('c');
  expect(watch.get()).toEqual(['a', 'b', 'c']);
});

test('changes that the store does not have yet are applied to what it has, in their order', async () => {
  const { watch, commit, resolve } = around([change('b'), change('c')]);
  commit('d');
  resolve(['a']);
  expect((await watch.whenRead()).get()).toEqual(['a', 'b', 'c', 'd']);
});

test('an unrelated change notifies nobody and leaves the same value', async () => {
  const { watch, commit, resolve } = around();
  resolve(['a']);
  const read = await watch.whenRead();
  const before = read.get();
  let told = 0;
  watch.subscribe(() => (told += 1));
  commit('elsewhere');
  expect(read.get()).toBe(before);
  expect(told).toBe(0);
});

test('a failed read is reported, and the value stays null', async () => {
  const { watch, commit, reject } = around();
  let told = 0;
  watch.failure.subscribe(() => (told += 1));
  reject(new Error('the store is closed'));
  await expect(watch.whenRead()).rejects.toThrow('the store is closed');
  commit('a');
  expect(watch.failure.get()?.message).toBe('the store is closed');
  expect([watch.get(), told]).toEqual([null, 1]);
});

test('it follows no changes once it is closed', async () => {
  const { watch, commit, resolve } = around();
  resolve([]);
  await watch.whenRead();
  watch.close();
  commit('a');
  expect(watch.get()).toEqual([]);
});
