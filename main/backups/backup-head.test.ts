import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readHeader } from './backup-head';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-head-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** As many steps as a journal of so many changes leaves, with sums that do not compress. */
const stepsOf = (count: number) =>
  Array.from({ length: count }, (_, nth) => ({
    number: nth + 1,
    sum: randomBytes(32).toString('hex'),
  }));

async function headerOf(lines: string): Promise<unknown> {
  await writeFile(join(folder, 'backup'), gzipSync(lines));
  return readHeader(folder, 'backup');
}

test.each([0, 100, 1_000, 5_000])(
  'a first line with %i steps of a journal is read whole',
  async (count) => {
    const header = { format: 'readout-snapshot', trail: stepsOf(count) };
    const rows = `${JSON.stringify({ table: 'labels' })}\n`.repeat(10);
    expect(await headerOf(`${JSON.stringify(header)}\n${rows}`)).toEqual(header);
  },
);

test('a file without a first line, and one that is none, have no header', async () => {
  expect(await headerOf('x'.repeat(3_000_000))).toBeNull();
  await writeFile(join(folder, 'backup'), 'not packed');
  expect(await readHeader(folder, 'backup')).toBeNull();
  expect(await readHeader(folder, 'missing')).toBeNull();
});
