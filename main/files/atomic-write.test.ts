import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFileAtomically } from './atomic-write';
import { fileError } from './file-errors';

test('the new content replaces the old and no temporary file is left', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-write-'));
  const file = join(folder, 'notes.md');
  await writeFile(file, 'old');
  await writeFileAtomically(file, 'new 日本語');
  expect(await readFile(file, 'utf8')).toBe('new 日本語');
  expect(await readdir(folder)).toEqual(['notes.md']);
  await rm(folder, { recursive: true });
});

test('a refused write leaves what was there and no temporary file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-write-'));
  const taken = join(folder, 'notes.md');
  await mkdir(join(taken, 'inside'), { recursive: true });
  await expect(writeFileAtomically(taken, 'new')).rejects.toThrow();
  expect(await readdir(folder)).toEqual(['notes.md']);
  await rm(folder, { recursive: true });
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['EROFS', 'read-only'],
  ['EACCES', 'not-permitted'],
  ['ENOENT', 'not-found'],
  ['EWHATEVER', 'unreadable'],
])('%s means %s to the reader', (code, meaning) => {
  expect(fileError(Object.assign(new Error(code), { code }), 'notes.md')).toEqual({
    code: meaning,
    about: 'notes.md',
  });
});

test('what the file system has not thrown is a bug of ours, whatever it was about', () => {
  for (const thrown of [new TypeError('x is undefined'), 'a string', null]) {
    expect(fileError(thrown, 'notes.md')).toEqual({ code: 'internal', about: 'notes.md' });
  }
});
