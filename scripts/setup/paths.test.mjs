import path from 'node:path';
import { expect, test } from 'vitest';
import { userCache } from './paths.mjs';

const home = path.join('/', 'home', 'reader');

test('large files go where each system keeps caches', () => {
  const linux = (env) => userCache({ platform: 'linux', env, home });
  expect(linux({})).toBe(path.join(home, '.cache', 'readout'));
  expect(linux({ XDG_CACHE_HOME: '/var/cache/me' })).toBe(path.join('/var/cache/me', 'readout'));
  expect(linux({ XDG_CACHE_HOME: 'relative' })).toBe(path.join(home, '.cache', 'readout'));
  expect(userCache({ platform: 'darwin', env: {}, home })).toContain('Caches');
  const env = { LOCALAPPDATA: 'local' };
  expect(userCache({ platform: 'win32', env, home })).toBe(path.join('local', 'readout', 'Cache'));
});
