/** No word is lost, whatever is in a file: generated texts, in the formats that can hold any. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { epubFile, wordOf } from './fixtures/archives.fixture';
import { english } from './fixtures/summaries.fixture';
import { bare, keptUnits, unitsOf } from './parsed.fixture';
import { readImport } from './read-import';
import { runsOf } from '#core/text/property-runs.fixture';

const utf8 = (text: string) => new TextEncoder().encode(text);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Words with things that readers look for; nothing that a format would interpret itself. */
const line = fc
  .array(
    fc.oneof(
      fc.constantFrom('They met.', 'Outset', 'Back to Top', 'Related Links', '(Photo: A B)'),
      fc.constantFrom(
        '1. ',
        '(1)',
        '(a) ',
        '①',
        '1 冒頭',
        '関連リンク',
        '20 September 2023',
        '外務省',
      ),
      fc.constantFrom(
        '[Provisional translation]',
        'Ministry of Foreign Affairs of Japan',
        '(仮訳)',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constant('word '.repeat(80)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.join(' ').replace(/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/gu, ''));

const lines = fc.array(line, { minLength: 1, maxLength: 12 });

async function expectAll(name: string, bytes: Uint8Array, words: string): Promise<void> {
  const read = await readImport({ name, bytes, encoding: null });
  if (bare(words) === '') {
    expect(read).toEqual({ ok: false, error: 'empty' });
    return;
  }
  if (!read.ok) throw new Error(read.error);
  expect(keptUnits(read.value.record)).toContain(unitsOf(words));
}

/** Sequential: a property that reads many files of each format. */
const check = (property: (made: readonly string[]) => Promise<void>) =>
  fc.assert(fc.asyncProperty(lines, property), runsOf({ few: 40, many: 200 }));

test('the article of a page, of paragraphs, items, headings and rows keeps every word', () =>
  check(async (made) => {
    const tags = ['p', 'h2', 'li', 'blockquote', 'div', 'td', 'p', 'h3'];
    const elements = made.map((text, nth) => {
      const tag = tags[nth % tags.length] ?? 'p';
      const element = `<${tag}>${escaped(text)}</${tag}>`;
      return tag === 'li'
        ? `<ul>${element}</ul>`
        : tag === 'td'
          ? `<table><tr>${element}</tr></table>`
          : element;
    });
    await expectAll(
      'a.html',
      utf8(`<html><body><article>${elements.join('')}</article></body></html>`),
      made.join(''),
    );
  }));

test('a Word file keeps every word', () =>
  check(async (made) => {
    const body = made.map((text, nth) => {
      const style = nth % 4 === 1 ? '<w:pPr><w:pStyle w:val="Heading2"/></w:pPr>' : '';
      return `<w:p>${style}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
    });
    await expectAll('a.docx', wordOf(body.join('')), made.join(''));
  }));

test('an EPUB keeps every word', () =>
  check(async (made) => {
    const page = `<html xmlns="http://www.w3.org/1999/xhtml"><body>${made
      .map((text) => `<p>${escaped(text)}</p>`)
      .join('')}</body></html>`;
    const bytes = epubFile(english, { 'OPS/text/a.xhtml': page });
    const read = await readImport({ name: 'a.epub', bytes, encoding: null });
    if (!read.ok) {
      expect(read.error).toBe('empty');
      return;
    }
    const own = read.value.record.title === english.title ? english.title : '';
    expect(keptUnits(read.value.record)).toContain(unitsOf(made.join('') + own));
  }));

test('Markdown keeps every word that is no mark of its own', () =>
  check(async (made) => {
    // Markdown's own signs, bare addresses and entities are not words.
    const plain = made.map((text) => text.replace(/[^\p{L}\p{N} .()①[\]:]/gu, '').trim());
    const text = plain
      .map((each) => each.replace(/[[\]]|(?<=^\d+)[.)]/g, (sign) => `\\${sign}`))
      .join('\n\n');
    await expectAll('a.md', utf8(text), plain.join(''));
  }));

test.each([
  '1.\n20 September 2023\n[Provisional translation]',
  'Talks\n20 September 2023\n[Provisional translation]',
  '1.\n令和5年9月20日\n（仮訳）',
])('a text of nothing but a head has each line once: %j', (text) =>
  expectAll('a.txt', utf8(text), text),
);

test('any text of any encoding is read to its last word', () =>
  check(async (made) => {
    await expectAll('a.txt', utf8(`\uFEFF${made.join('\n')}`), made.join(''));
  }));
