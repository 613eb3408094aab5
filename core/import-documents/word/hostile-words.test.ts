/** Bad input of what lies over the words of a Word file: harmless, bounded, and no word of it lost. */
import { describe, expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { wordOf } from '../fixtures/archives.fixture';
import { readImport } from '../read-import';

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const many = (count: number, make: (nth: number) => string) =>
  Array.from({ length: count }, (_, nth) => make(nth)).join('');
const cell = (content: string) => `<w:tc>${content}</w:tc>`;
const wordCell = (nth: number) => cell(paragraph(run(`w${nth}`)));

async function read(body: string, more: Record<string, string> = {}) {
  const bytes = wordOf(paragraph(run('They met in Lima.')) + body, '%1.', more);
  const result = await readImport({ name: 'a.docx', bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  return result.value.record.blocks;
}

describe('ten thousand cells', () => {
  test.each([
    ['in one row', `<w:tr>${many(10_000, wordCell)}</w:tr>`],
    [
      'in five thousand rows',
      many(5000, (row) => `<w:tr>${wordCell(2 * row)}${wordCell(2 * row + 1)}</w:tr>`),
    ],
  ])('%s keep their words', async (_, rows) => {
    const text = (await read(`<w:tbl>${rows}</w:tbl>`)).map((block) => block.text).join('\n');
    expect(text.match(/\bw\d+/g)).toHaveLength(10_000);
  });
});

test('forty tables in tables keep their words, and one around everything is paragraphs', async () => {
  let table = '';
  for (let nth = 0; nth < 40; nth += 1) {
    table = `<w:tbl><w:tr>${cell(paragraph(run(`w${nth}`)) + table)}</w:tr></w:tbl>`;
  }
  const blocks = await read(table);
  expect(blocks.filter(({ text }) => /^w\d+$/.test(text))).toHaveLength(40);
  expect(blocks.every(({ kind }) => kind === 'paragraph')).toBe(true);
});

test.each([
  ['a script', 'javascript:alert(1)'],
  ['a page in the address', 'data:text/html,x'],
  ['a file', 'file:///etc/passwd'],
  ['an endless address', `https://example.org/${'x'.repeat(100_000)}`],
])('a link to %s is words', async (_, target) => {
  const link = `<w:hyperlink w:id="rId9">${run('the pact')}</w:hyperlink>`;
  const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="x" Target="${target}" TargetMode="External"/></Relationships>`;
  const [, block] = await read(paragraph(run('They signed ') + link + run('.')), {
    'word/_rels/document.xml.rels': relations,
  });
  expect(block && markedUp(block)).toBe('They signed the pact.');
});

test('a thousand marks of one note are a thousand marks', async () => {
  const reference = '<w:r><w:footnoteReference w:id="2"/></w:r>';
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const footnotes = `<w:footnotes ${w}><w:footnote w:id="2">${paragraph(run('In part.'))}</w:footnote></w:footnotes>`;
  const blocks = await read(
    many(1000, (nth) => paragraph(run(`They agreed ${nth}`) + reference)),
    { 'word/footnotes.xml': footnotes },
  );
  const marks = blocks.flatMap(({ spans = [] }) => spans.map(({ kind }) => kind));
  expect(marks.filter((kind) => kind === 'note-reference')).toHaveLength(1000);
});

test.each([
  ['without characters', `<w:ruby><w:rt>${run('とう')}</w:rt></w:ruby>`, ''],
  ['without a reading', `<w:ruby><w:rubyBase>${run('東')}</w:rubyBase></w:ruby>`, '東'],
])('ruby %s is the words there are', async (_, ruby, words) => {
  const [, block] = await read(paragraph(`${run('In ')}<w:r>${ruby}</w:r>${run('Tokyo.')}`));
  expect(block && markedUp(block)).toBe(`In ${words}Tokyo.`);
});

test('bookmarks without end at one place are bounded, and its words are there', async () => {
  const start = (nth: number) => `<w:bookmarkStart w:id="${nth}" w:name="b${nth}"/>`;
  const link = `<w:hyperlink w:anchor="b1">${run('below')}</w:hyperlink>`;
  const body =
    paragraph(link) + many(20_000, start) + paragraph(many(20_000, start) + run('Here.'));
  expect((await read(body)).slice(1).map(markedUp)).toEqual([
    '<link=#b1>below</link>',
    '<place=b1>Here.</place>',
  ]);
});
