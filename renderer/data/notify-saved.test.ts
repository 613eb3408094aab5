import { beforeEach, expect, test } from 'vitest';
import { appError } from '#core/errors';
import { notices } from '../ui/notices';
import { createStore } from '../ui/store';
import type { SaveState } from './change-log';
import { notifySaved } from './notify-saved';

beforeEach(() => notices.set(() => []));

const logWith = (state: SaveState) => ({
  settled: () => Promise.resolve(),
  saveState: createStore<SaveState>(state),
});

test('what is saved is announced', async () => {
  await notifySaved(logWith({ kind: 'saved' }), '5 annotations imported.');
  expect(notices.get()).toMatchObject([{ kind: 'news', text: '5 annotations imported.' }]);
});

test('what the disk refuses is never announced as done', async () => {
  const refused = logWith({ kind: 'failed', error: appError('disk-full') });
  await notifySaved(refused, '5 annotations imported.');
  const [notice, ...more] = notices.get();
  expect(more).toEqual([]);
  expect(notice?.kind).toBe('error');
  expect(notice?.text).toContain('not saved yet');
  expect(notice?.text).not.toContain('imported');
});
