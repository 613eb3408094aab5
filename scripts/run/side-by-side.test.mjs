import { expect, test } from 'vitest';
import { sideBySide } from './side-by-side.mjs';

/** Tasks that end when they are told to. */
function heldTasks(count) {
  const begun = [];
  const end = [];
  const tasks = Array.from({ length: count }, (_, at) => () => {
    begun.push(at);
    return new Promise((resolve) => {
      end[at] = () => resolve(`result ${at}`);
    });
  });
  return { tasks, begun, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('no more than so many tasks run at a time, and the next begins when one ends', async () => {
  const { tasks, begun, end } = heldTasks(4);
  const all = sideBySide(tasks, 2);
  expect(begun).toEqual([0, 1]);
  end[1]();
  await settled();
  expect(begun).toEqual([0, 1, 2]);
  end[0]();
  end[2]();
  await settled();
  expect(begun).toEqual([0, 1, 2, 3]);
  end[3]();
  expect(await all).toEqual(['result 0', 'result 1', 'result 2', 'result 3']);
});

test('what is wrong with a task is thrown', async () => {
  const wrong = () => Promise.reject(new Error('wrong'));
  await expect(sideBySide([() => Promise.resolve(1), wrong], 2)).rejects.toThrow('wrong');
});
