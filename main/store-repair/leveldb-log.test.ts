import fc from 'fast-check';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wholeLength } from './leveldb-log';
import { repairStoreLogs } from './repair-store-logs';

const blockSize = 32_768;

/** Writes records as LevelDB does, splitting at blocks; checksums are ignored. */
function writeLog(lengths: readonly number[]): { bytes: Uint8Array; ends: number[] } {
  const bytes: number[] = [];
  const ends = [0];
  for (const length of lengths) {
    let left = length;
    let begun = false;
    do {
      let room = blockSize - (bytes.length % blockSize);
      if (room < 7) {
        for (let pad = room; pad > 0; pad -= 1) bytes.push(0);
        room = blockSize;
      }
      const piece = Math.min(left, room - 7);
      const ending = piece === left;
      const type = begun ? (ending ? 4 : 3) : ending ? 1 : 2;
      bytes.push(9, 9, 9, 9, piece & 255, piece >> 8, type);
      for (let at = 0; at < piece; at += 1) bytes.push(7);
      left -= piece;
      begun = true;
    } while (left > 0);
    ends.push(bytes.length);
  }
  return { bytes: Uint8Array.from(bytes), ends };
}

const lengths = fc.array(fc.oneof(fc.nat(300), fc.integer({ min: 20_000, max: 80_000 })), {
  maxLength: 6,
});

test('a whole log is whole, and one cut anywhere keeps exactly its whole records', () => {
  fc.assert(
    fc.property(lengths, fc.nat(), (records, where) => {
      const { bytes, ends } = writeLog(records);
      expect(wholeLength(bytes)).toBe(bytes.length);
      const cut = bytes.length === 0 ? 0 : where % bytes.length;
      const kept = wholeLength(bytes.subarray(0, cut));
      const whole = ends.findLast((end) => end <= cut) ?? 0;
      // Padding after the last whole record may stay: it is not a record.
      expect(kept).toBeGreaterThanOrEqual(whole);
      expect(kept - whole).toBeLessThan(7);
    }),
    { numRuns: 60 },
  );
});

test('a zero-filled end is torn', () => {
  const { bytes } = writeLog([100, 200]);
  for (const zeros of [1, 7, 36, 172, 181, 4000]) {
    const torn = new Uint8Array(bytes.length + zeros);
    torn.set(bytes);
    expect(wholeLength(torn)).toBe(bytes.length);
  }
});

test('only the torn end is cut off the file, and what is cut is kept', async () => {
  const userData = await mkdtemp(join(tmpdir(), 'readout-repair-'));
  const store = join(userData, 'IndexedDB', 'app_reader_0.indexeddb.leveldb');
  await mkdir(store, { recursive: true });
  const { bytes } = writeLog([100, 200]);
  await writeFile(join(store, '000003.log'), Buffer.concat([bytes, Buffer.alloc(36)]));
  await writeFile(join(store, '000004.log'), bytes);
  expect(repairStoreLogs(userData)).toEqual(['app_reader_0.indexeddb.leveldb/000003.log']);
  expect(new Uint8Array(await readFile(join(store, '000003.log')))).toEqual(bytes);
  const [kept = ''] = await readdir(join(userData, 'damaged'));
  expect((await readFile(join(userData, 'damaged', kept))).length).toBe(36);
  expect(repairStoreLogs(userData)).toEqual([]);
  await rm(userData, { recursive: true });
});

test('a first start has nothing to repair', () => {
  expect(repairStoreLogs(join(tmpdir(), 'readout-nowhere'))).toEqual([]);
});
