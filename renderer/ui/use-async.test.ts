import { expect, test } from 'vitest';
import { askUntil, type Outcome } from './use-async';

/** A question that the test answers. */
function question() {
  let resolve: (value: string | null) => void = () => undefined;
  let reject: (thrown: unknown) => void = () => undefined;
  const promise = new Promise<string | null>((...ends) => {
    [resolve, reject] = ends;
  });
  const told: Outcome<string>[] = [];
  let signal: AbortSignal | undefined;
  const end = askUntil<string>(
    (given) => {
      signal = given;
      return promise;
    },
    (outcome) => told.push(outcome),
  );
  return { told, resolve, reject, end, isOver: () => signal?.aborted === true };
}

const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

test('an answer is told', async () => {
  const { told, resolve } = question();
  resolve('yes');
  await settled();
  expect(told).toEqual([{ value: 'yes', failure: null }]);
});

test('a failure is told, and is an error whatever was thrown', async () => {
  const { told, reject } = question();
  reject('a word');
  await settled();
  expect(told).toEqual([{ value: null, failure: new Error('a word') }]);
});

test('what comes too late is dropped, and who is still at work can know', async () => {
  const answered = question();
  const failed = question();
  answered.end();
  failed.end();
  expect(answered.isOver()).toBe(true);
  answered.resolve('late');
  failed.reject(new Error('late'));
  await settled();
  expect([...answered.told, ...failed.told]).toEqual([]);
});

test('a question that gave way to another has no answer to tell', async () => {
  const { told, resolve } = question();
  resolve(null);
  await settled();
  expect(told).toEqual([]);
});
