/** From starting the process to the paint that brings the first paragraph, in a fresh process. */
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeBarePage } from '../bare/page.mjs';
import { launchBare, launchOurs } from '../harness/launch.mjs';
import { takeTurns } from '../harness/statistics.mjs';
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
    { what: 'Start to readable text, opened before', unit: 'ms', aim: 1.5, ...again },
    { what: 'Start to readable text, fresh profile', unit: 'ms', aim: 1.5, ...first },
  ];
}

/**
 * @param {() => Promise<import('../harness/launch.mjs').Running>} launch
 * @param {number} [after] milliseconds to stay open
 */
async function timeStart(launch, after = 300) {
  const { marks, end } = await launch();
  await wait(after);
  await end();
  return marks.readable;
}
