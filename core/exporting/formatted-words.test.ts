/** Spans survive export and import in every format that can express them. */
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { highlight } from '#core/annotations/acts';
import { cellsOfRow, wordSpans } from '#core/document/cells';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { Block, DocumentRecord } from '#core/document/document';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { withoutLinksInLinks } from '#core/document/span-tree';
import { markedUp } from '#core/document/spans.fixture';
import { furtherLine } from '#core/document/spans';
import { htmlPieces } from '#core/import-documents/html/read-html';
import { readMarkdown } from '#core/import-documents/markdown/read-markdown';
import { readImport } from '#core/import-documents/read-import';
import { plainTools, setOf } from './export.fixture';
import { writeHtml } from './html/write-html';
import { paragraph, quoteBlocks, writeMarkdown } from './markdown/annotation-block';
import { wordsAsMdast } from './markdown/words-as-mdast';
import type { ExportFormat } from './formats';
import { tableAt } from '#core/document/tables';
import { lostBy, lostKinds } from './lost-looks';
import { beginningOf } from './export-beginning';
import { previewOf } from './preview';
import { quoteIn } from './quote-in';
import type { ExportSet } from './export-set';
import { writeExport } from './write-export';

/** The letters of a text, each with the looks over it that Markdown has. */
function lettersInMarkdown({ text, spans = [] }: Pick<Block, 'text' | 'spans'>): string[] {
  const lost = lostKinds(new Set(lostBy.markdown));
  const carried = withoutLinksInLinks(spans).filter(
    ({ kind, value }) =>
      !lost.has(kind) &&
      /^(?:emphasis|strong|strike|code|link)$/.test(kind) &&
      !value?.startsWith('#'),
  );
  return [...text.matchAll(/\S/gu)].map(({ 0: letter, index }) => {
    const over = carried.filter(({ start, end }) => start <= index && index < end);
    // What is stressed within code is code.
    const code = over.filter(({ kind }) => kind === 'code');
    const shown = code.length > 0 ? code : over;
    return [letter, ...new Set(shown.map(({ kind, value = '' }) => `${kind} ${value}`))]
      .sort()
      .join();
  });
}

test('every word comes back from Markdown with every look that it has a sign for', () => {
  fc.assert(
    fc.property(formattedBlocks, (blocks) => {
      for (const block of blocks) {
        const nodes = wordsAsMdast(block.text, wordSpans(block));
        const written = writeMarkdown([paragraph(nodes)]);
        const { pieces } = readMarkdown(`${written}\n`, htmlPieces);
        expect(pieces.flatMap(lettersInMarkdown)).toEqual(
          lettersInMarkdown({ ...block, spans: wordSpans(block) }),
        );
      }
    }),
  );
});

const source = `<!doctype html><html lang="en"><head><title>Talks in Lima</title></head><body><h1>Talks in Lima</h1><p>24 November 2026</p>
<p>They <em>met</em> in <strong>Lima, <em>Peru</em></strong>, and <u>signed</u> <del>four</del> <a href="https://example.org/a">the pact</a><sup><a href="#n1">1</a></sup> on the 1<sup>st</sup> day.</p>
<table><tr><th>Year</th><th>Trade</th></tr><tr><td>2024</td><td><b>12</b></td></tr><tr><td colspan="2">no figures</td></tr></table>
<p>They ran <code>npm</code> and spoke of <ruby>東京<rt>とうきょう</rt></ruby>.</p>
<pre>one two\n  three</pre>
<ol><li id="n1">In part only.</li></ol></body></html>`;

async function documentOf(name: string, bytes: Uint8Array): Promise<DocumentRecord> {
  const read = await readImport({ name, bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  return { id: 'talks', ...read.value.record };
}

/** The source as a document, with a mark from its first word into its table. */
async function formatted() {
  const document = await documentOf('a.html', new TextEncoder().encode(source));
  const end = canonicalText(document.blocks).indexOf('figures');
  const { annotation } = highlight(document, { start: 0, end }, 'agreement', countedContext());
  return { document, set: setOf([annotation], {}, document) };
}

const withoutKinds = (blocks: readonly Block[], kinds: RegExp) =>
  blocks.map((block) =>
    markedUp({ ...block, spans: (block.spans ?? []).filter(({ kind }) => !kinds.test(kind)) }),
  );

async function written(format: ExportFormat, set: ExportSet, ending: string): Promise<Uint8Array> {
  const files = await writeExport(set, format, plainTools);
  const content = files.find(({ name }) => name.endsWith(ending))?.content;
  if (content?.kind === 'text') return new TextEncoder().encode(content.text);
  if (content?.kind !== 'bytes') throw new Error(`No ${ending} was written.`);
  return content.bytes;
}

test('a book has everything but readings and links to notes', async () => {
  const { document, set } = await formatted();
  const again = await documentOf('a.epub', await written('annotation-set', set, '.epub'));
  const lost = /^(?:ruby|note-|line)/;
  expect(withoutKinds(again.blocks.slice(-document.blocks.length), lost)).toEqual(
    withoutKinds(document.blocks, lost),
  );
});

test('the words of a book are the canonical text, cells and all: marks count in them', async () => {
  const { document, set } = await formatted();
  const epub = unzipSync(await written('annotation-set', set, '.epub'));
  const page = new TextDecoder().decode(epub['EPUB/text.xhtml']);
  const inside = /<div id="text">(.*)<\/div>/s.exec(page)?.[1] ?? '';
  const words = inside
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
  expect(words).toBe(document.blocks.map(({ text }) => text).join(''));
});

test('a Word file has all but readings, and its tables are tables', async () => {
  const { document, set } = await formatted();
  const again = await documentOf('a.docx', await written('word', set, '.docx'));
  const lost = /^(?:ruby|note-|code|line)/;
  // The mark over the whole text underlines it.
  const shown = withoutKinds(again.blocks.slice(-document.blocks.length), lost).map((words) =>
    words.replace(/<\/?underline>/g, ''),
  );
  expect(shown).toEqual(
    withoutKinds(document.blocks, lost).map((words) => words.replace(/<\/?underline>/g, '')),
  );
});

test('a page has emphasis inside what is quoted, links, tables and readings', async () => {
  const { set } = await formatted();
  const html = writeHtml(set, plainTools);
  for (const part of [
    '<em>met</em>',
    '<strong>Lima, <em>Peru</em></strong>',
    '<del>four</del>',
    '<a href="https://example.org/a">the pact</a>',
    '<th><mark',
    '<td colspan="2">',
    '<ruby>',
    '<rt>とうきょう</rt>',
  ]) {
    expect(html).toContain(part);
  }
});

test('Markdown has emphasis, links and what was struck out inside what is quoted', async () => {
  const { set } = await formatted();
  const markdown = new TextDecoder().decode(await written('markdown', set, '.md'));
  expect(markdown).toContain(
    '*met* in **Lima, _Peru_**, and signed ~~four~~ [the pact](https://example.org/a)',
  );
});

test('the rows of a quote are a table wherever the format has one, with what is over their words', async () => {
  const { set } = await formatted();
  const markdown = new TextDecoder().decode(await written('markdown', set, '.md'));
  const table = ['> | Year | Trade |', '> | - | - |', '> | 2024 | **12** |', '> | no  | |'];
  expect(markdown).toContain(`>\n${table.join('\n')}\n`);
  const obsidian = new TextDecoder().decode(await written('obsidian', set, '.md'));
  expect(obsidian).toContain(`>\n${table.join('\n')}\n`);
  expect(writeHtml(set, plainTools)).toContain(
    '<tr dir="auto"><td>2024</td><td><strong>12</strong></td></tr>' +
      '<tr dir="auto"><td colspan="2">no </td></tr></table></blockquote>',
  );
  const word = unzipSync(await written('word-quotes', set, '.docx'));
  const xml = new TextDecoder().decode(word['word/document.xml']);
  const rows = [...xml.matchAll(/<w:tr>[^]*?<\/w:tr>/g)].map(([row]) =>
    [...row.matchAll(/<w:tc>[^]*?<\/w:tc>/g)].map(([cell]) => cell.replace(/<[^>]*>/g, '')),
  );
  expect(rows).toEqual([['Year', 'Trade'], ['2024', '12'], ['no ']]);
  expect(xml).toContain('<w:gridSpan w:val="2"/>');
});

test('a table quoted in Markdown is read back as it was', () => {
  fc.assert(
    fc.property(formattedBlocks, (all) => {
      const rows = buildBlocks(
        all
          .filter(({ kind }) => kind === 'table-row')
          .map(({ spans = [], ...row }, nth) => {
            const own = spans.filter(({ kind }) => kind !== 'line' && kind !== 'rule');
            return { ...row, spans: nth === 0 ? own : [furtherLine, ...own] };
          }),
      );
      if (rows.length === 0) return;
      const end = canonicalText(rows).length;
      const quote = quoteIn({ blocks: rows }, { start: 0, end }, 'none');
      const written = writeMarkdown(quoteBlocks(quote));
      const { pieces } = readMarkdown(`${written}\n`, htmlPieces);
      const cells = ({ text, spans = [] }: Pick<Block, 'text' | 'spans'>) =>
        cellsOfRow({ spans }).map(({ start, end: to }) => text.slice(start, to));
      // What a cell spans is empty cells.
      const placed = tableAt(rows, 0)?.rows ?? [];
      const width = Math.max(...placed.flat().map(({ toColumn }) => toColumn));
      const expected = rows.map(({ text }, row) =>
        Array.from({ length: width }, (_, column) => {
          const cell = placed[row]?.find((each) => each.column === column);
          return cell ? text.slice(cell.start, cell.end) : '';
        }),
      );
      // Above a table without headers is an empty row of them, which is none again.
      expect(pieces.map(cells)).toEqual(expected);
    }),
  );
});

test('in the preview of a Word file a row is one line', async () => {
  const { set } = await formatted();
  for (const format of ['word', 'word-quotes'] as const) {
    const preview = await previewOf(beginningOf(set, format), format, plainTools);
    expect(preview.kind === 'text' && preview.text.split('\n')).toContain('Year | Trade');
  }
});

test('rows of headers are repeated on each page, in a web page and in Word', async () => {
  const { set } = await formatted();
  expect(writeHtml(set, plainTools)).toMatch(/<thead><tr dir="auto"><th><mark.*?<\/thead><tbody>/);
  const word = unzipSync(await written('word', set, '.docx'));
  const xml = new TextDecoder().decode(word['word/document.xml']);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

test.each([
  ['ja', 'w:eastAsia="ja"'],
  ['ar', 'w:bidi="ar"'],
  ['fr', 'w:val="fr"'],
])('a Word file of a text in %s says so to the spelling check', async (language, said) => {
  const { document, set } = await formatted();
  const own = { ...document, language };
  const entries = set.documents.map((entry) => ({
    ...entry,
    document: own,
    source: { ...entry.source, language },
  }));
  const bytes = await written('word', { ...set, documents: entries }, '.docx');
  const styles = new TextDecoder().decode(unzipSync(bytes)['word/styles.xml']);
  expect(/<w:rPrDefault>.*?<\/w:rPrDefault>/s.exec(styles)?.[0]).toContain(said);
});
