/** Processor time and memory that nobody asked for: the window is open and nothing is done. */
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeBarePage } from '../bare/page.mjs';
import { launchBare, launchOurs } from '../harness/launch.mjs';
import { treeMemory, treeTime } from '../harness/process-memory.mjs';
import { takeTurns } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

/** Milliseconds for what is busy only at the start, and then of rest. */
const settling = 30_000;
const resting = 10 * 60_000;

export const idle = {
  name: 'idle',
  isLong: true,
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const page = await writeBarePage(folder);
  const grown = [];
  const times = await takeTurns(
    1,
    () =>
      rest(
        () => launchOurs(path.join(folder, 'ours')),
        (size) => grown.push(size),
      ),
    () => rest(() => launchBare(path.join(folder, 'bare'), page)),
  );
  const note = `grown by ${Math.round(grown[0] ?? 0)} MiB`;
  return [{ what: 'Processor time of ten idle minutes', unit: 'ms', aim: 1.5, ...times, note }];
}

/**
 * @param {() => Promise<import('../harness/launch.mjs').Running>} launch
 * @param {(mebibytes: number) => void} [onGrown]
 */
async function rest(launch, onGrown = () => undefined) {
  const { pid, end } = await launch();
  await wait(settling);
  const [time, size] = [await treeTime(pid), await treeMemory(pid)];
  await wait(resting);
  const spent = (await treeTime(pid)) - time;
  onGrown((await treeMemory(pid)) - size);
  await end();
  return Math.max(1, spent);
}
