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
  processorTime,
  seedsOfFolder,
} from '#core/import-documents/fixtures/mutations.fixture';
import { helvetica, pdfOf } from '#core/import-documents/fixtures/pdf.fixture';
import { wordOf } from '#core/import-documents/fixtures/archives.fixture';
import { planImport } from './import-plan';
import { emptyLibrary } from './planned.fixture';
import { readNotes } from './read-annotation-file';

const [set] = fc.sample(anySet, { numRuns: 1, seed: 7 });
if (set === undefined) throw new Error('There is no set.');
const readwise = 'Highlight,Title,Author,Note,Tags\n"one plan",Talks,A,"a, ""note""",x\n';

const koreader = `-- /books/Talks.epub.sdr/metadata.epub.lua
return {
    ["annotations"] = { [1] = { ["color"] = "blue", ["datetime"] = "2026-10-02 14:41:43", ["drawer"] = "lighten",
        ["note"] = "a \\"note\\"\\\nof two lines", ["text"] = "one plan" } },
    ["highlight"] = { [3] = { { ["text"] = "the sea" } } },
    ["doc_props"] = { ["title"] = "Talks" },
}`;
const note = {
  id: 'a',
  type: 'annotation',
  cfi: 'epubcfi(/6/8)',
  text: 'one plan',
  note: 'A',
  createdAt: 1,
};
const zotero = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/"><bib:Memo rdf:about="#a"><dc:subject>sea</dc:subject><rdf:value>&lt;p&gt;&lt;span class="highlight" data-annotation="%7B%22color%22%3A%22%23ffd400%22%7D"&gt;“one plan”&lt;/span&gt; A&lt;/p&gt;</rdf:value></bib:Memo></rdf:RDF>`;
const tracked =
  '<w:p><w:del w:author="A"><w:r><w:delText>one </w:delText></w:r></w:del><w:ins w:author="A"><w:r><w:t>two</w:t></w:r></w:ins></w:p>';
const highlighted =
  '<</Type/Annot/Subtype/Highlight/Rect[0 0 99 99]/QuadPoints[70 711 200 711 70 690 200 690]/Contents(A)/T(B)/M(D:20261129190000+09)>>';

const writers: Readonly<Record<string, () => string | Uint8Array>> = {
  w3c: () => JSON.stringify(w3cCollection(set)),
  hypothesis: () => JSON.stringify(hypothesisExport(set)),
  'annotation set': () =>
    JSON.stringify(set.documents[0] ? annotationSet(set.documents[0], set) : {}),
  readwise: () => readwise,
  web: () => writeHtml(set, plainTools),
  markdown: () =>
    set.documents[0] ? writeFresh(markdownOf(set.documents[0], set, plainTools, 'plain')) : '',
  koreader: () => koreader,
  'the export of koreader': () =>
    JSON.stringify({ title: 'Talks', entries: [{ text: 'one plan', note: 'A', time: 1 }] }),
  readest: () => JSON.stringify({ $format: 'readest-annotations', annotations: [note] }),
  zotero: () => zotero,
  kindle: () =>
    'Talks (A)\r\n- Your Highlight on page 3 | Added on\r\n\r\none plan\r\n==========\r\n',
  word: () => wordOf(tracked, '%1.'),
  pdf: () =>
    pdfOf(['BT /F 11 Tf 72 700 Td (one plan) Tj ET'], helvetica.objects([]), '', '', highlighted),
  folder: () => readwise,
};

describe.each(Object.keys(writers))('the reader of %s', (format) => {
  test('answers for every damaged file', { timeout: 0 }, async () => {
    const written = writers[format]?.() ?? '';
    const own = typeof written === 'string' ? new TextEncoder().encode(written) : written;
    const others = format === 'folder' ? seedsOfFolder().map(({ bytes }) => bytes) : [];
    const seeds = [own, ...others];
    const seed = mutationSeed();
    const below = numbersFrom(seed);
    for (let nth = 0; nth < mutationsPerReader(); nth += 1) {
      const bytes = mutated(seeds[below(seeds.length)] ?? own, below);
      const which = `seed ${seed}, input ${nth}`;
      const started = processorTime();
      const read = await readNotes(bytes, () => Promise.resolve(null));
      if (read.ok) {
        const plan = planImport(read.value, emptyLibrary);
        for (const { row, reason } of plan.items) expect(row ?? reason, which).not.toBeNull();
      }
      expect(processorTime() - started, which).toBeLessThan(maxReadingTime);
    }
  });
});
