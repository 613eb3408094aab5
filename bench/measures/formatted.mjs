/**
 * Opening a long document with a span in each sentence and 300 tables, against the same words
 * bare, in turns in the same window: from the click to the end of the first frame with its text.
 */
import { mkdir, writeFile } from 'node:fs/promises';
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
  ];
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
