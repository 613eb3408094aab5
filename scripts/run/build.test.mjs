import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './build.mjs';

let root;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'));
  fs.mkdirSync(path.join(root, 'core/deep'), { recursive: true });
  fs.writeFileSync(path.join(root, 'core/deep/a.ts'), 'a');
  fs.writeFileSync(path.join(root, 'package.json'), '{}');
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const now = () => fingerprint(root, ['core', 'package.json', 'out']);

test('nothing changed, same fingerprint', () => {
  expect(now()).toBe(now());
});

test.each([
  ['a file is edited', () => fs.writeFileSync(path.join(root, 'core/deep/a.ts'), 'ab')],
  ['a file is touched', () => fs.utimesSync(path.join(root, 'core/deep/a.ts'), 1, 1)],
  ['a file is added', () => fs.writeFileSync(path.join(root, 'core/b.ts'), '')],
  ['a file is removed', () => fs.rmSync(path.join(root, 'package.json'))],
  ['a missing place appears', () => fs.writeFileSync(path.join(root, 'out'), '')],
])('%s, another fingerprint', (_title, change) => {
  const before = now();
  change();
  expect(now()).not.toBe(before);
});
