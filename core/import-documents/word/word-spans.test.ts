import { expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { wordOf } from '../fixtures/archives.fixture';
import { readImport } from '../read-import';

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string) => `<w:p>${content}</w:p>`;
const cell = (text: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(text))}</w:tc>`;
const field = (instruction: string, words: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(words, '<w:u w:val="single"/>')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const relations = (target: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="x" Target="${target}" TargetMode="External"/></Relationships>`;

async function read(body: string, more: Record<string, string> = {}) {
  const title = `<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr>${run('Summit')}</w:p>`;
  const bytes = wordOf(title + paragraph(run('They met in Lima.')) + body, '%1.', more);
  const result = await readImport({ name: 'a.docx', bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  const [, ...blocks] = result.value.record.blocks;
  return blocks.map((block) => [block.kind, markedUp(block)]);
}

test.each([
  ['bold', run('so', '<w:b/>'), '<strong>so</strong>'],
  ['bold switched off', run('so', '<w:b w:val="0"/>'), 'so'],
  ['italic', run('so', '<w:i/>'), '<emphasis>so</emphasis>'],
  ['underlined', run('so', '<w:u w:val="single"/>'), '<underline>so</underline>'],
  ['not underlined', run('so', '<w:u w:val="none"/>'), 'so'],
  ['struck out', run('so', '<w:strike/>'), '<strike>so</strike>'],
  ['bold in two runs', run('so ', '<w:b/>') + run('far', '<w:b/>'), '<strong>so far</strong>'],
  [
    'bold, then bold and italic',
    run('so ', '<w:b/>') + run('far', '<w:b/><w:i/>'),
    '<strong>so <emphasis>far</emphasis></strong>',
  ],
  [
    'raised letters',
    run('1') + run('st', '<w:vertAlign w:val="superscript"/>'),
    '1<superscript>st</superscript>',
  ],
  ['raised figures', run('10') + run('6', '<w:vertAlign w:val="superscript"/>'), '10⁶'],
  [
    'a reading',
    `<w:r><w:ruby><w:rubyPr/><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>`,
    '<ruby=とうきょう>東京</ruby>',
  ],
  [
    'a link',
    `<w:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId9">${run('the pact', '<w:u w:val="single"/>')}</w:hyperlink>`,
    '<link=https://example.org/a>the pact</link>',
  ],
  [
    'a link to a place in the file',
    `<w:hyperlink w:anchor="x">${run('below')}</w:hyperlink>`,
    'below',
  ],
  [
    'a field that links',
    field('HYPERLINK &quot;https://example.org/b&quot;', 'the pact'),
    '<link=https://example.org/b>the pact</link>',
  ],
  [
    'a field that links in a new window',
    field('HYPERLINK \\n &quot;https://example.org/b&quot; \\o &quot;tip&quot;', 'the pact'),
    '<link=https://example.org/b>the pact</link>',
  ],
  [
    'a field that links without quotes',
    field('HYPERLINK https://example.org/b', 'the pact'),
    '<link=https://example.org/b>the pact</link>',
  ],
  [
    'a field that links to a place which the file does not have',
    field('HYPERLINK \\l &quot;_Toc1&quot;', 'below'),
    'below',
  ],
  [
    'a field that runs a script',
    field('HYPERLINK &quot;javascript:x&quot;', 'the pact'),
    '<underline>the pact</underline>',
  ],
  [
    'a simple field',
    `<w:fldSimple w:instr="HYPERLINK &quot;https://example.org/c&quot;">${run('the pact')}</w:fldSimple>`,
    '<link=https://example.org/c>the pact</link>',
  ],
  ['a field of another kind', field('PAGE', '7'), '<underline>7</underline>'],
])('words that are %s', async (_, content, words) => {
  const more = { 'word/_rels/document.xml.rels': relations('https://example.org/a') };
  expect(await read(paragraph(`${run('Here ')}${content}${run(' again.')}`), more)).toEqual([
    ['paragraph', `Here ${words} again.`],
  ]);
});

const bookmark = (name: string, words: string) =>
  `<w:bookmarkStart w:id="1" w:name="${name}"/>${words}<w:bookmarkEnd w:id="1"/>`;

test.each([
  ['a link', `<w:hyperlink w:anchor="_Ref1">${run('below')}</w:hyperlink>`],
  ['a field', field('HYPERLINK \\l &quot;_Ref1&quot;', 'below')],
  ['a reference', field(' REF _Ref1 \\h ', 'below')],
])('%s to a bookmark leads to its words', async (_, link) => {
  const target = paragraph(bookmark('_Ref1', run('They left.')));
  expect(await read(paragraph(run('See ') + link) + target)).toEqual([
    ['paragraph', 'See <link=#_Ref1>below</link>'],
    ['paragraph', '<place=_Ref1>They left.</place>'],
  ]);
});

test('words in another language than most are in it, by the kind of their letters', async () => {
  const lang = (value: string, east: string) => `<w:lang w:val="${value}" w:eastAsia="${east}"/>`;
  const words = [
    run('They spoke of an ', lang('en-GB', 'ja-JP')),
    run('entente', lang('fr-FR', 'ja-JP')),
    run(' and of ', lang('en-US', 'ja-JP')),
    run('協力', lang('en-US', 'ja-JP')),
  ];
  expect(await read(paragraph(words.join('')))).toEqual([
    [
      'paragraph',
      'They spoke of an <language=fr-FR>entente</language> and of <language=ja-JP>協力</language>',
    ],
  ]);
});

test('letters of one width are code among others, and not where all are such', async () => {
  const fixed = '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>';
  expect(await read(paragraph(run('They typed ') + run('npm', fixed)))).toEqual([
    ['paragraph', 'They typed <code>npm</code>'],
  ]);
  const all = 'They typed it all on an old machine.';
  expect(await read(paragraph(run(all, fixed)))).toEqual([['paragraph', all]]);
});

test('an empty paragraph with an edge is a rule; a framed one is not', async () => {
  const edge = '<w:pPr><w:pBdr><w:bottom w:val="single"/></w:pBdr></w:pPr>';
  const drawn = '<w:r><w:pict><v:rect xmlns:v="urn:v" xmlns:o="urn:o" o:hr="t"/></w:pict></w:r>';
  const body = [
    paragraph(run('Above.')),
    `<w:p>${edge}</w:p>`,
    `<w:p>${edge}${run('Below.')}</w:p>`,
    `<w:p>${drawn}</w:p>`,
    paragraph(run('Under it.')),
  ];
  expect(await read(body.join(''))).toEqual([
    ['paragraph', 'Above.'],
    ['paragraph', '<rule/>Below.'],
    ['paragraph', '<rule/>Under it.'],
  ]);
});

test('the looks of a style of characters are those of its words', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const styles = `<w:styles ${w}><w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style></w:styles>`;
  const body = paragraph(run('Here ') + run('so', '<w:rStyle w:val="Strong"/>') + run(' again.'));
  expect(await read(body, { 'word/styles.xml': styles })).toEqual([
    ['paragraph', 'Here <strong>so</strong> again.'],
  ]);
});

test('merged cells are one', async () => {
  const rows = [
    ['<w:trPr><w:tblHeader/></w:trPr>', cell('Year'), cell('Trade', '<w:gridSpan w:val="2"/>')],
    ['', cell('2024', '<w:vMerge w:val="restart"/>'), cell('fish'), cell('4')],
    ['', cell('', '<w:vMerge/>'), cell('rice'), cell('7')],
  ];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
  expect(await read(table)).toEqual([
    ['table-row', '<header-cell>Year</header-cell> | <header-cell=2>Trade</header-cell>'],
    ['table-row', '<cell=1x2><line/>2024</cell> | <cell>fish</cell> | <cell>4</cell>'],
    ['table-row', '<line/>| <cell>rice</cell> | <cell>7</cell>'],
  ]);
});

test('a cell beside a row without words is as high as the rows that are there', async () => {
  const rows = [
    [cell('2024', '<w:vMerge w:val="restart"/>'), cell('fish')],
    [cell('', '<w:vMerge/>'), cell('')],
    [cell('', '<w:vMerge/>'), cell('rice')],
  ];
  const table = `<w:tbl>${rows.map((row) => `<w:tr>${row.join('')}</w:tr>`).join('')}</w:tbl>`;
  expect(await read(table)).toEqual([
    ['table-row', '<cell=1x2>2024</cell> | <cell>fish</cell>'],
    ['table-row', '<line/>| <cell>rice</cell>'],
  ]);
});

test('in a table that names its columns a cell may have paragraphs', async () => {
  const said = ['Fish.', 'Rice.', 'Tea.'].map((each) => paragraph(run(each))).join('');
  const table = `<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr>${cell('Year')}${cell('Said')}</w:tr>
    <w:tr>${cell('2024')}<w:tc>${said}</w:tc></w:tr></w:tbl>`;
  expect(await read(table)).toEqual([
    ['table-row', '<header-cell>Year</header-cell> | <header-cell>Said</header-cell>'],
    ['table-row', '<cell><line/>2024</cell> | <cell>Fish. Rice. Tea.</cell>'],
  ]);
});

test('lines broken by hand go on with the line before; an empty one parts them', async () => {
  const body = paragraph(
    `${run('Ministry of Foreign Affairs')}<w:r><w:br/></w:r>${run('Tokyo')}<w:r><w:br/><w:br/></w:r>${run('Telephone')}`,
  );
  expect(await read(body)).toEqual([
    ['paragraph', 'Ministry of Foreign Affairs'],
    ['paragraph', '<line/>Tokyo'],
    ['paragraph', 'Telephone'],
  ]);
});

test('a note has the name that its mark has', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const footnotes = `<w:footnotes ${w}><w:footnote w:id="7">${paragraph(run('In ') + run('part', '<w:i/>'))}${paragraph(run('Not whole.'))}</w:footnote></w:footnotes>`;
  const body = paragraph(
    `${run('They agreed')}<w:r><w:footnoteReference w:id="7"/></w:r>${run('.')}`,
  );
  expect(await read(body, { 'word/footnotes.xml': footnotes })).toEqual([
    ['paragraph', 'They agreed<note-reference=footnote-7>[1]</note-reference>.'],
    ['note', '<note-mark=footnote-7>[1]</note-mark> In <emphasis>part</emphasis>'],
    ['note', 'Not whole.'],
  ]);
});

test('a note with a mark of its own has that mark, and the others are counted without it', async () => {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const note = (id: number, words: string) =>
    `<w:footnote w:id="${id}">${paragraph(words)}</w:footnote>`;
  const own = run('*', '<w:vertAlign w:val="superscript"/>');
  const footnotes = `<w:footnotes ${w}>${note(2, own + run(' In part.'))}${note(3, run('By sea.'))}${note(4, run('In May.'))}</w:footnotes>`;
  const marked = (attributes: string, words = '') =>
    `<w:r><w:footnoteReference ${attributes}/>${words}</w:r>`;
  const body = paragraph(
    `${run('They agreed')}${marked('w:customMarkFollows="1" w:id="2"', '<w:t>*</w:t>')}${run(', left')}${marked('w:id="3"')}${run(' and met')}${marked('w:customMarkFollows="1" w:id="4"')}${run('.')}`,
  );
  expect(await read(body, { 'word/footnotes.xml': footnotes })).toEqual([
    [
      'paragraph',
      'They agreed<note-reference=footnote-2>*</note-reference>, left<note-reference=footnote-3>[1]</note-reference> and met<note-reference=footnote-4>[2]</note-reference>.',
    ],
    ['note', '<note-mark=footnote-2><superscript>*</superscript></note-mark> In part.'],
    ['note', '<note-mark=footnote-3>[1]</note-mark> By sea.'],
    ['note', '<note-mark=footnote-4>[2]</note-mark> In May.'],
  ]);
});
