/**
 * Searching everywhere in libraries of 100, 1,000 and 10,000 summaries, the largest with 100,000
 * annotations: building the index from nothing, every kind of query from what is typed to the
 * answer, and the size of the index. The bare side reads all of the same texts, folded before, from
 * their beginning to their end.
 */
import { Worker } from 'node:worker_threads';
import { buildModule } from '../harness/load-core.mjs';
import { median, percentile } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const sizes = [
  { documents: 100, annotations: 1000 },
  { documents: 1000, annotations: 10_000 },
  { documents: 10_000, annotations: 100_000 },
];
const rounds = 15;
/** Milliseconds within which 95 of 100 answers are to be there, and the index. */
const maxAnswer = 40;
const maxBuild = 10_000;
/** Bytes of index for a byte of text, at the most. */
const maxSize = 2;

export const searching = {
  name: 'searching',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const module = await buildModule('bench/searching/entry.mjs', folder);
  const runs = [];
  for (const size of sizes) runs.push({ size, result: await run({ module, ...size, rounds }) });
  const largest = runs.at(-1);
  const all = Object.values(largest.result.times).flatMap(({ ours }) => ours);
  const slowest = percentile(all, 95);
  const { build, indexSize, textSize } = largest.result;
  console.log(
    [
      ...growth(runs),
      `All kinds together, p95: ${slowest.toFixed(1)} ms, limit ${maxAnswer} ms ${verdict(slowest <= maxAnswer)}`,
      `Index built from nothing: ${(build / 1000).toFixed(1)} s, limit ${maxBuild / 1000} s ${verdict(build < maxBuild)}`,
      `Index: ${megabytes(indexSize)} for ${megabytes(textSize)} of text, ${(indexSize / textSize).toFixed(2)}, limit ${maxSize} ${verdict(indexSize < maxSize * textSize)}`,
    ].join('\n'),
  );
  return Object.entries(largest.result.times).map(([kind, { ours, scan, found }]) => ({
    what: `Search for ${kind} in ${largest.size.documents} documents`,
    unit: 'ms',
    aim: 1,
    ours,
    bare: scan,
    note: `p95 ${percentile(ours, 95).toFixed(1)} ms, last in ${found} documents`,
  }));
}

/** How both grow with the library, kind by kind. */
function growth(runs) {
  const kinds = Object.keys(runs[0].result.times);
  const sizesSaid = runs.map(({ size }) => size.documents).join(' → ');
  return kinds.map((kind) => {
    const said = (side) =>
      runs.map(({ result }) => median(result.times[kind][side]).toFixed(2)).join(' → ');
    return `${sizesSaid} documents, ${kind}: ours ${said('ours')} ms, scan ${said('scan')} ms`;
  });
}

const verdict = (held) => (held ? 'held' : 'NOT held');
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** One library after another, each in a thread of its own. */
function run(workerData) {
  const worker = new Worker(new URL('../searching/worker.mjs', import.meta.url), { workerData });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread ended with ${code}.`)));
  });
}
