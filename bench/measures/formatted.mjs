/**
 * Opening a long document with a span in each sentence and 300 tables, against the same words
 * bare, in turns in the same window: from the click to the end of the first frame with its text. The
 * two stored texts are compared as well.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { bareTitle, formattedPages, formattedTitle } from '../highlights/formatted-pages.mjs';
import { importFiles } from '../highlights/import-files.mjs';
import { withWindow } from '../highlights/with-window.mjs';
import { median } from '../harness/statistics.mjs';
import { withTemporaryFolder } from '../harness/temporary.mjs';

const words = 200_000;
const tables = 300;
const rounds = 9;
const warmUps = 2;

export const formatted = { name: 'formatted', measure: () => withTemporaryFolder(measure) };

/** @param {string} folder */
async function measure(folder) {
  const args = [`--profile=${path.join(folder, 'profile')}`];
  await mkdir(folder, { recursive: true });
  const pages = formattedPages(words, tables);
  const files = await Promise.all(
    Object.entries(pages).map(async ([name, html]) => {
      const file = path.join(folder, `${name}.html`);
      await writeFile(file, html);
      return file;
    }),
  );
  await withWindow(args, (page, app) => importFiles(app, page, files));
  const samples = await withWindow(args, async (page) => {
    const all = [];
    for (let round = 0; round < warmUps + rounds; round += 1) {
      const bare = await page.evaluate(open, bareTitle);
      const ours = await page.evaluate(open, formattedTitle);
      all.push({ ours, bare });
    }
    return all.slice(warmUps);
  });
  const of = (side, key) => samples.map((sample) => sample[side][key]);
  const sizes = await textSizes(path.join(folder, 'profile', 'texts'));
  const { elements } = samples[0].ours;
  const longest = Math.max(...of('ours', 'longest'));
  return [
    {
      what: `Open ${words} words with a span in each sentence and ${tables} tables`,
      unit: 'ms',
      aim: 1.3,
      ours: of('ours', 'text'),
      bare: of('bare', 'text'),
      note:
        `bare is the same words; all ${elements} elements (bare ${samples[0].bare.elements}) are there ` +
        `after ${median(of('ours', 'complete')).toFixed(0)} ms, longest task after the text ${longest.toFixed(0)} ms`,
    },
    {
      what: 'Its size on disk',
      unit: 'kB',
      aim: 1.5,
      ours: [sizes.get(formattedTitle)],
      bare: [sizes.get(bareTitle)],
    },
  ];
}

/**
 * @param {string} folder of the stored texts
 * @returns {Promise<ReadonlyMap<string, number>>} kilobytes by title
 */
async function textSizes(folder) {
  const files = await readdir(folder, { recursive: true });
  const texts = files.filter((name) => name.endsWith('.json'));
  const sizes = texts.map(async (name) => {
    const content = await readFile(path.join(folder, name));
    return [JSON.parse(content.toString('utf8')).title, content.length / 1000];
  });
  return new Map(await Promise.all(sizes));
}

/** In the page: opens a document from the list, and waits until its elements are all there. */
async function open(title) {
  const { bench } = window;
  bench.press('Library');
  await bench.calm();
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  const start = performance.now();
  const text = await bench.openText(title);
  const count = () => document.querySelectorAll('article *').length;
  let elements = count();
  let complete = performance.now();
  while (performance.now() - complete < 1000) {
    await bench.frame();
    if (count() === elements) continue;
    elements = count();
    complete = performance.now();
  }
  observer.disconnect();
  const after = tasks.filter(({ startTime }) => startTime > start + text);
  const longest = Math.max(0, ...after.map(({ duration }) => duration));
  return { text, elements, complete: complete - start, longest };
}
