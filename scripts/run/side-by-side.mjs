/**
 * Does tasks in their order, no more than so many at the same time.
 * @template T
 * @param {(() => Promise<T>)[]} tasks
 * @param {number} most
 * @returns {Promise<T[]>} in the order of the tasks
 */
export async function sideBySide(tasks, most) {
  const results = [];
  const waiting = tasks.entries();
  // All share one iterator: who is through with a task takes the next one.
  const work = async () => {
    for (const [at, task] of waiting) results[at] = await task();
  };
  await Promise.all(Array.from({ length: most }, work));
  return results;
}
