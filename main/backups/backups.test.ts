import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import type { ActContext } from '#core/changes/make-change';
import { openJournal } from '../journal/journal';
import { superfluous, type KeptBackup } from './rotation';
import { createFollows } from '../journal/sum-reader';
import { decodeBackup, isWholeBackup } from './backup-format';
import { backupsHome } from './backups-home';
import { checkBackups } from './check-backups';
import { takeBackup, type BackupRequest } from './take-backup';
import { runsOf } from '#core/text/property-runs.fixture';

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
  const order: BackupRequest = {
    journal: journalFolder,
    folder,
    texts: join(root, 'texts'),
    second: null,
    position,
    reason: 'rolling',
    application: '0',
  };
  const take = () => takeBackup(order).then(({ name }) => name);
  return { root, folder, order, take };
}

test('a backup holds every row, odd text included, and the position of the journal', async () => {
  const ids = ['a', 'b\ud800', '𠮷\0', 'b'];
  const { root, folder, take } = await libraryWith(ids);
  const backup = decodeBackup(await readFile(join(folder, await take())));
  expect([...(backup?.rows.reading.keys() ?? [])]).toEqual(ids);
  expect(backup?.header.position.number).toBe(4);
  await rm(root, { recursive: true });
});

test('a file that cannot be read hides none of those beside it, and is set aside', async () => {
  const { root, folder, order, take } = await libraryWith(['a', 'b']);
  const name = await take();
  const blocked = name.replace(/\d{4}/, '2999');
  await mkdir(join(folder, blocked));
  const home = await backupsHome(folder, createFollows(order.journal, order.position));
  expect(home).toMatchObject({
    state: 'whole',
    newest: { name, position: { number: 2 } },
    apart: null,
  });
  expect(await checkBackups(folder)).toMatchObject([{ code: 'damaged-backup', about: blocked }]);
  expect(await readdir(folder)).toEqual(expect.arrayContaining([name, 'damaged']));
  expect(await checkBackups(folder)).toEqual([]);
  await rm(root, { recursive: true });
});

test('a changed byte is noticed unless it is padding, and so is any cut', async () => {
  const { root, folder, take } = await libraryWith(['a', 'b', 'c']);
  const bytes = await readFile(join(folder, await take()));
  const whole = decodeBackup(bytes);
  expect(whole).not.toBeNull();
  expect(await isWholeBackup(bytes)).toBe(true);
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        const read = decodeBackup(damaged);
        // A few bits of gzip are padding: content that passes the checksum is right.
        if (read) expect(read).toEqual(whole);
        expect(await isWholeBackup(damaged)).toBe(read !== null);
        expect(decodeBackup(bytes.subarray(0, at))).toBeNull();
        expect(await isWholeBackup(bytes.subarray(0, at))).toBe(false);
      },
    ),
    runsOf({ few: 150, many: 500 }),
  );
  await rm(root, { recursive: true });
});

test('a backup larger than one chunk is whole, and not with an extra line', async () => {
  const ids = Array.from({ length: 300 }, (_, nth) => `${nth} ${'é'.repeat(5000)}`);
  const { root, folder, take } = await libraryWith(ids);
  const bytes = await readFile(join(folder, await take()));
  expect(await isWholeBackup(bytes)).toBe(true);
  const [first = '', ...lines] = gunzipSync(bytes).toString('utf8').split('\n');
  for (const changed of [
    [first, lines[0], ...lines],
    [first, ...lines.slice(1)],
    [first.replace('readout-', 'other-'), ...lines],
    [],
  ]) {
    expect(await isWholeBackup(gzipSync(changed.join('\n')))).toBe(false);
  }
  await rm(root, { recursive: true });
});

test('other files in the folder are left alone', async () => {
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
const backups = fc.array(
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
    fc.property(backups, (all) => {
      const gone = new Set(superfluous(all, now, plenty));
      const kept = all.filter((each) => !gone.has(each));
      const newest = [...all].sort((a, b) => b.at - a.at);
      for (const each of newest.slice(0, 12)) expect(gone.has(each)).toBe(false);
      const within = (list: readonly KeptBackup[], from: number, to: number) =>
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

test('beyond the limit the oldest go first, rolling before reasoned, and the newest three never', () => {
  fc.assert(
    fc.property(backups, fc.integer({ min: 0, max: 90_000 }), (all, limit) => {
      const gone = new Set(superfluous(all, now, { limit, scarce: false }));
      const kept = all.filter((each) => !gone.has(each)).sort((a, b) => b.at - a.at);
      expect(kept.length * 1000).toBeLessThanOrEqual(Math.max(limit, 3000));
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(3, all.length));
      const unlimited = new Set(superfluous(all, now, plenty));
      const trimmed = [...gone].filter((each) => !unlimited.has(each));
      if (trimmed.some(({ reason }) => reason !== 'rolling')) {
        expect(kept.slice(3).every(({ reason }) => reason !== 'rolling')).toBe(true);
      }
    }),
  );
});

test('on a disk that is nearly full the newest three stay, and the reader is told', async () => {
  const { root, folder, order } = await libraryWith(['a']);
  for (let made = 0; made < 5; made += 1) await takeBackup(order);
  expect(await readdir(folder)).toHaveLength(5);
  const { notices } = await takeBackup({ ...order, freeBytes: 150_000_000 });
  expect(notices).toEqual([{ code: 'little-space', about: null }]);
  expect(await readdir(folder)).toHaveLength(3);
  await rm(root, { recursive: true });
});

test('a damaged newest backup is moved aside and named, once', async () => {
  const { root, folder, take } = await libraryWith(['a']);
  await take();
  const name = await take();
  await writeFile(join(folder, name), 'damaged');
  expect(await checkBackups(folder)).toEqual([{ code: 'damaged-backup', about: name }]);
  expect(await checkBackups(folder)).toEqual([]);
  expect(await readdir(join(folder, 'damaged'))).toEqual([name]);
  await rm(root, { recursive: true });
});
