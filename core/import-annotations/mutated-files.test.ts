/** Every annotation reader on damaged files: an answer, in bounded time. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anySet, plainTools } from '#core/exporting/export.fixture';
import { annotationSet } from '#core/exporting/interchange/annotation-set-writer';
import { hypothesisExport } from '#core/exporting/interchange/hypothesis-writer';
import { w3cCollection } from '#core/exporting/interchange/w3c-writer';
import { writeHtml } from '#core/exporting/html/write-html';
import { markdownOf, writeFresh } from '#core/exporting/markdown/write-markdown';
import {
  maxReadingTime,
  mutated,
  mutationSeed,
  mutationsPerReader,
  numbersFrom,
  seedsOfFolder,
} from '#core/import-documents/fixtures/mutations.fixture';
import { planImport } from './import-plan';
import { emptyLibrary } from './planned.fixture';
import { readAnnotationFile } from './read-annotation-file';

const [set] = fc.sample(anySet, { numRuns: 1, seed: 7 });
if (set === undefined) throw new Error('There is no set.');
const readwise = 'Highlight,Title,Author,Note,Tags\n"one plan",Talks,A,"a, ""note""",x\n';

const writers: Readonly<Record<string, () => string>> = {
  w3c: () => JSON.stringify(w3cCollection(set)),
  hypothesis: () => JSON.stringify(hypothesisExport(set)),
  'annotation set': () =>
    JSON.stringify(set.documents[0] ? annotationSet(set.documents[0], set) : {}),
  readwise: () => readwise,
  web: () => writeHtml(set, plainTools),
  markdown: () =>
    set.documents[0] ? writeFresh(markdownOf(set.documents[0], set, plainTools, 'plain')) : '',
  folder: () => readwise,
};

describe.each(Object.keys(writers))('the reader of %s', (format) => {
  test('answers for every damaged file', { timeout: 0 }, () => {
    const own = new TextEncoder().encode(writers[format]?.() ?? '');
    const others = format === 'folder' ? seedsOfFolder().map(({ bytes }) => bytes) : [];
    const seeds = [own, ...others];
    const seed = mutationSeed();
    const below = numbersFrom(seed);
    for (let nth = 0; nth < mutationsPerReader(); nth += 1) {
      const bytes = mutated(seeds[below(seeds.length)] ?? own, below);
      const which = `seed ${seed}, input ${nth}`;
      const started = performance.now();
      const read = readAnnotationFile(bytes);
      if (read.ok) {
        const plan = planImport(read.value, emptyLibrary);
        for (const { row, reason } of plan.items) expect(row ?? reason, which).not.toBeNull();
      }
      expect(performance.now() - started, which).toBeLessThan(maxReadingTime);
    }
  });
});
