import { describe, expect, test } from 'vitest';
import { wordOf } from '../fixtures/archives.fixture';
import { readImport } from '../read-import';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
const deleted = '<w:rPr><w:del w:id="1"/></w:rPr>';
const raised = (text: string) => run(text, '<w:vertAlign w:val="superscript"/>');
const lowered = (text: string) => run(text, '<w:vertAlign w:val="subscript"/>');
const item = (depth: number, text: string) =>
  paragraph(run(text), `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`);

async function file(body: string, more: Record<string, string> = {}) {
  const title = paragraph(run('Summit'), '<w:pStyle w:val="Title"/>');
  const bytes = wordOf(title + body, '%1.', more);
  const result = await readImport({ name: 'a.docx', bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}
const textsOf = async (body: string, more?: Record<string, string>) =>
  (await file(body, more)).record.blocks.map(({ text }) => text);

test.each([
  ['Wingdings', 'F0E0', '→'],
  ['Wingdings', '00FC', '✓'],
  ['Symbol', 'F0B1', '±'],
  ['Symbol', 'F061', 'α'],
  ['Symbol', 'F0A3', '≤'],
  ['Wingdings 2', 'F052', '☑'],
  ['Arial', '2192', '→'],
  ['Wingdings', 'F0FF', '\uFFFD'],
])('the symbol of %s %s is %s', async (font, code, sign) => {
  const body = paragraph(
    `${run('From 5')}<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>${run('7.')}`,
  );
  expect(await textsOf(body)).toEqual([`From 5${sign}7.`]);
});

test('codes of a picture font in ordinary words are its signs', async () => {
  const body = paragraph(run('10 \uF0B1 2', '<w:rFonts w:ascii="Symbol"/>'));
  expect(await textsOf(body)).toEqual(['10 ± 2']);
});

test.each([
  [run('10') + raised('6'), '10⁶'],
  [run('10') + raised('-') + raised('6'), '10⁻⁶'],
  [run('CO') + lowered('2'), 'CO₂'],
  [run('the 1') + raised('st'), 'the 1st'],
  [run('2015') + raised('[1]'), '2015[1]'],
  [run('met') + `<w:hyperlink w:anchor="n1">${raised('1')}</w:hyperlink>`, 'met[1]'],
])('raised and lowered words', async (content, words) => {
  expect(await textsOf(paragraph(content))).toEqual([words]);
});

describe('a deleted end of a paragraph', () => {
  test.each([
    [paragraph(run('They '), deleted) + paragraph(run('met.')), ['They met.']],
    [
      paragraph(run('They '), deleted) + paragraph(run('met '), deleted) + paragraph(run('here.')),
      ['They met here.'],
    ],
    [paragraph('', deleted) + paragraph(run('They met.')), ['They met.']],
    [paragraph(run('They met.'), deleted), ['They met.']],
    [
      paragraph(run('They '), '<w:rPr><w:moveFrom w:id="1"/></w:rPr>') + paragraph(run('met.')),
      ['They met.'],
    ],
  ])('joins it to the next', async (body, texts) => {
    expect(await textsOf(body)).toEqual(texts);
  });
});

describe('parts of other formats', () => {
  const rels = (target: string) => ({
    'word/_rels/document.xml.rels': `<Relationships><Relationship Id="r9" Target="${target}"/></Relationships>`,
  });
  const body = `${paragraph(run('Before.'))}<w:altChunk xmlns:r="r" r:id="r9"/>${paragraph(run('After.'))}`;

  test.each([
    ['c.html', '<html><body><p>Words of a page.</p></body></html>', 'Words of a page.'],
    ['c.txt', 'Words of a text.', 'Words of a text.'],
    ['c.mht', 'Content-Type: text/plain\r\n\r\nWords of a <letter>.', 'Words of a <letter>.'],
    ['d.mht', 'Content-Type: text/html\r\n\r\n<p>Words of a <i>page</i>.</p>', 'Words of a page.'],
    ['c.xhtml', '<html><body><p>A&amp;B.</p></body></html>', 'A&B.'],
  ])('%s are read where they stand', async (name, content, words) => {
    const texts = await textsOf(body, { ...rels(name), [`word/${name}`]: content });
    expect(texts).toEqual(['Before.', words, 'After.']);
  });

  test('that cannot be read are said to be missing, with where they stood', async () => {
    const { unread } = await file(body, rels('c.rtf'));
    expect(unread).toEqual([{ kind: 'part', near: 'Before.' }]);
  });
});

describe('numbers', () => {
  const numbering = (second: string) => ({
    'word/numbering.xml': `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="Article %1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/>${second}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  });
  test.each([
    ['<w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/>', '1.1 B', '2.1 D'],
    ['<w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/>', 'I.1 B', 'II.1 D'],
    ['<w:numFmt w:val="russianLower"/><w:lvlText w:val="%2)"/>', 'а) B', 'а) D'],
    [
      '<w:numFmt w:val="russianLower"/><w:lvlRestart w:val="0"/><w:lvlText w:val="%2)"/>',
      'а) B',
      'б) D',
    ],
  ])('%s', async (second, first, other) => {
    const body = [item(0, 'A'), item(1, 'B'), item(0, 'C'), item(1, 'D')].join('');
    const texts = await textsOf(body, numbering(second));
    expect([texts[1], texts[3]]).toEqual([first, other]);
  });
});

describe('formulas', () => {
  const m = (name: string, content: string) => `<m:${name}>${content}</m:${name}>`;
  const t = (words: string) => m('r', m('t', words));
  test.each([
    [m('f', m('num', t('1')) + m('den', t('2'))), '½'],
    [t('a') + m('sSup', m('e', t('x')) + m('sup', t('2'))), 'ax²'],
    [m('rad', m('deg', '') + m('e', t('2'))), '√2'],
    [m('d', m('e', t('a+b'))), '(a+b)'],
    [
      m(
        'nary',
        `<m:naryPr><m:chr m:val="∑"/></m:naryPr>${m('sub', t('0'))}${m('sup', t('n'))}${m('e', t('x'))}`,
      ),
      '∑₀ⁿ x',
    ],
  ])('%s', async (math, words) => {
    const body = paragraph(`${run('So ')}<m:oMath xmlns:m="m">${math}</m:oMath>${run(' is.')}`);
    expect(await textsOf(body)).toEqual([`So ${words} is.`]);
  });
});

test.each([
  ['<w:object/>', 'embedded'],
  ['<w:drawing><pic:pic xmlns:pic="p"/></w:drawing>', 'picture'],
  ['<w:drawing><c:chart xmlns:c="c"/></w:drawing>', 'embedded'],
])('%s is said not to be read, with where it was', async (content, kind) => {
  const { unread } = await file(paragraph(`${run('They met.')}<w:r>${content}</w:r>`));
  expect(unread).toEqual([{ kind, near: 'They met.' }]);
});

test('what a picture says of itself stands beside the text', async () => {
  const drawing =
    '<w:drawing><wp:docPr xmlns:wp="w" descr="The two ministers"/><pic:pic xmlns:pic="p"/></w:drawing>';
  const { record, unread } = await file(paragraph(`${run('They met.')}<w:r>${drawing}</w:r>`));
  expect(unread).toEqual([]);
  expect(record.asides.map(({ text }) => text)).toContain('The two ministers');
});
