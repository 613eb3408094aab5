// npm run corpus -- FOLDER [--half SET] [--detail]: how right real publications come in. The folder
// holds their texts, 001.txt or 001.html …; core/import-documents/corpus holds what a careful reader says.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { compare, fields } from './corpus/compare.mjs';
import { openExplainer } from './setup/core-modules.mjs';
import { projectRoot } from './setup/paths.mjs';

const args = process.argv.slice(2);
const half = args.includes('--half') ? args[args.indexOf('--half') + 1] : 'all';
const folder = args.find((each, at) => !each.startsWith('--') && args[at - 1] !== '--half');

const table = await readFile(
  join(projectRoot, 'core/import-documents/corpus/labels.jsonl'),
  'utf8',
);
const all = table
  .trim()
  .split('\n')
  .map((row) => JSON.parse(row));
const sets = [...new Set(all.map(setOf)), 'all'];
if (folder === undefined || !sets.includes(half)) {
  console.error('Name a folder: npm run corpus -- FOLDER [--half SET] [--detail]');
  console.error(`Sets: ${sets.join(', ')}`);
  process.exit(1);
}
const labels = all.filter((label) => half === 'all' || setOf(label) === half);
const { explain, close } = await openExplainer();

/** Odd numbers are open, even ones were kept back; those that came later are a set of their own. */
function setOf({ n, set }) {
  return set ?? (n % 2 === 1 ? 'open' : 'kept');
}

const files = new Map((await readdir(folder)).map((name) => [Number.parseInt(name, 10), name]));

const totals = new Map(fields.map((field) => [field, { right: 0, wrong: 0, missing: 0 }]));
let [read, clean] = [0, 0];
for (const label of labels) {
  const name = files.get(label.n);
  if (name === undefined) continue;
  const bytes = new Uint8Array(await readFile(join(folder, name)));
  const made = await explain(name, bytes);
  read += 1;
  if (!made.ok) {
    console.log(`${name} not read: ${made.error}`);
    continue;
  }
  const found = compare(label, made.value);
  let isClean = true;
  for (const [field, { right, wrong, missing }] of Object.entries(found)) {
    const total = totals.get(field);
    total.right += right;
    total.wrong += wrong.length;
    total.missing += missing.length;
    if (wrong.length + missing.length === 0) continue;
    isClean = false;
    if (args.includes('--detail')) {
      console.log(`${name} ${field}`);
      for (const each of wrong) console.log(`      wrong    ${each}`);
      for (const each of missing) console.log(`      missing  ${each}`);
    }
  }
  if (isClean) clean += 1;
}
console.log(`${'field'.padEnd(22)} right        wrong  missing`);
for (const [field, { right, wrong, missing }] of totals) {
  const all = right + wrong + missing;
  const share = all === 0 ? '' : `${((100 * right) / all).toFixed(1)} %`;
  const row = [field.padEnd(22), `${right}`.padStart(4), share.padStart(8)];
  console.log([...row, `${wrong}`.padStart(5), `${missing}`.padStart(8)].join(' '));
}
const share = ((100 * clean) / Math.max(1, read)).toFixed(1);
console.log(`clean in every column: ${clean} of ${read} (${share} %)`);
await close();
