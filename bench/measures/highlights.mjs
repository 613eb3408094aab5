/**
 * Opening long documents with many highlights; adding one more, giving it another label and
 * removing it: from the act to the finished frame, in which every mark on screen is painted. The
 * bare side is a plain loop over the same ranges, in the same page and with the same styles, on the
 * same words put up without any framework. The last text has a span in each sentence, and tables.
 */
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fillJournal } from '../highlights/fill-journal.mjs';
import { formattedPages, formattedTitle } from '../highlights/formatted-pages.mjs';
import { spreadPassages, title, writeResources } from '../highlights/generated-document.mjs';
import { importFiles } from '../highlights/import-files.mjs';
import { withWindow } from '../highlights/with-window.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const sizes = [
  { words: 20_000, count: 1000, rounds: 15, aims: { open: 1.2, add: 1.5 } },
  { words: 200_000, count: 10_000, rounds: 9, aims: { open: 1, add: 1 } },
  { words: 200_000, count: 10_000, rounds: 9, aims: { open: 1.3, add: 1 }, tables: 300 },
];
const warmUps = 3;

const labels = ['key-point', 'agreement', 'commitment', 'position', 'concern', 'follow-up'];

export const highlights = {
  name: 'highlights',
  async measure() {
    const all = [];
    for (const size of sizes) {
      all.push(...(await withTemporaryFolder((folder) => measure(folder, size))));
    }
    return all;
  },
};

/** @param {string} folder */
async function measure(folder, size) {
  const profile = `--profile=${path.join(folder, 'profile')}`;
  const { args, name } = await (size.tables ? importedText : bundledText)(folder, size, profile);
  const { passages, starts } = await withWindow(args, (page) => fill(page, name, size));
  // The first start after that takes the journal into the store; the next one only reads.
  await withWindow(args, (page) => marksShown(page, starts, passages));
  return withWindow(args, (page) => compare(page, name, starts, passages, size));
}

/** A text that is there from the start. */
async function bundledText(folder, { words }, profile) {
  const resources = path.join(folder, 'resources');
  await writeResources(resources, words);
  return { args: [`--resources=${resources}`, profile], name: title };
}

/** A text with spans and tables, which can only come in from a file. */
async function importedText(folder, { words, tables }, profile) {
  const file = path.join(folder, 'formatted.html');
  await writeFile(file, formattedPages(words, tables).formatted);
  await withWindow([profile], (page, app) => importFiles(app, page, [file]));
  return { args: [profile], name: formattedTitle };
}

/** @returns the passages that are marked, in reading order, and where each block begins */
async function fill(page, name, size) {
  await page.evaluate((wanted) => window.bench.openTitle(wanted), name);
  const blocks = await page.evaluate(size.tables ? importedBlocks : bundledBlocks);
  const starts = blocks.map(({ start }) => start);
  const passages = spreadPassages(blocks, size.count).map((passage, index) => {
    return { ...passage, label: labels[index % labels.length] };
  });
  const [first, ...rest] = passages;
  await page.evaluate((all) => window.bench.setStarts(all), starts);
  await page.evaluate((passage) => window.bench.add(passage), first);
  await page.getByText('Saved on this computer').waitFor();
  await page.evaluate(fillJournal, { blocks, passages: rest });
  // Made with the first key, and so with the first label.
  return { passages: [{ ...first, label: labels[0] }, ...rest], starts };
}

/** In the page: the blocks of the one document of the resources. */
async function bundledBlocks() {
  return (await window.desktop.openDocument({ id: 'generated' })).value.blocks;
}

/** In the page: the blocks of the one document that was imported, which only its file has. */
async function importedBlocks() {
  const leaves = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('readout');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const asking = opening.result
        .transaction('documentsLeaves')
        .objectStore('documentsLeaves')
        .getAll();
      asking.onsuccess = () => resolve(asking.result);
    };
  });
  const { revision } = leaves[0].rows[0].revisions.at(-1);
  const { blocks } = JSON.parse((await window.desktop.readText({ revision })).value);
  let start = 0;
  return blocks.map(([kind, , text]) => {
    const block = { kind, text, start };
    start += text.length + 1;
    return block;
  });
}

async function marksShown(page, starts, passages) {
  await page.evaluate((all) => window.bench.setStarts(all), starts);
  await page.evaluate((all) => window.bench.shownTime(all), passages);
}

async function compare(page, name, starts, stored, { words, count, rounds, aims, tables }) {
  await marksShown(page, starts, stored);
  const painted = await page.evaluate(() => window.bench.registered().size);
  const rows = await page.evaluate(() => window.bench.storedRows());
  const samples = [];
  let passages = stored;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const extra = freeWords(passages, stored[round * 20]);
    samples.push(await page.evaluate(oneRound, { title: name, passages, extra, other: labels[1] }));
    passages = stored;
  }
  const of = (side, act) => samples.slice(warmUps).map((sample) => sample[side][act]);
  const comparison = (what, act, aim) => {
    const text = `${words} words${tables ? ' with spans and tables' : ''}`;
    return {
      what: `${what}, ${count} in ${text}`,
      unit: 'ms',
      aim,
      ours: of('ours', act),
      bare: of('bare', act),
    };
  };
  const note = `${painted} of ${rows} stored marks are registered after a restart`;
  return [
    { ...comparison('Open, from the click to the marks', 'whole', aims.open), note },
    comparison('Open, from the click to the text', 'firstText', aims.open),
    comparison('Restore highlights, from the text', 'fromText', aims.open),
    comparison('Add one more highlight', 'add', aims.add),
    comparison('Give it another label', 'relabel', aims.add),
    comparison('Remove it', 'remove', aims.add),
  ];
}

/** Two words that nothing covers, behind a passage. */
function freeWords(passages, { end }) {
  const next = passages.find(({ start }) => start >= end);
  const free = { start: end + 1, end: Math.min(end + 12, next.start - 1), label: labels[0] };
  if (free.end <= free.start) throw new Error('The passages leave no words free.');
  return free;
}

/** In the page: opens, adds, relabels and removes, ours and bare in turn; ends in the library. */
async function oneRound({ title, passages, extra, other }) {
  const { bench } = window;
  bench.press('Library');
  const ours = await bench.open(title, passages);
  bench.bare.learn();
  ours.add = await bench.add(extra);
  await bench.calm();
  ours.relabel = await bench.relabel(extra, other);
  await bench.calm();
  ours.remove = await bench.remove(extra, other);
  await bench.calm();
  bench.press('Library');
  const bare = await bench.bare.open(passages);
  bare.add = await bench.bare.add(extra);
  bare.relabel = await bench.bare.relabel(other);
  bare.remove = await bench.bare.remove();
  bench.bare.leave();
  return { ours, bare };
}
