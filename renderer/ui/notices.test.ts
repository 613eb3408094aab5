import { beforeEach, expect, test } from 'vitest';
import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { answerOrNotice, notices, notify, notifyFailure } from './notices';

const said = () => notices.get().map(({ kind, text }) => `${kind}: ${text}`);

beforeEach(() => notices.set([]));

test('what was answered is handed on, and nobody is told', async () => {
  expect(await answerOrNotice(Promise.resolve(ok(3)))).toBe(3);
  expect(said()).toEqual([]);
});

test('a failure is told in its sentence and answers null', async () => {
  const full = appError('disk-full', 'notes.md');
  expect(await answerOrNotice(Promise.resolve(err(full)))).toBeNull();
  expect(said()).toHaveLength(1);
  expect(said()[0]).toMatch(/^error: The disk is full.*notes\.md/);
});

test('no failure is no notice, and the same one is told once', () => {
  notifyFailure(null);
  notifyFailure(appError('refused'));
  notifyFailure(appError('refused'));
  expect(said()).toHaveLength(1);
});

test('news takes the place of older news and leaves errors alone', () => {
  notifyFailure(appError('refused'));
  notify('news', 'One');
  notify('news', 'Two');
  expect(said().slice(1)).toEqual(['news: Two']);
});
