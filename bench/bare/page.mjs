import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../harness/launch.mjs';

/**
 * Writes the page of the bare window: the words of the summary that Readout opens first, one
 * paragraph for each line.
 * @param {string} folder
 * @returns {Promise<string>} the file
 */
export async function writeBarePage(folder) {
  const summaries = path.join(projectRoot, 'resources', 'summaries');
  const [name] = (await readdir(summaries)).filter((each) => each.endsWith('.txt')).sort();
  const lines = (await readFile(path.join(summaries, name), 'utf8')).split(/\r?\n/);
  const blocks = lines
    .filter((line) => line.trim() !== '')
    .map((line) => `<p data-block>${escape(line)}</p>`);
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare</title>${blocks.join('\n')}</html>`;
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, 'bare.html');
  await writeFile(file, html);
  return file;
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
