/** What dependency-cruiser.config.mjs forbids, tried on a small project that breaks every rule. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { cruise } from 'dependency-cruiser';
import { beforeAll, expect, test } from 'vitest';
import config from '../../dependency-cruiser.config.mjs';

const type = 'export interface A { readonly a: 1 }\n';

/** The importing file, what it imports, and how; each pair has files of its own. */
const upwards = [
  ['core/text/a', 'core/document/b', "import type { A } from '#core/document/b';"],
  ['core/facts/c', 'core/diff/d', "import type { A } from '#core/diff/d';"],
  ['core/search/query/a', 'core/search/index/b', "import type { A } from '../index/b';"],
  ['core/text/e', 'main/journal/f', "import type { A } from '../../main/journal/f';"],
  ['main/a', 'renderer/ui/b', "import type { A } from '../renderer/ui/b';"],
  ['main/files/a', 'main/ipc/b', "import type { A } from '../ipc/b';"],
  ['preload/a', 'main/b', "import type { A } from '../main/b';"],
  ['renderer/app/c', 'main/d', "import type { A } from '../../main/d';"],
  ['renderer/ui/a', 'renderer/data/b', "import type { A } from '../data/b';"],
  ['renderer/data/c', 'renderer/search/d', "import type { A } from '../search/d';"],
  [
    'renderer/features/print/a',
    'renderer/features/export/b',
    "import type { A } from '../export/b';",
  ],
  ['renderer/features/bin/c', 'renderer/app/e', "export const e = () => import('../../app/e');"],
  ['e2e/a', 'main/e', "import type { A } from '../main/e';"],
];

const builtIns = ['core/text/g', 'preload/h', 'renderer/app/i'];

const packages = [
  ['core/text/j', 'react'],
  ['renderer/ui/k', 'dexie'],
  ['renderer/app/l', 'electron'],
  ['main/m', 'react'],
];

const allowed = {
  'core/text/n': type,
  'core/document/o': "import type { A } from '#core/text/n';\n",
  'renderer/features/reader/p': "import type { A } from '#core/text/n';\n",
  'renderer/data/q': "export { a } from 'dexie';\n",
  'core/text/r.test': "import { readFileSync } from 'node:fs';\n",
};

const circle = {
  'core/model/a': "import type { B } from './b';\nexport type A = B | null;\n",
  'core/model/b': "import type { A } from './a';\nexport interface B { readonly a: A }\n",
};

/** The whole project, each file without its ending. */
const files = {
  ...allowed,
  ...circle,
  ...Object.fromEntries(
    upwards.flatMap(([from, to, text]) => [
      [from, text],
      [to, type],
    ]),
  ),
  ...Object.fromEntries(builtIns.map((from) => [from, "export { sep } from 'node:path';\n"])),
  ...Object.fromEntries(packages.map(([from, name]) => [from, `export { a } from '${name}';\n`])),
};

/** Names of the broken rules, by the file that breaks them. */
const broken = new Map();

beforeAll(async () => {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'readout-rooms-'));
  const before = process.cwd();
  try {
    writeProject(root);
    process.chdir(root);
    const { cache: _, ...options } = config.options;
    const { output } = await cruise(
      Object.keys(files).map((name) => `${name}.ts`),
      { ...options, ruleSet: { forbidden: config.forbidden }, validate: true },
      options.enhancedResolveOptions,
    );
    for (const { from, rule } of output.summary.violations) {
      const name = from.replace(/\.ts$/, '');
      broken.set(name, [...(broken.get(name) ?? []), rule.name]);
    }
  } finally {
    process.chdir(before);
    fs.rmSync(root, { recursive: true });
  }
});

function writeProject(root) {
  const write = (name, text) => {
    fs.mkdirSync(path.join(root, path.dirname(name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), text);
  };
  write('package.json', '{ "imports": { "#core/*": "./core/*.ts" } }');
  for (const name of ['react', 'dexie', 'electron']) {
    write(`node_modules/${name}/package.json`, `{ "name": "${name}", "main": "index.js" }`);
    write(`node_modules/${name}/index.js`, 'exports.a = 1;\n');
  }
  for (const [name, text] of Object.entries(files)) write(`${name}.ts`, text);
}

test.each(Object.keys(allowed))('%s imports what it may', (from) => {
  expect(broken.get(from)).toBeUndefined();
});

test('two files that import one another are found, also when they do so for types alone', () => {
  expect([...(broken.get('core/model/a') ?? []), ...(broken.get('core/model/b') ?? [])]).toContain(
    'no circle of files',
  );
});

test.each(upwards)('%s may not import %s', (from) => {
  expect(broken.get(from)).toHaveLength(1);
});

test.each(builtIns)('%s may not import what Node has', (from) => {
  expect(broken.get(from)).toEqual(['Node is for main']);
});

test.each(packages)('%s may not import the package %s', (from) => {
  expect(broken.get(from)).toBeDefined();
});
