/** What an export is given: a long summary with marks, notes and tags all over it. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadCore } from '../harness/load-core.mjs';
import { spreadPassages, writeResources } from '../highlights/generated-document.mjs';

const labels = ['key-point', 'agreement', 'commitment', 'position', 'concern', 'follow-up'];
const plain = 'The same wording as in the joint statement of November 2022, see page 3. #wording';
const formatted =
  'They *did* say so, see [the page](https://example.org/page).\n\n- once\n- twice #again';

/**
 * @param {string} folder for the text
 * @param {{ words: number, count: number }} size
 */
export async function generatedSet(folder, { words, count }) {
  const { parseSummary } = await loadCore('core/import-documents/official-summary.ts');
  const { highlight } = await loadCore('core/annotations/acts.ts');
  const { sourceOf } = await loadCore('core/model/source-record.ts');
  const { starterLabels } = await loadCore('core/model/label.ts');
  const { defaultOptions } = await loadCore('core/exporting/export-set.ts');
  await writeResources(folder, words);
  const text = await readFile(path.join(folder, 'summaries', 'generated.txt'), 'utf8');
  const parsed = parseSummary('generated', text);
  if (!parsed.ok) throw new Error(`The text could not be read: ${parsed.error}`);
  const document = parsed.value;
  let made = 0;
  const context = { newId: () => idOf((made += 1)), now: () => '2026-01-02T03:04:05.000Z' };
  const annotations = spreadPassages(document.blocks, count).map((passage, nth) => ({
    ...highlight(document, passage, labels[nth % labels.length], context).annotation,
    id: idOf(nth),
    // Every third has a note; of those, every fourth is more than words.
    note: nth % 12 === 0 ? formatted : nth % 3 === 0 ? plain : '',
    tags: nth % 5 === 0 ? ['economy', `topic-${nth % 50}`] : [],
  }));
  return {
    documents: [{ document, source: sourceOf(document), annotations }],
    labels: starterLabels,
    options: defaultOptions,
    complete: true,
    author: null,
    generated: '2026-11-24T10:00:00.000Z',
    version: '0.1.0',
  };
}

function idOf(number) {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
