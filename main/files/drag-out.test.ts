import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createDragOut } from './drag-out';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-drag-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content = '# Pact\n') => ({ files: [{ name, content }] });

test('a file is on disk under its name, also where another has the same', async () => {
  const drags = createDragOut(folder);
  const files = [...file('Pact.md').files, ...file('Pact.md', '# Another\n').files];
  const [first = '', second = ''] = await drags.write({ files });
  expect([basename(first), basename(second)]).toEqual(['Pact.md', 'Pact.md']);
  expect(readFileSync(first, 'utf8')).toBe('# Pact\n');
  expect(readFileSync(second, 'utf8')).toBe('# Another\n');
});

test('a name that leads elsewhere stays in the folder', async () => {
  const drags = createDragOut(folder);
  const [path = ''] = await drags.write(file('../../outside.md'));
  expect(dirname(dirname(dirname(path)))).toBe(folder);
});

test('nothing is left behind, and nothing is made before the first drag', async () => {
  const drags = createDragOut(folder);
  drags.clear();
  expect(readdirSync(folder)).toEqual([]);
  const [path = ''] = await drags.write(file('Pact.md'));
  drags.clear();
  expect(existsSync(path)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});
