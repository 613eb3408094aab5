/**
 * `npm run bench:anchoring`: how well and how fast passages are found again. The whole corpus is
 * run both ways, with the earlier text at hand and with the anchor alone; then speed is measured.
 * Missing an aim is a finding; the exit code is 1 when the corpus is not the one whose checksums
 * are kept, or when a wrong place was taken.
 *
 * `npm run bench:anchoring -- --write-checksums` writes the checksums of a corpus that was changed
 * on purpose.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { projectRoot } from '../harness/launch.mjs';
import { loadCore } from '../harness/load-core.mjs';
import { formatTable } from '../harness/table.mjs';
import { measureSpeed } from './speed.mjs';
import { corpusTable } from './table.mjs';

const summary = 'resources/summaries/japan-mongolia-leaders-working-lunch.txt';
const checksumFile = path.join(projectRoot, 'core/anchoring/corpus/checksums.json');
/** Words of the long texts, and the milliseconds within which a thousand anchors are to be placed. */
const sizes = [
  { words: 20_000, most: 500 },
  { words: 200_000, most: 2000 },
];

const core = await loadCore('bench/anchoring/entry.mjs');
const texts = core.corpusTexts(await readFile(path.join(projectRoot, summary), 'utf8'));
const checksums = Object.fromEntries(
  texts.map((text) => [text.name, core.checksumOf(core.casesOf(text))]),
);
if (process.argv.includes('--write-checksums')) {
  await writeFile(checksumFile, `${JSON.stringify(checksums, null, 2)}\n`);
}
const kept = JSON.parse(await readFile(checksumFile, 'utf8'));
const isKept = JSON.stringify(kept) === JSON.stringify(checksums);
if (!isKept) console.error('The corpus is not the one whose checksums are kept.');

console.log(`${texts.length} texts, ${core.editKinds.length} kinds of edit`);
let wrong = 0;
for (const [way, title] of [
  ['across', 'With the earlier text at hand'],
  ['alone', 'With the anchor alone'],
]) {
  const counts = core.tallyCorpus(texts, [way]);
  wrong += core.total(counts, ({ verdict }) => verdict === 'wrong');
  console.log(`\n${title}\n${corpusTable(core, counts)}`);
}

const comparisons = [];
for (const { words, most } of sizes) comparisons.push(...(await measureSpeed(core, words, most)));
console.log(`\n${formatTable(comparisons)}`);
process.exitCode = isKept && wrong === 0 ? 0 : 1;
