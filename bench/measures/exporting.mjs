/**
 * Writing ten thousand annotations of one document in every text format: the tasks of the
 * application's worker, in a worker thread, from the posting of the set to the arrival of the file.
 * The bare side takes the same way and writes the rows as JSON, the least that an export can do.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { generatedSet } from '../exporting/generated-set.mjs';
import { buildModule } from '../harness/load-core.mjs';
import { median, takeTurns } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const size = { words: 200_000, count: 10_000 };
const rounds = 5;

/** Milliseconds within which each file is to be there. */
const maxTime = 2000;

/** How many times the bare side each may take. */
const aims = {
  w3c: 5,
  hypothesis: 5,
  readwise: 5,
  text: 10,
  zotero: 10,
  html: 10,
  markdown: 20,
  obsidian: 20,
};

export const exporting = {
  name: 'exporting',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const set = await generatedSet(path.join(folder, 'text'), size);
  const built = path.join(folder, 'tasks');
  await mkdir(built);
  const tasks = await buildModule('renderer/workers/tasks.ts', built);
  const worker = new Worker(new URL('../exporting/worker.mjs', import.meta.url), {
    workerData: { tasks },
  });
  try {
    const comparisons = [];
    for (const [format, aim] of Object.entries(aims)) {
      const what = `Export ${size.count} annotations as ${format}`;
      comparisons.push(await compare(worker, set, { set, format }, { what, aim }));
    }
    comparisons.push(await writeAgain(worker, set));
    return comparisons;
  } finally {
    await worker.terminate();
  }
}

/** Into a file that has every second annotation already. */
async function writeAgain(worker, set) {
  const [entry] = set.documents;
  const half = { ...entry, annotations: entry.annotations.filter((_, nth) => nth % 2 === 0) };
  const fileOf = async (documents) =>
    (await write(worker, { set: { ...set, documents }, format: 'markdown' })).files[0].content;
  const existing = (await fileOf([half])).text;
  const { fresh } = await fileOf([entry]);
  const merge = { existing, fresh, options: { putBack: false, complete: true } };
  const what = `Write ${size.count} annotations into a file with half of them`;
  return compare(worker, set, { merge }, { what, aim: 10 });
}

async function compare(worker, set, order, { what, aim }) {
  // The first time reads the style of citations, once for a worker.
  await write(worker, order);
  const times = await takeTurns(
    rounds,
    async () => (await write(worker, order)).time,
    async () => (await write(worker, { set })).time,
  );
  const time = median(times.ours);
  const verdict = time <= maxTime ? 'held' : 'NOT held';
  return {
    what,
    unit: 'ms',
    aim,
    ...times,
    note: `${time.toFixed(0)} ms, limit ${maxTime} ms ${verdict}`,
  };
}

/** @returns {Promise<{ files: any, time: number }>} */
function write(worker, order) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    worker.once('message', ({ files, error }) => {
      if (error) reject(new Error(error));
      else resolve({ files, time: performance.now() - start });
    });
    worker.postMessage(order);
  });
}
