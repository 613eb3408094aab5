/** Tables that are larger or deeper than any of words: bounded, and no word lost. */
import { describe, expect, test } from 'vitest';
import { cellsOfRow } from '#core/document/cells';
import { canonicalText } from '#core/document/canonical-text';
import { quoteIn } from '#core/exporting/quote-in';
import { quotedText } from '#core/exporting/quote-runs';
import { readImport } from '../read-import';

const many = (count: number, of: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => of(nth)).join('');
const cells = (count: number) => many(count, (nth) => `<td>w${nth}</td>`);

async function documentOf(table: string) {
  const page = `<body><h1>Talks in Lima</h1><p>They met in Lima and spoke of trade.</p>${table}</body>`;
  const bytes = new TextEncoder().encode(page);
  const read = await readImport({ name: 'a.html', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  return { id: 'talks', ...read.value.record };
}

describe('ten thousand cells', () => {
  test.each([
    ['in one row', `<tr>${cells(10_000)}</tr>`, 5000],
    ['in a hundred rows', many(100, () => `<tr>${cells(100)}</tr>`), 100],
    ['in five thousand rows', many(5000, () => `<tr>${cells(2)}</tr>`), 2],
    [
      'that each span all',
      many(100, () => `<tr>${cells(100).replaceAll('<td', '<td rowspan=100 colspan=100')}</tr>`),
      100,
    ],
  ])(
    '%s are read and quoted',
    async (_, rows, wide) => {
      const begun = performance.now();
      const document = await documentOf(`<table>${rows}</table>`);
      const text = canonicalText(document.blocks);
      expect(text.match(/\bw\d+/g)).toHaveLength(10_000);
      expect(document.blocks.some((block) => cellsOfRow(block).length >= wide)).toBe(true);
      const quote = quoteIn(document, { start: 0, end: text.length }, 'none');
      expect(quotedText(quote)).toBe(text);
      expect(performance.now() - begun).toBeLessThan(20_000);
    },
    60_000,
  );
});

test('forty tables in tables keep their words', async () => {
  const begun = performance.now();
  const deep = `${many(40, (nth) => `<table><tr><td>w${nth}</td><td>`)}end${'</td></tr></table>'.repeat(40)}`;
  const { blocks } = await documentOf(deep);
  const words = blocks.flatMap(({ text }) => text.match(/\w+/g) ?? []);
  expect(words.filter((word) => /^w\d+$/.test(word))).toHaveLength(40);
  expect(words).toContain('end');
  expect(performance.now() - begun).toBeLessThan(10_000);
}, 30_000);
