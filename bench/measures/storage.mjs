/**
 * What it costs to keep notes safe, with ten thousand and a hundred thousand annotations present:
 * the comparison at a start, making the store again, saving, listing, backing up. The bare side
 * is IndexedDB by itself in the same page, or the same act without any other annotation.
 */
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { inWindow } from '../harness/in-window.mjs';
import { median, percentile } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';
import { spreadPassages, writeResources } from '../highlights/generated-document.mjs';
import { installOurs } from '../highlights/page-ours.mjs';
import { installTools } from '../highlights/page-tools.mjs';
import {
  backUpWhileDrawing,
  bareCounts,
  bareRebuild,
  betweenMarks,
  documentTimes,
  savedTime,
  seedLibrary,
} from '../storage/in-page.mjs';

const words = 20_000;
const saves = 40;
const starts = 5;

export const storage = {
  name: 'storage',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const resources = path.join(folder, 'resources');
  await writeResources(resources, words);
  const library = (name) => ({
    profile: path.join(folder, name),
    args: [`--resources=${resources}`, `--profile=${path.join(folder, name)}`],
  });
  const few = library('few');
  const many = library('many');
  await seed(few, 1);
  await seed(many, 10_000);
  const ten = await atStarts(many, 10_000);

  const saving = await savingTimes(few, many);
  await seedMore(many, 10_000, 100_000);
  const hundred = await atStarts(many, 100_000);
  const document = {
    what: 'One document’s annotations among 100,000',
    unit: 'ms',
    aim: 1.5,
    ours: hundred.documents,
    bare: ten.documents,
    note: `${within('p95', percentile(hundred.documents, 95), 15)}; bare is among 10,000`,
  };
  return [...ten.comparisons, ...saving, ...hundred.comparisons, document, ...(await backUp(many))];
}

/** A library with one mark made by hand and others like it. */
async function seed({ args }, count) {
  await withWindow(args, async (page) => {
    const blocks = await page.evaluate(
      async () => (await window.desktop.openDocument({ id: 'generated' })).value.blocks,
    );
    const [passage] = spreadPassages(blocks, 100);
    await page.evaluate((one) => window.bench.add(one, 1), passage);
    await page.getByText('Saved on this computer').waitFor();
    if (count > 1) await page.evaluate(seedLibrary, { from: 1, to: count, documents: 50 });
  });
  // The next start takes in what the journal has and the store has not.
  await withWindow(args, () => Promise.resolve());
}

async function seedMore({ args }, from, to) {
  await withWindow(args, (page) => page.evaluate(seedLibrary, { from, to, documents: 500 }));
  await withWindow(args, () => Promise.resolve());
}

/** Starts on a whole store, and once on none. */
async function atStarts({ profile, args }, count) {
  const samples = [];
  // Documents of about two hundred annotations each.
  const asked = count > 10_000 ? { from: 50, to: 500 } : { from: 0, to: 50 };
  for (let round = 0; round < starts; round += 1) {
    samples.push(
      await withWindow(args, async (page) => ({
        compare: await page.evaluate(betweenMarks, ['store-open', 'store-agreed']),
        usable: await page.evaluate(betweenMarks, ['store-opening', 'first-screen']),
        counts: await page.evaluate(bareCounts),
        documents: await page.evaluate(documentTimes, asked),
      })),
    );
  }
  const rebuilds = [];
  for (let round = 0; round < (count > 10_000 ? 1 : 3); round += 1) {
    await rm(path.join(profile, 'IndexedDB'), { recursive: true });
    rebuilds.push(
      await withWindow(args, async (page) => ({
        ours: await page.evaluate(betweenMarks, ['store-open', 'store-agreed']),
        bare: await page.evaluate(bareRebuild),
      })),
    );
  }
  const of = (key) => samples.map((sample) => sample[key]);
  const name = `${count / 1000},000`;
  const comparisons = [
    {
      what: `Compare store and journal, ${name} annotations`,
      unit: 'ms',
      aim: 1.5,
      ours: of('compare'),
      bare: of('counts'),
      note: within('median', median(of('compare')), count > 10_000 ? null : 50),
    },
    {
      what: `Store opened to first screen, ${name} annotations`,
      unit: 'ms',
      aim: 2,
      ours: of('usable'),
      bare: of('counts'),
      note: `${within('median', median(of('usable')), 150)}; bare is counting the rows`,
    },
    {
      what: `Make the store again, ${name} annotations`,
      unit: 'ms',
      aim: 1.5,
      ours: rebuilds.map(({ ours }) => ours),
      bare: rebuilds.map(({ bare }) => bare),
      note: within(
        'all',
        Math.max(...rebuilds.map(({ ours }) => ours)),
        count > 10_000 ? 15_000 : 2000,
      ),
    },
  ];
  return { comparisons, documents: of('documents').flat() };
}

/** The same act in a library with nothing else and in one with ten thousand others. */
async function savingTimes(few, many) {
  const run = ({ args }) =>
    withWindow(args, async (page) => {
      const blocks = await page.evaluate(
        async () => (await window.desktop.openDocument({ id: 'generated' })).value.blocks,
      );
      const passages = spreadPassages(blocks, 100).slice(1, saves + 1);
      const painted = [];
      const saved = [];
      for (const [index, passage] of passages.entries()) {
        const until = page.evaluate(savedTime);
        painted.push(
          await page.evaluate(([one, n]) => window.bench.add(one, n), [passage, index + 2]),
        );
        saved.push((await until) - 0);
        await page.keyboard.press('Escape');
      }
      return { painted, saved };
    });
  const bare = await run(few);
  const ours = await run(many);
  return [
    {
      what: 'Act to painted, 10,000 present',
      unit: 'ms',
      aim: 1.2,
      ours: ours.painted,
      bare: bare.painted,
      note: `${within('median', median(ours.painted), 16)}; bare is a library without others`,
    },
    {
      what: 'Act to Saved, 10,000 present',
      unit: 'ms',
      aim: 1.2,
      ours: ours.saved,
      bare: bare.saved,
      note: `${within('p95', percentile(ours.saved, 95), 20)}; bare is a library without others`,
    },
  ];
}

async function backUp({ args }) {
  const [drawn, idle] = await withWindow(args, async (page) => [
    await page.evaluate(backUpWhileDrawing),
    await page.evaluate(backUpWhileDrawing),
  ]);
  return [
    {
      what: 'Backup of 100,000 annotations, in the background',
      unit: 'ms',
      aim: 1.5,
      ours: [drawn.time],
      bare: [idle.time],
      note: `${within('time', drawn.time, 5000)}; ${within('longest pause between frames', Math.max(drawn.longest, idle.longest), 50)}`,
    },
  ];
}

function within(what, value, limit) {
  const said = `${what} ${value.toFixed(value < 100 ? 1 : 0)} ms`;
  return limit === null
    ? said
    : `${said}, limit ${limit} ms ${value <= limit ? 'held' : 'NOT held'}`;
}

/** @template T @param {readonly string[]} args @param {(page: import('playwright').Page) => Promise<T>} work @returns {Promise<T>} */
function withWindow(args, work) {
  return inWindow(args, { install: [installTools, installOurs] }, work);
}
