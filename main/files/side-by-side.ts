/** Pieces of work at a time: each mostly waits for the disk. */
const atOnce = 8;

/** Does the work on each item, several at a time. @throws the first failure; nothing new is begun after it. */
export async function sideBySide<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = items.values();
  let failed = false;
  async function workOn(): Promise<void> {
    for (const item of left) {
      if (failed) return;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  }
  const done = await Promise.allSettled(Array.from({ length: atOnce }, workOn));
  const failure = done.find((each) => each.status === 'rejected');
  if (failure) throw failure.reason;
}
