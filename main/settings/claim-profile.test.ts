import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { claimProfile } from './claim-profile';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-claim-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('a profile whose lock is given is ours', () => {
  expect(claimProfile(folder, () => true)).toEqual({ kind: 'ours' });
});

test('a profile that can be written and whose lock is not given is another start’s', async () => {
  expect(claimProfile(folder, () => false)).toEqual({ kind: 'taken' });
  expect(await readdir(folder)).toEqual([]);
});

test('a profile that cannot be written is not taken for another start’s', async () => {
  await writeFile(join(folder, 'Readout'), 'a file where the folder should be');
  expect(claimProfile(join(folder, 'Readout'), () => false)).toMatchObject({
    kind: 'unwritable',
    reason: { about: 'Readout' },
  });
});
