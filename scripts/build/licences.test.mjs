import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenceCollector, noticeOf, packageFolderOf } from './licences.mjs';

let folder;
beforeEach(() => (folder = fs.mkdtempSync(path.join(os.tmpdir(), 'licences-'))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

/** A package on disk; gives the path of a module of it. */
function makePackage(manifest, files = {}) {
  const root = path.join(folder, 'node_modules', manifest.name);
  fs.mkdirSync(root, { recursive: true });
  fs.writeFileSync(
    path.join(root, 'package.json'),
    JSON.stringify({ version: '1.0.0', ...manifest }),
  );
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(root, name), text);
  return path.join(root, 'index.js');
}

test.each([
  ['/a/node_modules/zod/v4/index.js', '/a/node_modules/zod'],
  ['/a/node_modules/@noble/hashes/sha2.js', '/a/node_modules/@noble/hashes'],
  ['/a/node_modules/docx/node_modules/nanoid/index.js', '/a/node_modules/docx/node_modules/nanoid'],
  ['\0/a/node_modules/react/index.js?commonjs-module', '/a/node_modules/react'],
  ['/a/core/result.ts', null],
  ['\0virtual:citation-style/apa', null],
])('%s is of the package %s', (id, expected) => {
  expect(packageFolderOf(id)).toBe(expected);
});

test('two builds write one file with the licence of each package once', () => {
  const one = makePackage({ name: 'one', license: 'MIT' }, { LICENSE: 'Copyright One' });
  const two = makePackage(
    { name: '@scope/two', license: 'Apache-2.0' },
    { 'LICENCE.md': 'Copyright Two', 'NOTICE.txt': 'Two was here', 'licensed-by.js': 'code' },
  );
  const file = path.join(folder, 'out', 'licences.txt');
  const plugin = licenceCollector(file);
  for (const modules of [
    [one, 'core/result.ts'],
    [two, `${one}?worker`],
  ]) {
    const build = plugin();
    build.generateBundle.call({ getModuleIds: () => modules });
    build.writeBundle();
  }
  const [first, second, ...more] = fs.readFileSync(file, 'utf8').split(/\n+-{72}\n+/);
  expect(first).toBe('@scope/two 1.0.0 (Apache-2.0)\n\nCopyright Two\n\nTwo was here');
  expect(second).toBe('one 1.0.0 (MIT)\n\nCopyright One\n');
  expect(more).toEqual([]);
});

test('a package with no text of its licence is named with whose it is', () => {
  const file = makePackage({
    name: 'short',
    license: 'ISC',
    author: { name: 'Ada', email: 'a@b' },
  });
  expect(noticeOf(path.dirname(file))).toMatchObject({ licence: 'ISC', texts: ['By Ada'] });
});

test('a package that names no licence stops the build', () => {
  const file = makePackage({ name: 'wild' });
  expect(() => noticeOf(path.dirname(file))).toThrow('wild names no licence');
});
