/**
 * Scrolling through a long document with marks and notes, against the same text without any, in
 * turns in the same window. Every frame is timed: from one frame to the next, and how long the page
 * itself was at work for it.
 */
import path from 'node:path';
import { titleOf, spreadPassages, writeResources } from '../highlights/generated-document.mjs';
import { fillJournal } from '../highlights/fill-journal.mjs';
import { withWindow } from '../highlights/with-window.mjs';
import { percentile } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const words = 200_000;
const marks = 1000;
/** Every fifth of them has a note: 200. */
const noteEvery = 5;
const rounds = 7;
const warmUps = 1;
/** Frames of a round, and pixels scrolled in each: some four screens in a second. */
const frames = 240;
const step = 60;
/** A frame that took this much longer than it should was not drawn in time. */
const late = 1.5;

const labels = ['key-point', 'agreement', 'commitment', 'position', 'concern', 'follow-up'];
const names = ['generated', 'plain'];

export const scrolling = {
  name: 'scrolling',
  measure: () => withTemporaryFolder(measure),
};

/** @param {string} folder */
async function measure(folder) {
  const resources = path.join(folder, 'resources');
  await writeResources(resources, words, names);
  const args = [`--resources=${resources}`, `--profile=${path.join(folder, 'profile')}`];
  await withWindow(args, fill);
  // The first start after that takes the journal into the store; the next one only reads.
  await withWindow(args, () => undefined);
  return withWindow(args, compare);
}

async function fill(page) {
  await page.evaluate((title) => window.bench.openTitle(title), titleOf(0));
  const blocks = await page.evaluate(async (id) => {
    return (await window.desktop.openDocument({ id })).value.blocks;
  }, names[0]);
  const passages = spreadPassages(blocks, marks).map((passage, nth) => ({
    ...passage,
    label: labels[nth % labels.length],
    note: nth % noteEvery === 0 ? `Compare with the summary of the year before (${nth}).` : '',
  }));
  const [first, ...rest] = passages;
  const sample = { ...first, label: labels[0] };
  await page.evaluate((passage) => window.bench.add(passage), sample);
  await page.getByText('Saved on this computer').waitFor();
  await page.evaluate(fillJournal, { blocks, passages: rest });
}

async function compare(page) {
  const rows = await page.evaluate(() => window.bench.storedRows());
  const samples = [];
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const from = round * frames * step;
    const scroll = (nth) =>
      page.evaluate(scrollThrough, { title: titleOf(nth), from, frames, step });
    samples.push({ ours: await scroll(0), bare: await scroll(1) });
  }
  return tables(samples.slice(warmUps), rows);
}

function tables(samples, rows) {
  const all = (side, what) => samples.flatMap((sample) => sample[side][what]);
  const each = (side, what, of) => samples.map((sample) => of(sample[side][what]));
  const interval = percentile(all('bare', 'intervals'), 50);
  const dropped = (side) =>
    all(side, 'intervals').filter((time) => time > late * interval).length / samples.length;
  const cards = Math.max(...samples.map(({ ours }) => ours.cards));
  const comparison = (what, aim, of, kind) => ({
    what: `${what}, ${marks} marks in ${words} words`,
    unit: 'ms',
    aim,
    ours: each('ours', kind, of),
    bare: each('bare', kind, of),
  });
  const median = (values) => percentile(values, 50);
  const slow = (values) => percentile(values, 95);
  const note =
    `${rows} rows are stored, ${cards} cards were in the margin; of ${frames} frames ` +
    `${dropped('ours').toFixed(1)} came late with marks and ${dropped('bare').toFixed(1)} without`;
  return [
    { ...comparison('From frame to frame while scrolling', 1.1, median, 'intervals'), note },
    comparison('The same, 95 in 100', 1.25, slow, 'intervals'),
    comparison('At work for a frame', 1.5, median, 'works'),
  ];
}

/** In the page: opens a document, goes to a height and scrolls on from there, frame by frame. */
async function scrollThrough({ title, from, frames, step }) {
  await window.bench.openTitle(title);
  const main = document.querySelector('#root main');
  main.scrollTop = from;
  await window.bench.calm();
  const intervals = [];
  const works = [];
  let before = 0;
  for (let nth = 0; nth <= frames; nth += 1) {
    const { begun, time } = await window.bench.frame(() => (main.scrollTop += step));
    if (nth > 0) {
      intervals.push(begun - before);
      works.push(time - begun);
    }
    before = begun;
  }
  return { intervals, works, cards: document.querySelectorAll('aside [data-annotation]').length };
}
