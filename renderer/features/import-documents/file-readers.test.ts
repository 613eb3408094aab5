import { expect, test, vi } from 'vitest';
import type { FileReader, FileReading } from './file-reader';
import type { FileRow } from './file-rows';

vi.mock('../../worker-policy', () => ({ trustedWorkerUrl: () => '' }));
const { createReaders } = await import('./file-readers');

const rowsOf = (count: number): FileRow[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    file: { name: `${index}`, size: 1, read: () => Promise.reject(new Error('not read')) },
    state: { kind: 'waiting' },
  }));

/** Readers that take the longer the earlier a file is, so that later ones are ready first. */
function readersOf(cores: number, files: number) {
  let made = 0;
  let reading = 0;
  let most = 0;
  const create = () => {
    made += 1;
    return {
      async read({ name }: { name: string }): Promise<FileReading> {
        reading += 1;
        most = Math.max(most, reading);
        await new Promise((resolve) => setTimeout(resolve, (files - Number(name)) / 10));
        reading -= 1;
        return { kind: 'failed', reason: name, failure: null };
      },
      stop: () => undefined,
    } as unknown as FileReader;
  };
  return { readers: createReaders(cores, create), counts: () => ({ made, most }) };
}

test.each([
  ['few files are read by one worker', 3, 4, { made: 1, most: 1 }],
  ['many are read by as many as there are cores', 90, 2, { made: 2, most: 2 }],
  ['and by four at most', 90, 16, { made: 4, most: 4 }],
])('%s, and passed on in their order', async (_, count, cores, expected) => {
  const rows = rowsOf(count);
  const { readers, counts } = readersOf(cores, count);
  const taken: string[] = [];
  let at = 0;
  await new Promise<void>((resolve) => {
    readers.readAll(
      count,
      () => rows[at++],
      (row, read) => {
        taken.push(read?.kind === 'failed' ? read.reason : '');
        expect(taken.at(-1)).toBe(row.file.name);
        if (taken.length === count) resolve();
      },
    );
  });
  expect(taken).toEqual(rows.map(({ file }) => file.name));
  expect(counts()).toEqual(expected);
});
