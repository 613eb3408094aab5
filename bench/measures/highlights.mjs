/**
 * Opening a long document with a thousand highlights, and adding one more, from the act to the
 * finished frame. The bare side is a plain loop over the same ranges, in the same page and with
 * the same styles, on the same words put up without any framework.
 */
import path from 'node:path';
import { _electron } from 'playwright';
import { fillJournal } from '../highlights/fill-journal.mjs';
import { spreadPassages, title, writeResources } from '../highlights/generated-document.mjs';
import { installBare, installOurs, installTools } from '../highlights/page-tools.mjs';
import { electronPath, projectRoot, sandboxArguments } from '../harness/launch.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const words = 20_000;
const count = 1000;
const warmUps = 3;
const rounds = 15;

const documentId = 'generated';
const labels = ['key-point', 'agreement', 'commitment', 'position', 'concern', 'follow-up'];

export const highlights = {
  name: 'highlights',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const resources = path.join(folder, 'resources');
  await writeResources(resources, words);
  const args = [`--resources=${resources}`, `--profile=${path.join(folder, 'profile')}`];

  const passages = await withWindow(args, fill);
  // The first start after that takes the journal into the store; the next one only reads.
  await withWindow(args, (page) => page.evaluate((n) => window.bench.paintedTime(n), count));
  return withWindow(args, (page) => compare(page, passages));
}

/** @returns the passages that are marked, in reading order */
async function fill(page) {
  const blocks = await page.evaluate(async (id) => {
    return (await window.desktop.openDocument({ id })).value.blocks;
  }, documentId);
  const passages = spreadPassages(blocks, count).map((passage, index) => {
    return { ...passage, label: labels[index % labels.length] };
  });
  const [first, ...rest] = passages;
  await page.evaluate((passage) => window.bench.add(passage, 1), first);
  await page.getByText('Saved on this computer').waitFor();
  await page.evaluate(fillJournal, { documentId, passages: rest });
  // Made with the first key, and so with the first label.
  return [{ ...first, label: labels[0] }, ...rest];
}

async function compare(page, stored) {
  await page.evaluate((n) => window.bench.paintedTime(n), count);
  const painted = await page.evaluate(() => window.bench.painted());
  const rows = await page.evaluate(() => window.bench.storedRows());
  const samples = [];
  let passages = stored;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const extra = freeWords(passages, stored[round * 20]);
    samples.push(await page.evaluate(oneRound, { title, passages, extra }));
    passages = [...passages, extra].sort((a, b) => a.start - b.start);
  }
  const of = (side, act) => samples.slice(warmUps).map((sample) => sample[side][act]);
  const comparison = (what, act) => {
    return { what, unit: 'ms', aim: 1.5, ours: of('ours', act), bare: of('bare', act) };
  };
  const note = `${painted} ranges painted from ${rows} stored rows after a restart, ${words} words`;
  return [
    { ...comparison(`Open with ${count} highlights, from the click`, 'whole'), note },
    comparison(`Restore ${count} highlights, from the text`, 'fromText'),
    comparison('Add one more highlight', 'add'),
  ];
}

/** Two words that nothing covers, behind a passage. */
function freeWords(passages, { end }) {
  const next = passages.find(({ start }) => start >= end);
  const free = { start: end + 1, end: Math.min(end + 12, next.start - 1), label: labels[0] };
  if (free.end <= free.start) throw new Error('The passages leave no words free.');
  return free;
}

/** In the page: opens and adds, ours and bare in turn, and ends in the library. */
async function oneRound({ title, passages, extra }) {
  const { bench } = window;
  bench.press('Library');
  const ours = await bench.open(title, passages.length);
  bench.bare.learn();
  ours.add = await bench.add(extra, passages.length + 1);
  await bench.calm();
  bench.press('Library');
  const bare = await bench.bare.open(passages);
  bare.add = await bench.bare.add(extra, passages.length + 1);
  bench.bare.leave();
  return { ours, bare };
}

/**
 * Starts Readout, runs `work` on its page when the text is there, and closes it as people do.
 * @template T
 * @param {readonly string[]} args
 * @param {(page: import('playwright').Page) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withWindow(args, work) {
  const app = await _electron.launch({
    executablePath: electronPath(),
    args: ['.', ...sandboxArguments, ...args],
    cwd: projectRoot,
  });
  try {
    const page = await app.firstWindow();
    await page.locator('[data-block]').first().waitFor();
    for (const install of [installTools, installOurs, installBare]) await page.evaluate(install);
    return await work(page);
  } finally {
    await app.close();
  }
}
