import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { highlight } from '#core/annotations/acts';
import { countedContext } from '#core/annotations/annotation.arbitrary';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { readImport } from '#core/import-documents/read-import';
import { setOf } from './export.fixture';
import { wordsOf } from './export-words.fixture';
import type { ExportFormat } from './formats';
import { looksTables, lostLooksOf, lostLooksSentence, type Look } from './lost-looks';

/** For each look some words that have it, and the words alone. */
const source = `<!doctype html><html lang="en"><head><title>Talks in Lima</title></head><body><h1>Talks in Lima</h1><p>24 November 2026</p>
<p>They spoke of plain words, and <em>stressed</em> some, <u>underlined</u> others, linked <a href="https://example.org/pact">the pact</a>, said <span lang="fr">entente</span> and <ruby>東京<rt>とうきょう</rt></ruby> there.</p>
<table><tr><th>Year</th><th>Trade</th></tr><tr><td>2024</td><td>twelve</td></tr></table></body></html>`;

const quotes: Readonly<Record<Look, string>> = {
  emphasis: 'stressed',
  'underlines and raised letters': 'underlined',
  links: 'the pact',
  tables: '2024 | twelve',
  readings: '東京',
  'other languages': 'entente',
};

/** What a format writes for words with a look. */
const signs: Readonly<Record<Look, RegExp>> = {
  emphasis: /\*stressed\*|<em>(?:<mark[^>]*>)?stressed|<w:i\/>/,
  'underlines and raised letters': /<u>(?:<mark[^>]*>)?underlined|<w:u w:val="single"/,
  links: /\[the pact\]\(|<a href="https:\/\/example\.org\/pact">|<w:hyperlink/,
  tables: /<td>|\| 2024 \||<w:tbl>/,
  readings: /<rt>/,
  'other languages': /<span lang="fr">|<w:lang w:val="fr"/,
};

async function talks(): Promise<DocumentRecord> {
  const bytes = new TextEncoder().encode(source);
  const read = await readImport({ name: 'a.html', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  return { id: 'talks', ...read.value.record };
}

async function setWith(...words: readonly string[]) {
  const document = await talks();
  const text = canonicalText(document.blocks);
  const context = countedContext();
  const marks = words.map((each) => {
    const start = text.indexOf(each);
    if (start < 0) throw new Error(`The text has no “${each}”.`);
    return highlight(document, { start, end: start + each.length }, 'agreement', context)
      .annotation;
  });
  return setOf(marks, {}, document);
}

const formats = [
  'markdown',
  'obsidian',
  'word',
  'word-quotes',
  'html',
  'text',
  'readwise',
  'zotero',
] as const;

describe.each(formats)('%s', (format: ExportFormat) => {
  test.each(Object.entries(quotes) as [Look, string][])(
    '%s are lost as is said',
    async (look, words) => {
      const set = await setWith(words);
      // Zotero's file has its notes as escaped HTML.
      const written = (await wordsOf[format](set))
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"');
      const isSaid = lostLooksOf(format, set)?.looks.includes(look) ?? false;
      expect(signs[look].test(written)).toBe(!isSaid);
    },
  );
});

test('nothing is said of plain words, nor by formats that only find the words again', async () => {
  expect(lostLooksOf('text', await setWith('plain words'))).toBeNull();
  expect(lostLooksOf('w3c', await setWith(...Object.values(quotes)))).toBeNull();
});

test('the sentence names each look once, and counts the quotes', async () => {
  const one = lostLooksOf('text', await setWith('2024 | twelve', 'plain words'));
  expect(one && lostLooksSentence(one)).toBe(
    '1 quote will be without its tables; the words are all there.',
  );
  const all = lostLooksOf(
    'text',
    await setWith('plain words, and stressed', 'the pact', '2024 | twelve'),
  );
  expect(all && lostLooksSentence(all)).toBe(
    '3 quotes will be without their emphasis, links and tables; the words are all there.',
  );
});

test('the documentation has the same tables', () => {
  const page = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');
  for (const table of looksTables()) {
    const cells = (row: string) => row.split('|').map((cell) => cell.trim().replace(/^-+$/, '-'));
    const rows = page
      .split('\n')
      .filter((row) => row.startsWith('|'))
      .map(cells);
    const [head, , ...body] = table.split('\n').map(cells);
    const at = rows.findIndex((row) => row.join() === head?.join());
    expect(rows.slice(at + 2, at + 2 + body.length)).toEqual(body);
  }
});
