import { describe, expect, test } from 'vitest';
import { wordOf } from '../fixtures/archives.fixture';
import { readImport } from '../read-import';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const title = paragraph(run('Summit'), '<w:pStyle w:val="Title"/>');
const numbered = (depth: number) =>
  `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;

async function read(body: string, more: Record<string, string> = {}) {
  const bytes = wordOf(title + body, '%1.', more);
  const result = await readImport({ name: 'a.docx', bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  const { blocks, asides } = result.value.record;
  return {
    blocks: blocks.map(({ kind, text }) => `${kind} ${text}`),
    asides: asides.map(({ role, text }) => `${role} ${text}`),
  };
}

test('insertions are read and deletions are not', async () => {
  const body = `<w:p>${run('The leaders ')}<w:del>${run('wept')}</w:del><w:ins>${run('met')}</w:ins>${run('.')}</w:p>`;
  expect((await read(body)).blocks).toEqual(['paragraph The leaders met.']);
});

test('numbers that Word draws are words of the text, and deeper ones begin anew', async () => {
  const body = [0, 1, 1, 0, 1].map((depth, nth) =>
    paragraph(run(`They spoke of matter ${nth}.`), numbered(depth)),
  );
  expect((await read(body.join(''))).blocks).toEqual([
    'paragraph 1. They spoke of matter 0.',
    'paragraph (a) They spoke of matter 1.',
    'paragraph (b) They spoke of matter 2.',
    'paragraph 2. They spoke of matter 3.',
    'paragraph (a) They spoke of matter 4.',
  ]);
});

test('a text box follows its paragraph, once, though the file has it twice', async () => {
  const box = `<w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent>`;
  const body = paragraph(
    `${run('Before.')}<w:r><mc:AlternateContent xmlns:mc="m"><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`,
  );
  expect((await read(body)).blocks).toEqual(['paragraph Before.', 'paragraph In a box.']);
});

test('notes are at the end with the number that is in the text', async () => {
  const body = paragraph(`${run('They met.')}<w:r><w:footnoteReference w:id="7"/></w:r>`);
  const footnotes = `<w:footnotes ${w}><w:footnote w:id="7">${paragraph(run('In Lima.'))}</w:footnote></w:footnotes>`;
  expect((await read(body, { 'word/footnotes.xml': footnotes })).blocks).toEqual([
    'paragraph They met.[1]',
    'note [1] In Lima.',
  ]);
});

test('what is on every page is beside the text', async () => {
  const header = `<w:hdr ${w}>${paragraph(run('Draft of May'))}</w:hdr>`;
  const made = await read(paragraph(run('They met.')), { 'word/header1.xml': header });
  expect(made).toEqual({ blocks: ['paragraph They met.'], asides: ['furniture Draft of May'] });
});

describe('tables', () => {
  const row = (...cells: string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(run(cell))}</w:tc>`).join('')}</w:tr>`;

  test('of short cells give a block for each row', async () => {
    const body = `<w:tbl>${row('Project', 'Year')}${row('Port', '2016')}</w:tbl>`;
    expect((await read(body)).blocks).toEqual([
      'table-row Project | Year',
      'table-row Port | 2016',
    ]);
  });

  test('that lay out a page give their paragraphs', async () => {
    const body = `<w:tbl>${row('The leaders met in Lima.')}</w:tbl>`;
    expect((await read(body)).blocks).toEqual(['paragraph The leaders met in Lima.']);
  });
});

test('a short line all in bold before a paragraph is a heading', async () => {
  const bold = '<w:r><w:rPr><w:b/></w:rPr><w:t>Outset</w:t></w:r>';
  const body = paragraph(run('Lead.')) + paragraph(bold) + paragraph(run('They met.'));
  expect((await read(body)).blocks[1]).toBe('heading Outset');
});

test('readings of characters stand above them, and are no words of the text', async () => {
  const ruby = `<w:r><w:ruby><w:rt>${run('さとう')}</w:rt><w:rubyBase>${run('佐藤')}</w:rubyBase></w:ruby></w:r>`;
  const body = paragraph(ruby + run('総理は述べました。'));
  expect((await read(body)).blocks).toEqual(['paragraph 佐藤総理は述べました。']);
});

test('entities of its own cannot grow', async () => {
  const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;">]><w:document ${w}>&b;</w:document>`;
  const bytes = wordOf('', '%1.', { 'word/document.xml': bomb });
  const result = await readImport({ name: 'a.docx', bytes, encoding: null });
  expect(result).toEqual({ ok: false, error: 'damaged' });
});
