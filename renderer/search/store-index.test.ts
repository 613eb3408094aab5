import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { IndexProof } from '#core/search/index/index-proof';
import { createIndexStorage } from './store-index';
import type { SearchServiceParts } from './search-service-parts';

const proof: IndexProof = {
  form: 'form',
  bundled: '',
  position: { generation: 'g', number: 2, sum: 'two' },
  whole: true,
};

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** The stored proofs, and what can prevent storing. */
function set() {
  const kept: IndexProof[] = [];
  const world = { saved: true, filled: true, now: proof as IndexProof | null };
  let last = Promise.resolve();
  const parts = {
    client: { keep: async (now: IndexProof) => void kept.push(now) },
    sources: { indexNow: async () => world.now },
    log: { isSaved: () => world.saved },
  } as unknown as SearchServiceParts;
  const storage = createIndexStorage(
    parts,
    (work) => void (last = last.then(work)),
    () => world.filled,
  );
  /** Follows a change, as the service does. */
  const change = (wait: Promise<void> = Promise.resolve()) =>
    storage.after(async () => {
      await wait;
      storage.soon();
    });
  return { kept, world, storage, change, quiet: () => vi.advanceTimersByTimeAsync(60_000) };
}

test('many changes are kept once, when there are no more', async () => {
  const { kept, change, quiet } = set();
  for (let nth = 0; nth < 5; nth += 1) {
    change();
    await vi.advanceTimersByTimeAsync(1000);
  }
  expect(kept).toEqual([]);
  await quiet();
  expect(kept).toEqual([proof]);
  await quiet();
  expect(kept).toHaveLength(1);
});

test.each([
  ['while a change is not saved', { saved: false }],
  ['while the search is filled', { filled: false }],
  ['where the place in the journal is not known', { now: null }],
])('nothing is kept %s', async (_, hindrance) => {
  const { kept, world, change, quiet } = set();
  Object.assign(world, hindrance);
  change();
  await quiet();
  expect(kept).toEqual([]);
});

test('an index that lacks a change which the journal may have is not kept', async () => {
  const { kept, change, storage, quiet } = set();
  let arrive: () => void = () => undefined;
  storage.soon();
  await vi.advanceTimersByTimeAsync(2999);
  // Storing gets its turn between the two: the second change is made, but not followed.
  change(new Promise((resolve) => (arrive = resolve)));
  await vi.advanceTimersByTimeAsync(1);
  change();
  arrive();
  await vi.advanceTimersByTimeAsync(10);
  expect(kept).toEqual([]);
  await quiet();
  expect(kept).toEqual([proof]);
});

test('after a failure the disk is left alone', async () => {
  const { kept, change, storage, quiet } = set();
  storage.giveUp();
  change();
  await quiet();
  expect(storage.isPossible()).toBe(false);
  expect(kept).toEqual([]);
});
