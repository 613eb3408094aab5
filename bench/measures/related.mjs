/**
 * The documents that belong with one among 10,000: what it costs when a text is read, in memory and
 * time, and how long the first answer takes. The bare side compares words as sets, and can say
 * neither who met nor which words are rare.
 */
import { Worker } from 'node:worker_threads';
import { buildModule } from '../harness/load-core.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const documents = 10_000;
const rounds = 10;
/** Milliseconds within which the first answer is to be there. */
const maxFirst = 500;

export const related = {
  name: 'related',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const module = await buildModule('bench/related/entry.mjs', folder);
  const { prepare, longest, memory, first, ours, bare, found } = await run({
    module,
    documents,
    rounds,
  });
  const held = first <= maxFirst ? 'held' : 'NOT held';
  console.log(
    [
      `First answer: ${first.toFixed(0)} ms, limit ${maxFirst} ms ${held}`,
      `Read behind the search: ${each(prepare)}, ${longest.toFixed(0)} ms at a time at the most`,
      `Kept of all: ${(memory / 1e6).toFixed(1)} MB`,
    ].join('\n'),
  );
  const note = `reasons of ${found} kinds`;
  return [
    { what: `Related to one of ${documents} documents`, unit: 'ms', aim: 1, ours, bare, note },
  ];
}

const each = (milliseconds) => `${((milliseconds * 1000) / documents).toFixed(0)} µs a text`;

function run(workerData) {
  const worker = new Worker(new URL('../related/worker.mjs', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended with ${code}.`)));
  });
}
