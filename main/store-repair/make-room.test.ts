import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import type * as Fs from 'node:fs';
import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeRoom } from './make-room';

vi.mock('node:fs', async (original) => ({
  ...(await original<typeof Fs>()),
  statfsSync: vi.fn(),
}));

function setFree(bytes: number): void {
  vi.mocked(statfsSync).mockReturnValue({ bavail: bytes / 4096, bsize: 4096 } as never);
}

test('caches and the index of the search go when the disk is full, and nothing else; otherwise they stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'readout-room-'));
  for (const name of ['GPUCache', 'Code Cache', 'File System', 'IndexedDB', 'journal', 'texts']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'file'), 'x');
  }
  setFree(5 * 1024 * 1024);
  expect(makeRoom(folder)).toBe(false);
  expect(await readdir(folder)).toHaveLength(6);
  setFree(0);
  expect(makeRoom(folder)).toBe(true);
  expect((await readdir(folder)).sort()).toEqual(['IndexedDB', 'journal', 'texts']);
  await rm(folder, { recursive: true });
});

test('a disk that tells nothing of itself is left alone', () => {
  vi.mocked(statfsSync).mockImplementation(() => {
    throw new Error('not known');
  });
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(makeRoom('anywhere')).toBe(false);
  expect(told).toHaveBeenCalledOnce();
});
