/** Memory of all processes of the application, some seconds after the text can be read. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeBarePage } from '../bare/page.mjs';
import { launchBare, launchOurs } from '../harness/launch.mjs';
import { treeMemory } from '../harness/process-memory.mjs';
import { takeTurns } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const rounds = 3;

/** Milliseconds for what is busy only at the start. */
const settling = 5000;

export const memory = {
  name: 'memory',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  if (!existsSync('/proc/self/smaps_rollup')) {
    throw new Error('only Linux says what processes share');
  }
  const page = await writeBarePage(folder);
  const sizes = await takeTurns(
    rounds,
    () => weigh(() => launchOurs(path.join(folder, 'ours'))),
    () => weigh(() => launchBare(path.join(folder, 'bare'), page)),
  );
  return [{ what: 'Memory of all processes (PSS)', unit: 'MiB', aim: 1.2, ...sizes }];
}

/** @param {() => Promise<import('../harness/launch.mjs').Running>} launch */
async function weigh(launch) {
  const { pid, end } = await launch();
  await wait(settling);
  const size = await treeMemory(pid);
  await end();
  return size;
}
