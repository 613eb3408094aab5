import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import type { LogPosition } from '#core/changes/log-position';
import { foldJournal } from './fold-journal';
import { openJournal } from './journal';
import { createFollows } from './sum-reader';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-sums-'));
});
afterEach(() => rm(folder, { recursive: true }));

const context = { newId: () => crypto.randomUUID(), now: () => '2026-01-02T03:04:05.000Z' };

/** Twelve changes in files of two or three. */
async function write(): Promise<LogPosition> {
  const journal = await openJournal(folder, '0', 1200);
  for (let number = 1; number <= 12; number += 1) {
    const place = { id: `${number}`, offset: 0, progress: 0, at: context.now() };
    await journal.append(rememberPlace(null, place, context));
  }
  await journal.close();
  const position = journal.position();
  if (!position) throw new Error('not opened');
  return position;
}

test('a backup of this journal follows it at every number, one with another sum does not', async () => {
  const position = await write();
  const { trail } = await foldJournal(folder, 12);
  expect(trail).toHaveLength(12);
  const follows = createFollows(folder, position);
  for (const step of trail) {
    expect(await follows({ position: { ...position, ...step } })).toBe(true);
    expect(await follows({ position: { ...position, ...step, sum: 'other' } })).toBe(false);
  }
});

test('one that is ahead is told by its way; without one, as earlier applications wrote it, it is taken to follow', async () => {
  const position = await write();
  const { trail } = await foldJournal(folder, 12);
  const follows = createFollows(folder, position);
  const ahead = { ...position, number: 20, sum: 'later' };
  expect(await follows({ position: ahead })).toBe(true);
  expect(await follows({ position: ahead, trail })).toBe(true);
  const parted = trail.map((step) => (step.number > 9 ? { ...step, sum: 'other' } : step));
  expect(await follows({ position: ahead, trail: parted })).toBe(false);
});

test('where a file is missing, its last line is known by the next one, and an earlier line decides', async () => {
  const position = await write();
  const { trail } = await foldJournal(folder, 12);
  const names = (await readdir(folder)).sort();
  const third = Number(/\d+/.exec(names[2] ?? '')?.[0]);
  await rm(join(folder, names[1] ?? ''));
  const follows = createFollows(folder, position);
  const other = (from: number) =>
    trail.map((step) => (step.number >= from ? { ...step, sum: 'x' } : step));
  const before = trail.slice(0, third - 1);
  expect(await follows({ position, trail: before })).toBe(true);
  const last = { ...position, number: third - 1, sum: 'x' };
  expect(await follows({ position: last, trail: other(third - 1).slice(0, third - 1) })).toBe(
    false,
  );
  // Lines inside the missing file say nothing: the last of the first file, which is the same, decides.
  const inside = { ...position, number: third - 2, sum: 'x' };
  expect(await follows({ position: inside, trail: trail.slice(0, third - 3) })).toBe(true);
});

test('a backup of another journal is not of this one that diverged', async () => {
  const position = await write();
  const follows = createFollows(folder, position);
  expect(await follows({ position: { ...position, generation: 'g', sum: 'x' } })).toBe(true);
  expect(await createFollows(folder, null)({ position })).toBe(true);
});
