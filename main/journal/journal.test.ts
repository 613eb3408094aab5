import {
  appendFile,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberPlace } from '#core/annotations/acts';
import type { ActContext } from '#core/changes/make-change';
import { noRows, type Change } from '#core/changes/change';
import { openJournal, type Journal } from './journal';
import { encodeLine, formatVersion } from './line';
import { rowsOfAnswer } from './read-changes';
import { runsOf } from '#core/text/property-runs.fixture';

let folder = '';
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'readout-journal-')), 'journal');
});
/** Journals opened by a test; their files are closed after each. */
const opened: Journal[] = [];
async function closeAll(): Promise<void> {
  for (const journal of opened.splice(0)) await journal.close();
}
afterEach(async () => {
  await closeAll();
  await rm(join(folder, '..'), { recursive: true });
});

const context: ActContext = {
  newId: () => crypto.randomUUID(),
  now: () => '2026-01-02T03:04:05.000Z',
};

function place(id: string): Change {
  return rememberPlace(null, { id, offset: 0, progress: 0, at: context.now() }, context);
}

async function open() {
  await closeAll();
  const journal = await openJournal(folder, '0.1.0');
  opened.push(journal);
  const opening = journal.open();
  if (!opening.ok) throw new Error(opening.error.code);
  return { journal, ...opening.value };
}

async function append(...ids: string[]): Promise<void> {
  const { journal } = await open();
  for (const id of ids) expect((await journal.append(place(id))).ok).toBe(true);
}

async function storedIds(): Promise<string[]> {
  const { journal } = await open();
  const changes = await journal.read(0, 1000);
  if (!changes.ok) throw new Error(changes.error.code);
  return changes.value.flatMap(({ change }) => change.rows.map((row) => row.id));
}

async function onlyFile(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
  expect(names).toHaveLength(1);
  return join(folder, names[0] ?? '');
}

test('the newest changes are read back from the last, within the limits of changes and rows', async () => {
  await append('a', 'b', 'c', 'd', 'e');
  const { journal } = await open();
  const recent = async (last: number, limit: number, rows: number) => {
    const changes = await journal.readRecent(last, limit, rows);
    return changes.ok ? changes.value.map(({ number }) => number) : changes.error.code;
  };
  expect(await recent(5, 100, 100)).toEqual([1, 2, 3, 4, 5]);
  expect(await recent(4, 2, 100)).toEqual([3, 4]);
  expect(await recent(5, 100, 3)).toEqual([3, 4, 5]);
  expect(await recent(0, 100, 100)).toEqual([]);
});

test('the last change is read back however many rows it has', async () => {
  const { journal } = await open();
  const { rows, ...change } = place('a');
  const many = ['a', 'b', 'c'].flatMap((id) => place(id).rows);
  expect(rows).toHaveLength(1);
  await journal.append({ ...change, rows: many });
  const changes = await journal.readRecent(1, 100, 2);
  expect(changes.ok && changes.value[0]?.change.rows).toHaveLength(3);
});

test('an answer ends with the change that makes it large, and the next one goes on from there', async () => {
  const { journal } = await open();
  const { rows, ...change } = place('a');
  const many = Array.from({ length: rowsOfAnswer / 2 + 1 }, () => rows).flat();
  for (let nth = 0; nth < 3; nth += 1) await journal.append({ ...change, rows: many });
  const numbers = async (after: number) => {
    const changes = await journal.read(after, 100);
    return changes.ok && changes.value.map(({ number }) => number);
  };
  expect(await numbers(0)).toEqual([1, 2]);
  expect(await numbers(2)).toEqual([3]);
  expect(await numbers(3)).toEqual([]);
});

test('changes are numbered without gaps and read back in order after a restart', async () => {
  await append('a', 'b');
  await append('c');
  expect(await storedIds()).toEqual(['a', 'b', 'c']);
  const { position } = await open();
  expect(position).toMatchObject({ number: 3, counts: { annotations: 0, bin: 0, reading: 3 } });
});

test('changes handed over at the same time are written one after another', async () => {
  const { journal } = await open();
  const ids = Array.from({ length: 50 }, (_, index) => String(index));
  await Promise.all(ids.map((id) => journal.append(place(id))));
  expect(await storedIds()).toEqual(ids);
});

test('the generation and the last sum are the same after a restart', async () => {
  await append('a', 'b');
  const first = (await open()).position;
  expect((await open()).position).toEqual(first);
});

test('lone surrogates, NUL and rare characters survive', async () => {
  const odd = 'a\ud800b\0𠮷\u2028';
  await append(odd);
  expect(await storedIds()).toEqual([odd]);
});

test('files can be read by their owner alone', async () => {
  await append('a');
  expect((await stat(await onlyFile())).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('half a line at the end was never saved: it is cut off and writing goes on', async () => {
  await append('a', 'b');
  const file = await onlyFile();
  const whole = await readFile(file);
  await writeFile(file, whole.subarray(0, whole.length - 10));
  const { notices } = await open();
  expect(notices).toEqual([]);
  await append('c');
  expect(await storedIds()).toEqual(['a', 'c']);
});

test('a damaged line in the middle is skipped, reported, and its file set aside', async () => {
  await append('a', 'b', 'c');
  const file = await onlyFile();
  const damaged = (await readFile(file, 'utf8')).replace('"id":"b"', '"id":"x"');
  await writeFile(file, damaged);
  const { notices } = await open();
  expect(notices).toMatchObject([{ code: 'damaged' }]);
  const [kept = ''] = await readdir(join(folder, 'damaged'));
  expect(await readFile(join(folder, 'damaged', kept), 'utf8')).toBe(damaged);
  expect(await storedIds()).toEqual(['a', 'c']);
});

test('a file without a header yet does not hide the one before it', async () => {
  await append('a', 'b');
  const { position } = await open();
  await writeFile(join(folder, 'journal-0000000003.jsonl'), '0123456789abcdef {"for');
  expect((await open()).position).toEqual(position);
  await append('c');
  expect(await storedIds()).toEqual(['a', 'b', 'c']);
});

test('garbage after the last line does not stop the next one from being read', async () => {
  await append('a');
  await appendFile(await onlyFile(), '\0\0\0\0\0\0\0');
  await append('b');
  expect(await storedIds()).toEqual(['a', 'b']);
});

test('a journal of a newer application is not written to', async () => {
  await append('a');
  const file = await onlyFile();
  const header = encodeLine({
    format: 'readout-journal',
    version: formatVersion + 1,
    generation: 'later',
    after: 0,
    prev: '',
    counts: noRows,
    application: '9.0.0',
    created: context.now(),
  });
  await writeFile(file, header.bytes);
  const journal = await openJournal(folder, '0.1.0');
  expect(journal.open()).toEqual({ ok: false, error: { code: 'newer-version', about: '9.0.0' } });
  expect((await journal.append(place('b'))).ok).toBe(false);
  expect(await readFile(file)).toEqual(header.bytes);
});

test('a long journal goes on in a new file and is read as one', async () => {
  const { journal } = await open();
  const long = 'x'.repeat(100_000);
  for (let index = 0; index < 50; index += 1) await journal.append(place(`${index}${long}`));
  expect((await readdir(folder)).length).toBeGreaterThan(1);
  const ids = await storedIds();
  expect(ids.map((id) => Number.parseInt(id, 10))).toEqual(Array.from({ length: 50 }, (_, i) => i));
  expect((await open()).position.number).toBe(50);
});

test('a folder that cannot be created is answered, not thrown', async () => {
  await writeFile(folder, 'a file where the folder should be');
  const journal = await openJournal(folder, '0.1.0');
  expect(journal.open().ok).toBe(false);
});

test('a flipped byte or a cut anywhere costs at most one change, and the file is set aside', async () => {
  // A first line, a last one and some between: more would only make each round slower.
  const ids = Array.from({ length: 5 }, (_, index) => `document-${index}`);
  await append(...ids);
  const file = await onlyFile();
  const whole = await readFile(file);
  const { numRuns: rounds } = runsOf({ few: 80, many: 500 });
  for (let round = 0; round < rounds; round += 1) {
    const at = Math.floor((round / rounds) * whole.length);
    const cut = round % 2 === 1;
    const damaged = Buffer.from(cut ? whole.subarray(0, at) : whole);
    if (!cut) damaged[at] = (damaged[at] ?? 0) ^ (1 << (round % 8));
    await rm(folder, { recursive: true });
    await mkdir(folder, { recursive: true });
    await writeFile(file, damaged);

    const left = cut ? whole.subarray(0, at).toString().split('\n').length - 2 : ids.length - 1;
    const found = await storedIds();
    expect(found.length).toBeGreaterThanOrEqual(left);
    expect(ids.filter((id) => found.includes(id))).toEqual(found);
    // Writing goes on, and what is written can be read again.
    await append('later');
    expect((await storedIds()).at(-1)).toBe('later');
    if (!cut && found.length < ids.length) {
      const [kept = ''] = await readdir(join(folder, 'damaged'));
      expect(await readFile(join(folder, 'damaged', kept))).toEqual(damaged);
    }
  }
});
