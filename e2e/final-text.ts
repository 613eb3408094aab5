/** A newer text of the summary that is bundled, for the journeys that compare two revisions. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from './electron-path';
import { expect } from './fixtures';

export const bundledText = join(
  projectRoot,
  'resources',
  'summaries',
  'japan-mongolia-leaders-working-lunch.txt',
);

/**
 * Writes the final text: some words mended, one clause gone, no mark of a provisional translation.
 * @returns its path.
 */
export async function writeFinal(folder: string): Promise<string> {
  const provisional = await readFile(bundledText, 'utf8');
  const final = provisional
    .replace(/\[Provisional translation\]\s*/, '')
    .replace('plant 50,000 trees over five years', 'plant fifty thousand trees over five years')
    .replace('mentioned that the two leaders', 'recalled that the two leaders')
    .replace(
      'In response, President Khurelsukh expressed his desire to further strengthen',
      'The President wished to strengthen',
    );
  expect(final).not.toBe(provisional);
  const file = join(folder, 'final.txt');
  await writeFile(file, final);
  return file;
}
