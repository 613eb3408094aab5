import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { defaultLook } from '#core/reading/page-look';

vi.mock('electron', () => ({ nativeTheme: {} }));
const { openSettings } = await import('./settings');

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readout-settings-'));
  folders.push(folder);
  const file = join(folder, 'settings.json');
  writeFileSync(file, text);
  return file;
}

test('settings that were never written have their defaults', () => {
  const { current } = openSettings(join(tmpdir(), 'no-such-folder', 'settings.json'));
  expect(current).toMatchObject({ theme: 'system', page: defaultLook, zoom: 1 });
});

test('the light theme of an earlier version is still chosen, as paper', () => {
  expect(openSettings(fileWith('{"theme":"light"}')).current.theme).toBe('paper');
});

test('damaged values fall back one by one', () => {
  const file = fileWith('{"theme":"mauve","page":{"size":24,"face":7,"measure":1e9},"zoom":-4}');
  expect(openSettings(file).current).toMatchObject({
    theme: 'system',
    page: { ...defaultLook, size: 24 },
    zoom: 1,
  });
});

test('a file that is no settings at all is nothing to stumble over', () => {
  for (const text of ['', 'null', '[]', '"x"', '{', '\u0000']) {
    expect(openSettings(fileWith(text)).current.page).toEqual(defaultLook);
  }
});

test('what is chosen is written and read again', async () => {
  const file = fileWith('{}');
  const settings = openSettings(file);
  await settings.update({ theme: 'sepia', page: { ...defaultLook, lineHeight: 1.5 } });
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ theme: 'sepia' });
  expect(openSettings(file).current.page.lineHeight).toBe(1.5);
});

test('what a newer Readout has added stays in the file when a choice is written', async () => {
  const file = fileWith(JSON.stringify({ theme: 'dark', later: { size: 3 } }));
  await openSettings(file).update({ theme: 'paper' });
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    theme: 'paper',
    later: { size: 3 },
  });
});

test('of changes made at once the file has all', async () => {
  const file = fileWith('{}');
  const settings = openSettings(file);
  const sizes = Array.from({ length: 9 }, (_, nth) => 14 + nth);
  await Promise.all([
    ...sizes.map((size) => settings.update({ page: { ...defaultLook, size } })),
    settings.update({ theme: 'sepia' }),
  ]);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    theme: 'sepia',
    page: { size: 22 },
  });
});
