import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeStoredText } from '#core/library/stored-text';
import { parseSummary } from '#core/import-documents/official-summary';
import { copyTexts, openTextStore } from './text-store';

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
