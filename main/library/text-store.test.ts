import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeStoredText } from '#core/library/stored-text';
import { parseSummary } from '#core/import-documents/official-summary';
import { findPicture, writePicture } from './picture-store';
import { closeFolders, copyTexts, openTextStore } from './text-store';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-texts-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function textOf(words: string) {
  const parsed = parseSummary('any', `A meeting\n${words}`);
  if (!parsed.ok) throw new Error(parsed.error);
  return { revision: parsed.value.revision, content: writeStoredText(parsed.value) };
}

test('a text that was written is read back, byte for byte', async () => {
  const store = openTextStore(join(folder, 'texts'), () => null);
  const text = textOf('They met.');
  expect(await store.write([text, text])).toEqual([]);
  expect(await store.read(text.revision)).toBe(text.content);
  expect(await store.read('0'.repeat(64))).toBe(null);
});

test('content under the name of another text is refused, and the others are written', async () => {
  const store = openTextStore(join(folder, 'texts'), () => null);
  const [one, other] = [textOf('They met.'), textOf('They met again.')];
  const forged = { revision: other.revision, content: one.content };
  expect(await store.write([forged, one])).toEqual([other.revision]);
  expect(await store.read(other.revision)).toBe(null);
  expect(await store.read(one.revision)).toBe(one.content);
});

test('what is gone here is read from the second folder', async () => {
  const second = join(folder, 'second');
  const store = openTextStore(join(folder, 'texts'), () => second);
  const text = textOf('They met.');
  await store.write([text]);
  await copyTexts(store.folder, second);
  await copyTexts(store.folder, second);
  await rm(store.folder, { recursive: true });
  expect(await readdir(join(second, 'texts'))).toHaveLength(1);
  expect(await store.read(text.revision)).toBe(text.content);
});

test.skipIf(process.platform === 'win32')(
  'folders that an earlier Readout left open are closed to others',
  async () => {
    const texts = join(folder, 'texts');
    const store = openTextStore(texts, () => null);
    const text = textOf('They met.');
    await store.write([text]);
    const shelf = join(texts, text.revision.slice(0, 2));
    for (const each of [texts, shelf]) await chmod(each, 0o755);
    await closeFolders(texts);
    for (const each of [texts, shelf]) expect((await stat(each)).mode & 0o777).toBe(0o700);
    await closeFolders(join(folder, 'not there'));
  },
);

/** A name that belongs to other bytes. */
const name = `${'a'.repeat(64)}.png`;

test('a picture is kept under the name of its bytes, copied with the texts, and found where it is whole', async () => {
  const [texts, second] = [join(folder, 'texts'), join(folder, 'second')];
  const bytes = new TextEncoder().encode('a picture');
  const own = `${createHash('sha256').update(bytes).digest('hex')}.png`;
  expect(await writePicture(texts, name, bytes)).toBe(false);
  expect(await writePicture(texts, '../a.png', bytes)).toBe(false);
  expect(await writePicture(texts, own, bytes)).toBe(true);
  await copyTexts(texts, second);
  const file = join(texts, own.slice(0, 2), own);
  const folders = [texts, join(second, 'texts')];
  expect(await findPicture(folders, own)).toBe(file);
  await writeFile(file, 'something else');
  expect(await findPicture(folders, own)).toBe(join(second, 'texts', own.slice(0, 2), own));
  // Writing it again repairs the damaged one.
  expect(await writePicture(texts, own, bytes)).toBe(true);
  expect(await findPicture(folders, own)).toBe(file);
  expect(await findPicture(folders, '../../journal/000001.jsonl')).toBe(null);
});
