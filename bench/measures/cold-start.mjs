/** From starting the process to the paint that brings the first paragraph, in a fresh process. */
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeBarePage } from '../bare/page.mjs';
import { launchBare, launchOurs } from '../harness/launch.mjs';
import { median, takeTurns } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const rounds = 7;

/**
 * Starts on the profile that are not counted. The engine keeps compiled scripts after the second
 * time it has run them, and writes what it keeps a moment later.
 */
const earlierStarts = 3;
const lingering = 2500;

export const coldStart = {
  name: 'cold start',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const page = await writeBarePage(folder);
  const profile = (name) => path.join(folder, name);

  await takeTurns(
    earlierStarts,
    () => timeStart(() => launchOurs(profile('ours')), lingering),
    () => timeStart(() => launchBare(profile('bare'), page), lingering),
  );
  const again = await takeTurns(
    rounds,
    () => timeStart(() => launchOurs(profile('ours'))),
    () => timeStart(() => launchBare(profile('bare'), page)),
  );

  let fresh = 0;
  const first = await takeTurns(
    rounds,
    () => timeStart(() => launchOurs(profile(`ours-${(fresh += 1)}`))),
    () => timeStart(() => launchBare(profile(`bare-${fresh}`), page)),
  );
  return [
    comparison('Start to readable text, opened before', 1.3, again),
    comparison('Start to readable text, fresh profile', 1.4, first),
  ];
}

/** @param {{ ours: Marks[], bare: Marks[] }} starts */
function comparison(what, aim, { ours, bare }) {
  return {
    what,
    unit: 'ms',
    aim,
    ours: ours.map(({ readable }) => readable),
    bare: bare.map(({ readable }) => readable),
    note: `each step, ms since the process was started:\n  ours: ${steps(ours)}\n  bare: ${steps(bare)}`,
  };
}

/** The median of each mark, in the order of time: bench/harness/probe.cjs and the page say what they are. */
function steps(starts) {
  const names = [...new Set(starts.flatMap((marks) => Object.keys(marks)))];
  return names
    .map((name) => [name, median(starts.flatMap((marks) => marks[name] ?? []))])
    .sort(([, a], [, b]) => a - b)
    .map(([name, time]) => `${name} ${time.toFixed(0)}`)
    .join(', ');
}

/**
 * @typedef {Record<string, number>} Marks
 *
 * @param {() => Promise<import('../harness/launch.mjs').Running>} launch
 * @param {number} [after] milliseconds to stay open
 * @returns {Promise<Marks>}
 */
async function timeStart(launch, after = 300) {
  const { marks, end } = await launch();
  await wait(after);
  await end();
  return marks;
}
