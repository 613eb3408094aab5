import { expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { readImport } from '../read-import';

async function blocksOf(body: string, head = '') {
  const html = `<!doctype html><html lang="en"><head><title>Talks in Lima</title>${head}</head><body><h1>Talks in Lima</h1><p>24 November 2026</p>${body}</body></html>`;
  const bytes = new TextEncoder().encode(html);
  const read = await readImport({ name: 'a.html', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  return read.value.record.blocks;
}

async function read(body: string, head = '') {
  return (await blocksOf(body, head)).map((block) => [block.kind, markedUp(block)]);
}

const opening = '<p>They met in Lima and spoke about trade.</p>';
const first = ['paragraph', 'They met in Lima and spoke about trade.'];

test.each([
  ['<em>only</em> so', '<emphasis>only</emphasis> so'],
  ['a <b>bold </b>word', 'a <strong>bold</strong> word'],
  ['a <b><i>very</i> bold</b> word', 'a <strong><emphasis>very</emphasis> bold</strong> word'],
  ['<u>one</u><u>two</u>', '<underline>one</underline><underline>two</underline>'],
  ['of <del>four</del><ins>five</ins>', 'of <strike>four</strike><underline>five</underline>'],
  ['the 1<sup>st</sup> of 10<sup>6</sup>', 'the 1<superscript>st</superscript> of 10⁶'],
  ['10<sup><em>6</em>, 7</sup>', '10<emphasis>⁶</emphasis>, ⁷'],
  ['x<sub>max<sub>2</sub></sub>', 'x<subscript>max₂</subscript>'],
  ['H<sub>2</sub>O and x<sub>max</sub>', 'H₂O and xₘₐₓ'],
  ['run <code>npm   start</code>', 'run <code>npm start</code>'],
  ['<span style="font-weight: 700">bold</span>', '<strong>bold</strong>'],
  ['<b style="font-weight:normal">not bold</b>', 'not bold'],
  ['<span style="text-decoration: line-through">no</span>', '<strike>no</strike>'],
  ['the <span lang="mn">Монгол</span> side', 'the <language=mn>Монгол</language> side'],
  [
    '<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>へ',
    '<ruby=とう>東</ruby><ruby=きょう>京</ruby>へ',
  ],
  ['<ruby>東京<rp>(</rp><rt>とうきょう</rt><rp>)</rp></ruby>', '<ruby=とうきょう>東京</ruby>'],
  ['<ruby><rb>東<rb>京<rt>とう<rt>きょう</ruby>', '<ruby=とうきょう>東京</ruby>'],
  ['<ruby><rt>とう</rt></ruby>東京', '東京'],
])('%s', async (html, words) => {
  expect(await read(`${opening}<p>Here ${html} again.</p>`)).toEqual([
    first,
    ['paragraph', `Here ${words} again.`],
  ]);
});

test.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1#c'],
  ['mailto:press@example.org', 'mailto:press@example.org'],
  ['../b.html', 'https://example.org/b.html'],
  ['/c', 'https://example.org/c'],
  ['//other.example/d', 'https://other.example/d'],
  ['javascript:alert(1)', null],
  ['JaVaScRiPt:alert(1)', null],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['vbscript:x', null],
  ['file:///etc/passwd', null],
  [`https://example.org/${'x'.repeat(100_000)}`, null],
])('a link to %.40s', async (href, address) => {
  const page = '<link rel="canonical" href="https://example.org/a/x.html">';
  const words = address === null ? 'the pact' : `<link=${address}>the pact</link>`;
  const body = `${opening}<p>They signed <a href="${href}">the pact</a> at noon, after long talks.</p>`;
  expect(await read(body, page)).toEqual([
    first,
    ['paragraph', `They signed ${words} at noon, after long talks.`],
  ]);
});

test('a row is a block, its cells lie over its words', async () => {
  const table = `<table><tr><th>Year</th><th>Trade</th><th>Aid</th></tr>
    <tr><td colspan="3">In millions of dollars</td></tr>
    <tr><td>2024</td><td></td><td><b>12</b></td></tr>
    <tr><td></td><td colspan="2" rowspan="2">none</td></tr><tr><td>2026</td></tr></table>`;
  expect(await read(opening + table)).toEqual([
    first,
    [
      'table-row',
      '<header-cell>Year</header-cell> | <header-cell>Trade</header-cell> | <header-cell>Aid</header-cell>',
    ],
    ['table-row', '<cell=3><line/>In millions of dollars</cell>'],
    ['table-row', '<cell><line/>2024</cell><cell/> | | <cell><strong>12</strong></cell>'],
    ['table-row', '<cell/><line/>| <cell=2x2>none</cell>'],
    ['table-row', '<cell><line/>2026</cell>'],
  ]);
});

test('a table that lays out the page is paragraphs', async () => {
  const table = `<table><tr><td><p>They met.</p><p>They spoke of fish, and of trade.</p></td></tr></table>`;
  expect(await read(opening + table)).toEqual([
    first,
    ['paragraph', 'They met.'],
    ['paragraph', 'They spoke of fish, and of trade.'],
  ]);
});

test('lines that were set by themselves go on with the line before', async () => {
  const body = `${opening}<address>Ministry of Foreign Affairs<br>2-2-1 Kasumigaseki<br><br>Telephone: 1</address><p>They spoke of fish.</p>`;
  expect(await read(body)).toEqual([
    first,
    ['paragraph', 'Ministry of Foreign Affairs'],
    ['paragraph', '<line/>2-2-1 Kasumigaseki'],
    ['paragraph', 'Telephone: 1'],
    ['paragraph', 'They spoke of fish.'],
  ]);
});

test('a line across the page is kept before what comes after it', async () => {
  expect(await read(`${opening}<hr><hr><p>They spoke of fish.</p><hr>`)).toEqual([
    first,
    ['paragraph', '<rule/>They spoke of fish.'],
  ]);
});

test('lines of code keep their blanks and their indents', async () => {
  const blocks = await blocksOf(`${opening}<pre>one  two\n    three\n\nfour</pre>`);
  expect(blocks.slice(1).map(({ kind, level, text }) => [kind, level, text])).toEqual([
    ['preformatted', 0, 'one  two'],
    ['preformatted', 4, 'three'],
    ['preformatted', 0, 'four'],
  ]);
  expect(blocks.map(markedUp).slice(1)).toEqual(['one  two', '<line/>three', 'four']);
});

test.each([
  [
    'a list of notes',
    '<p>They agreed<sup id="r1"><a href="#fn1">1</a></sup> there.</p><ol><li id="fn1">In part. <a href="#r1">↩</a></li></ol>',
    [
      'They agreed<note-reference=fn1>[1]</note-reference> there.',
      '<note-mark=fn1>1.</note-mark> In part.',
    ],
  ],
  [
    'notes that lead back by their own marks',
    '<p>They agreed<a name="_ftnref1" href="#_ftn1">[1]</a> there.</p><div><p><a name="_ftn1" href="#_ftnref1">[1]</a> In part.</p></div>',
    [
      'They agreed<note-reference=_ftn1>[1]</note-reference> there.',
      '<note-mark=_ftn1>[1]</note-mark> In part.',
    ],
  ],
  [
    'notes that say they are',
    '<p>They agreed<a role="doc-noteref" href="#n">*</a> there.</p><aside role="doc-footnote" id="n"><p>In part.</p><p>Not whole.</p></aside>',
    [
      'They agreed<note-reference=n>*</note-reference> there.',
      '<note-mark=n/>In part.',
      'Not whole.',
    ],
  ],
])('%s', async (_, html, words) => {
  const [, mark, ...notes] = await read(opening + html);
  expect(mark).toEqual(['paragraph', words[0]]);
  expect(notes).toEqual(words.slice(1).map((each) => ['note', each]));
});

test('the mark of a note that is a picture is its number', async () => {
  const html =
    '<p>They agreed<sup><a epub:type="noteref" href="#n1"><img src="note.png" alt="note"/></a></sup> there.</p><ol><li id="n1">In part.</li></ol>';
  expect((await read(opening + html)).slice(1)).toEqual([
    ['paragraph', 'They agreed<note-reference=n1>[1]</note-reference> there.'],
    ['note', '<note-mark=n1>1.</note-mark> In part.'],
  ]);
});

test.each([
  [
    'marks of several elements',
    '<sup class="reference"><a href="#cite_note-1"><span>[</span>1<span>]</span></a></sup>',
    '[1]',
  ],
  ['a letter', '<sup><a href="#cite_note-1">a</a></sup>', '[a]'],
  ['a note of its own series', '<sup><a href="#cite_note-1">[nb 1]</a></sup>', '[nb 1]'],
])('%s', async (_, mark, words) => {
  const html = `<p>They agreed${mark} there, after long talks about fish.</p><ol><li id="cite_note-1">In part.</li></ol>`;
  expect((await read(opening + html))[1]?.[1]).toContain(
    `<note-reference=cite_note-1>${words}</note-reference>`,
  );
});

test('a thousand notes of one mark are a thousand notes', async () => {
  const marks = '<p>They agreed<sup><a href="#n">1</a></sup> there.</p>'.repeat(1000);
  const notes = '<p id="n">1. In part.</p>'.repeat(1000);
  const blocks = await blocksOf(opening + marks + notes);
  expect(blocks).toHaveLength(2001);
});

test('links to headings and to places further up are no notes', async () => {
  const html = `<h2 id="s1">Trade</h2><p>They spoke <a href="#s1">1</a> of fish and of trade, <a href="#s2">2</a>.</p><h2 id="s2">Fish</h2><p>They spoke of fish.</p>`;
  expect((await read(opening + html)).flat().join()).not.toMatch(/note-/);
});
