/**
 * What ten thousand documents with a hundred thousand marks cost: the start, opening the list,
 * scrolling it, filling the search, asking search, notebook and history, the memory of all
 * processes. The bare side is the same application with the two bundled documents.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { drawn, inWindow } from '../harness/in-window.mjs';
import { treeMemory } from '../harness/process-memory.mjs';
import { median, percentile } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';
import { betweenMarks } from '../storage/in-page.mjs';
import { fillingReport, historyTimes, typingTimes } from '../library/asking.mjs';
import { checkRows, openLibraryTime, scrollFrames, seedDocuments } from '../library/in-page.mjs';

const documents = 10_000;
const wordsEach = 600;
const marksEach = 10;
const starts = 3;
/** Milliseconds after which a page that nobody touches writes nothing more. */
const quiet = 3000;
/** Shares of what is in view that are passed in a frame: a fast wheel, and the bar dragged. */
const wheel = 0.1;
const dragged = 0.6;
/** What is typed into search and notebook, and taken back each time. */
const typed = ['wind', 'compare', 'pay', 'who is to', 'bilateral', 'leaders', 'energy', 'warm'];
/** Five thousand uses, one, and a formula that each text has many times. */
const manyPhrases = ['left the date open', 'point 40', 'exchanged views on regional'];

export const library = { name: 'library', measure: () => withTemporaryFolder(measure) };

/** @param {string} folder */
async function measure(folder) {
  const profile = (name) => [`--profile=${path.join(folder, name)}`];
  await withWindow(profile('many'), async ({ page }) => {
    // The page's own changes, such as the reading place, must not come between: it would find a
    // store that is not the journal's, and repair it. A list has no reading place.
    await page.evaluate(openLibraryTime);
    await page.waitForTimeout(quiet);
    await page.evaluate(seedDocuments, { from: 0, to: documents, wordsEach, marksEach });
  });
  // The next start takes in what the journal has and the store has not.
  await withWindow(profile('many'), async ({ page }) => {
    await page.evaluate(checkRows, { table: 'documents', count: documents });
    await page.evaluate(checkRows, { table: 'annotations', count: documents * marksEach });
  });
  const bare = await rounds(path.join(folder, 'few'), true);
  const ours = await rounds(path.join(folder, 'many'), false);
  const of = (samples, key) => samples.flatMap((sample) => sample[key]);
  const asked = {
    ours: await ask(profile('many'), manyPhrases),
    bare: await ask(profile('few'), ['the two leaders', 'two countries', 'cooperation']),
  };
  const more = median(of(ours, 'start')) - median(of(bare, 'start'));
  return [
    {
      what: 'Start to first screen, 10,000 documents',
      unit: 'ms',
      aim: 3,
      ours: of(ours, 'start'),
      bare: of(bare, 'start'),
      note: `${more.toFixed(0)} ms more than with two documents, limit 2,000 ${held(more, 2000)}`,
    },
    {
      what: 'Open the list of 10,000 documents',
      unit: 'ms',
      aim: 2,
      ours: of(ours, 'list'),
      bare: of(bare, 'list'),
      note: 'bare lists two',
    },
    ...[
      ['frames', 'by the wheel'],
      ['flying', 'by its bar'],
    ].map(([key, how]) => ({
      what: `Frames while the list is scrolled ${how}`,
      unit: 'ms',
      aim: 1.5,
      ours: of(ours, key),
      bare: of(bare, key),
      note: `p95 ${percentile(of(ours, key), 95).toFixed(1)} against ${percentile(of(bare, key), 95).toFixed(1)} ms`,
    })),
    {
      what: 'Memory of all processes with the list open, the search filled',
      unit: 'MiB',
      aim: 2,
      ours: of(ours, 'memory'),
      bare: of(bare, 'memory'),
      note: `limit 600 MiB ${held(median(of(ours, 'memory')), 600)}`,
    },
    {
      what: 'Search filled from nothing, in the background',
      unit: 'ms',
      aim: 100,
      ours: of(ours, 'filling'),
      bare: of(bare, 'filling'),
      note: `limit 10,000 ms ${held(median(of(ours, 'filling')), 10_000)}; ${blocked(of(ours, 'blocks'))}`,
    },
    ...['search', 'notebook'].map((where) => ({
      what: `From a key in ${where} to a screen that stands still`,
      unit: 'ms',
      aim: 3,
      ours: asked.ours[where],
      bare: asked.bare[where],
      note: limited(asked.ours[where], where === 'search' ? 40 : 50),
    })),
    {
      what: 'First lines of a phrase',
      unit: 'ms',
      aim: 3,
      ours: asked.ours.history.map(({ first }) => first),
      bare: asked.bare.history.map(({ first }) => first),
      note: histories(asked.ours.history),
    },
  ];
}

const held = (value, limit) => (value <= limit ? 'held' : 'NOT held');

function limited(times, limit) {
  const p95 = percentile(times, 95);
  return `p95 ${p95.toFixed(0)} ms, limit ${limit} ms ${held(p95, limit)}`;
}

function histories(all) {
  const slowest = Math.max(...all.map(({ first }) => first));
  const each = all.map(
    ({ first, whole, said }) => `${first.toFixed(0)} ms, whole ${whole.toFixed(0)}: ${said}`,
  );
  return `limit 300 ms ${held(slowest, 300)}: ${each.join('; ')}`;
}

/** @param {readonly number[]} blocks milliseconds of the page's long tasks in all rounds */
function blocked(blocks) {
  const longest = Math.max(0, ...blocks);
  return `${blocks.length} long tasks in ${starts} starts, the longest ${longest.toFixed(0)} ms, limit 50 ms ${held(longest, 50)}`;
}

/** One window in which everything is asked; phrases first, while the room of texts is empty. */
function ask(args, phrases) {
  return withWindow(args, async ({ page }) => {
    await page.evaluate(fillingReport, { begin: true });
    const words = [...typed, ...typed].flatMap((each) => [each, '']);
    const history = await page.evaluate(historyTimes, phrases);
    const search = await page.evaluate(typingTimes, {
      letter: 'F',
      field: 'input[aria-label="Search everywhere"]',
      words,
    });
    const notebook = await page.evaluate(typingTimes, {
      letter: 'N',
      field: 'input[aria-label="Words, notes, tags"]',
      words,
    });
    return { history, search, notebook };
  });
}

/** @param {string} profile @param {boolean} begin whether the search has to be begun */
async function rounds(profile, begin) {
  const args = [`--profile=${profile}`];
  const samples = [];
  for (let round = 0; round < starts; round += 1) {
    // The index of the start before: a filling goes on where it was cut.
    await rm(path.join(profile, 'File System'), { recursive: true, force: true });
    samples.push(
      await withWindow(args, async ({ page, pid }) => {
        const start = await page.evaluate(betweenMarks, ['store-opening', 'first-screen']);
        const list = await page.evaluate(openLibraryTime);
        // Meanwhile the search is filled: this is what a reader does then.
        const frames = await page.evaluate(scrollFrames, wheel);
        const { filling, blocks } = await page.evaluate(fillingReport, { begin });
        await page.evaluate(openLibraryTime);
        const memory = [await treeMemory(pid)];
        const flying = await page.evaluate(scrollFrames, dragged);
        return { start: [start], list: [list], frames, flying, filling: [filling], blocks, memory };
      }),
    );
  }
  return samples;
}

function withWindow(args, work) {
  const shows = drawn('[data-block], [role="table"]');
  return inWindow(args, { shows, patience: 240_000 }, (page, app) =>
    work({ page, pid: app.process().pid }),
  );
}
