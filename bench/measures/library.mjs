/**
 * What ten thousand documents with a hundred thousand marks cost: the start, opening the list,
 * scrolling it, the memory of all processes. The bare side is the same application with the two shipped documents.
 */
import path from 'node:path';
import { _electron } from 'playwright';
import { electronPath, projectRoot, sandboxArguments } from '../harness/launch.mjs';
import { treeMemory } from '../harness/process-memory.mjs';
import { median, percentile } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';
import { betweenMarks } from '../keeping/in-page.mjs';
import { openLibraryTime, scrollFrames, seedDocuments } from '../library/in-page.mjs';

const documents = 10_000;
const wordsEach = 600;
const marksEach = 10;
const starts = 5;

export const library = { name: 'library', measure: () => withTemporaryFolder(measure) };

/** @param {string} folder */
async function measure(folder) {
  const profile = (name) => [`--profile=${path.join(folder, name)}`];
  await withWindow(profile('many'), async ({ page }) => {
    await page.evaluate(seedDocuments, { from: 0, to: documents, wordsEach, marksEach });
  });
  // The next start takes in what the journal has and the store has not.
  await withWindow(profile('many'), () => Promise.resolve());
  const bare = await rounds(profile('few'));
  const ours = await rounds(profile('many'));
  const of = (samples, key) => samples.flatMap((sample) => sample[key]);
  const more = median(of(ours, 'start')) - median(of(bare, 'start'));
  return [
    {
      what: 'Start to first screen, 10,000 documents',
      unit: 'ms',
      aim: 3,
      ours: of(ours, 'start'),
      bare: of(bare, 'start'),
      note: `${more.toFixed(0)} ms more than with two documents, limit 2,000 ${more <= 2000 ? 'held' : 'NOT held'}`,
    },
    {
      what: 'Open the list of 10,000 documents',
      unit: 'ms',
      aim: 2,
      ours: of(ours, 'list'),
      bare: of(bare, 'list'),
      note: 'bare lists two',
    },
    {
      what: 'Frames while the list is scrolled',
      unit: 'ms',
      aim: 1.5,
      ours: of(ours, 'frames'),
      bare: of(bare, 'frames'),
      note: `p95 ${percentile(of(ours, 'frames'), 95).toFixed(1)} against ${percentile(of(bare, 'frames'), 95).toFixed(1)} ms`,
    },
    {
      what: 'Memory of all processes with the list open',
      unit: 'MiB',
      aim: 2,
      ours: of(ours, 'memory'),
      bare: of(bare, 'memory'),
      note: `limit 600 MiB ${median(of(ours, 'memory')) <= 600 ? 'held' : 'NOT held'}`,
    },
  ];
}

async function rounds(args) {
  const samples = [];
  for (let round = 0; round < starts; round += 1) {
    samples.push(
      await withWindow(args, async ({ page, pid }) => {
        const start = await page.evaluate(betweenMarks, ['store-opening', 'first-screen']);
        const list = await page.evaluate(openLibraryTime);
        const frames = await page.evaluate(scrollFrames);
        // What is made in the background is there by then.
        await page.waitForTimeout(8000);
        return { start: [start], list: [list], frames, memory: [await treeMemory(pid)] };
      }),
    );
  }
  return samples;
}

async function withWindow(args, work) {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: ['.', ...sandboxArguments, ...args],
    cwd: projectRoot,
  });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-block], [role="table"]').first().waitFor({ timeout: 240_000 });
    await page.getByText('Saved on this computer').waitFor({ timeout: 60_000 });
    return await work({ page, pid: app.process().pid });
  } finally {
    await app.close();
  }
}
