/**
 * `npm run bench`: how Readout compares with the least that could do the same, measured in turns
 * in the same run. A time by itself says more about the machine than about Readout, so the result
 * is a ratio. Missing an aim is a finding, not a failure: the exit code is 1 only when something
 * could not be measured.
 *
 * `npm run bench -- memory` runs the measures whose names hold one of the words given.
 */
import { cpus } from 'node:os';
import process from 'node:process';
import { electronVersions } from './harness/launch.mjs';
import { formatTable } from './harness/table.mjs';
import { coldStart } from './measures/cold-start.mjs';
import { exporting } from './measures/exporting.mjs';
import { formatted } from './measures/formatted.mjs';
import { highlights } from './measures/highlights.mjs';
import { storage } from './measures/storage.mjs';
import { idle } from './measures/idle.mjs';
import { library } from './measures/library.mjs';
import { memory } from './measures/memory.mjs';
import { pointing } from './measures/pointing.mjs';
import { related } from './measures/related.mjs';
import { scrolling } from './measures/scrolling.mjs';
import { searching } from './measures/searching.mjs';

/**
 * @typedef {object} Comparison
 * @property {string} what
 * @property {string} unit
 * @property {number} aim the ratio that is hoped for, at most
 * @property {readonly number[]} ours
 * @property {readonly number[]} bare
 * @property {string} [note] what proves that the thing was really there
 *
 * @typedef {object} Measure
 * @property {string} name
 * @property {() => Promise<Comparison[]>} measure
 * @property {boolean} [isLong] it runs only when it is named
 */

/** @type {readonly Measure[]} */
const measures = [
  coldStart,
  memory,
  highlights,
  formatted,
  scrolling,
  pointing,
  storage,
  library,
  searching,
  related,
  exporting,
  idle,
];

const words = process.argv.slice(2);
const chosen = measures.filter(({ name, isLong }) =>
  words.length === 0 ? !isLong : words.some((word) => name.includes(word)),
);
if (chosen.length === 0)
  console.error(`No such measure: ${measures.map(({ name }) => name).join(', ')}`);

const comparisons = [];
const failures = [];
for (const { name, measure } of chosen) {
  console.log(`Measuring ${name} …`);
  try {
    comparisons.push(...(await measure()));
  } catch (error) {
    failures.push(`Not measured: ${name}: ${error.message}`);
  }
}

const { electron, chrome } = electronVersions();
console.log(`\n${formatTable(comparisons)}`);
console.log(
  `Electron ${electron ?? '?'}, Chromium ${chrome ?? '?'}, Node ${process.versions.node}, ${cpus().length} CPUs`,
);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 || comparisons.length === 0 ? 1 : 0;
