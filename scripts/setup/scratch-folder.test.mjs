import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withScratchFolder } from './scratch-folder.mjs';

let parent;
beforeEach(() => (parent = fs.mkdtempSync(path.join(os.tmpdir(), 'scratch-'))));
afterEach(() => fs.rmSync(parent, { recursive: true }));

test('the folder is gone afterwards, also when the work fails', async () => {
  await withScratchFolder(parent, (folder) => fs.promises.writeFile(`${folder}/a`, ''));
  const failing = withScratchFolder(parent, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(fs.readdirSync(parent)).toEqual([]);
});

test('what a killed process left is removed, what a running one works in is not', async () => {
  const noSuchProcess = 2 ** 30;
  fs.mkdirSync(path.join(parent, `unfinished-${noSuchProcess}-abc`));
  fs.mkdirSync(path.join(parent, `unfinished-${process.ppid}-def`));
  fs.mkdirSync(path.join(parent, 'electron-1.2.3'));
  await withScratchFolder(parent, async () => {});
  expect(fs.readdirSync(parent).sort()).toEqual([
    'electron-1.2.3',
    `unfinished-${process.ppid}-def`,
  ]);
});
