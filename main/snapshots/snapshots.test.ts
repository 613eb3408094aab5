import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import type { ActContext } from '#core/annotations/make-change';
import { openJournal } from '../journal/journal';
import { superfluous, type KeptSnapshot } from './rotation';
import { decodeSnapshot } from './snapshot-format';
import { takeSnapshot } from './take-snapshot';

const context: ActContext = {
  newId: () => crypto.randomUUID(),
  now: () => '2026-01-02T03:04:05.000Z',
};

async function libraryWith(ids: readonly string[]) {
  const root = await mkdtemp(join(tmpdir(), 'readout-snapshots-'));
  const folder = join(root, 'backups');
  const journalFolder = join(root, 'journal');
  const journal = await openJournal(journalFolder, '0.1.0');
  for (const id of ids) {
    const place = { id, offset: 1, progress: 0, at: context.now() };
    await journal.append(rememberPlace(null, place, context));
  }
  const position = journal.position();
  await journal.close();
  if (!position) throw new Error('the journal did not open');
  const take = () =>
    takeSnapshot({
      journal: journalFolder,
      folder,
      second: null,
      position,
      reason: 'rolling',
      application: '0',
    }).then(({ name }) => name);
  return { root, folder, take };
}

test('a snapshot holds every row, odd text included, and where the journal stood', async () => {
  const ids = ['a', 'b\ud800', '𠮷\0', 'b'];
  const { root, folder, take } = await libraryWith(ids);
  const snapshot = decodeSnapshot(await readFile(join(folder, await take())));
  expect([...(snapshot?.rows.reading.keys() ?? [])]).toEqual(ids);
  expect(snapshot?.header.position.number).toBe(4);
  await rm(root, { recursive: true });
});

test('a changed byte is noticed unless it carries nothing, and any cut is', async () => {
  const { root, folder, take } = await libraryWith(['a', 'b', 'c']);
  const bytes = await readFile(join(folder, await take()));
  const whole = decodeSnapshot(bytes);
  expect(whole).not.toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      (at, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const read = decodeSnapshot(damaged);
        // A few bits of gzip are padding: content that passes the checksum is the content.
        if (read) expect(read).toEqual(whole);
        expect(decodeSnapshot(bytes.subarray(0, at))).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
  await rm(root, { recursive: true });
});

test('files of others in the folder are left alone', async () => {
  const { root, folder, take } = await libraryWith(['a']);
  await take();
  await writeFile(join(folder, 'mine.txt'), 'kept');
  await take();
  expect(await readdir(folder)).toContain('mine.txt');
  await rm(root, { recursive: true });
});

const day = 24 * 60 * 60 * 1000;
const now = Date.parse('2026-03-01T12:00:00.000Z');
const plenty = { limit: 1e9, scarce: false };
const snapshots = fc.array(
  fc.record({
    name: fc.uuid(),
    at: fc.integer({ min: now - 60 * day, max: now }),
    reason: fc.constantFrom('rolling' as const, 'asked' as const),
    bytes: fc.constant(1000),
  }),
  { maxLength: 80 },
);

test('the newest twelve, one of each of seven days and four weeks, and reasoned ones stay', () => {
  fc.assert(
    fc.property(snapshots, (all) => {
      const gone = new Set(superfluous(all, now, plenty));
      const kept = all.filter((each) => !gone.has(each));
      const newest = [...all].sort((a, b) => b.at - a.at);
      for (const each of newest.slice(0, 12)) expect(gone.has(each)).toBe(false);
      const within = (list: readonly KeptSnapshot[], from: number, to: number) =>
        list.some(({ at }) => now - at >= from && now - at < to);
      for (let index = 0; index < 7; index += 1) {
        const span = [index * day, (index + 1) * day] as const;
        expect(within(kept, ...span)).toBe(within(all, ...span));
      }
      for (const each of gone) {
        expect(each.reason === 'rolling' || now - each.at >= 30 * day).toBe(true);
      }
      const rolling = kept.filter(({ reason }) => reason === 'rolling');
      expect(rolling.length).toBeLessThanOrEqual(12 + 7 + 4);
    }),
  );
});
