import { expect, test } from 'vitest';
import { ok } from '#core/result';
import { answerRequest } from './answer-request';

const error = (code: string, about: string | null) => ({ ok: false, error: { code, about } });
const never = () => Promise.reject(new Error('It was not to be handled.'));

test('a handler that throws is a bug of ours, and is told as one', async () => {
  const broken = () => Promise.reject(new TypeError('x is undefined'));
  expect(await answerRequest('listBackups', broken, undefined, true)).toEqual(
    error('internal', 'listBackups'),
  );
});

test('neither a stranger nor a malformed request is handled', async () => {
  expect(await answerRequest('readRows', never, { page: 0 }, false)).toEqual(
    error('refused', null),
  );
  expect(await answerRequest('readRows', never, { page: -1 }, true)).toEqual(
    error('bad-request', 'readRows'),
  );
});

test('a proper request is handled and answered', async () => {
  const answer = await answerRequest(
    'readRows',
    async ({ page }) => ok(`${page}`),
    { page: 3 },
    true,
  );
  expect(answer).toEqual(ok('3'));
});
