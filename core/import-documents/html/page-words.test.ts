import { describe, expect, test } from 'vitest';
import { pageRuns } from './page-runs';
import { pageTree } from './page-tree';
import { readHtml } from './read-html';

function runsOf(html: string) {
  const tree = pageTree(html);
  if (!tree.ok) throw new Error(tree.error);
  return pageRuns(tree.value.body);
}
const wordsOf = (html: string) => runsOf(html).map(({ piece }) => piece.text);

test.each([
  ['<p><ruby>佐藤<rp>（</rp><rt>さとう</rt><rp>）</rp></ruby>総理は</p>', '佐藤総理は'],
  ['<p><ruby>躊<rt>ちゅう</rt>躇<rt>ちょ</rt></ruby>する</p>', '躊躇する'],
  ['<p><ruby><rb>慶応</rb><rtc><rt>けいおう</rt></rtc></ruby>年間</p>', '慶応年間'],
  ['<p><ruby>東京<rt>とうきょう</ruby>で</p>', '東京で'],
])('the readings of %s stand above the words', (html, words) => {
  expect(wordsOf(html)).toEqual([words]);
});

describe('numbers of lists are those that the page shows', () => {
  test.each([
    ['<ol><li value="5">five<li>six</ol>', ['5. five', '6. six']],
    ['<ol start="0"><li>nought<li>one</ol>', ['0. nought', '1. one']],
    ['<ol type="a"><li>x<li>y</ol>', ['a. x', 'b. y']],
    ['<ol type="A" start="3"><li>x</ol>', ['C. x']],
    ['<ol type="i"><li>x<li>y</ol>', ['i. x', 'ii. y']],
    ['<ol type="I" start="4"><li>x</ol>', ['IV. x']],
    ['<ol reversed><li>x<li>y</ol>', ['2. x', '1. y']],
    ['<ol reversed start="7"><li>x<li value="3">y<li>z</ol>', ['7. x', '3. y', '2. z']],
    ['<ol style="list-style-type: lower-roman"><li>x</ol>', ['i. x']],
    ['<ol type="a" start="28"><li>x</ol>', ['ab. x']],
    ['<ol style="list-style-type: lower-greek"><li>x<li>y</ol>', ['α. x', 'β. y']],
    ['<ol style="list-style-type: cjk-ideographic"><li>x<li>y</ol>', ['一、x', '二、y']],
    ['<ul style="list-style-type: decimal"><li>x<li>y</ul>', ['1. x', '2. y']],
    ['<ul style="list-style-type: square"><li>x</ul>', ['x']],
    ['<ol style="list-style: none"><li>x</ol>', ['x']],
    ['<ol style="list-style-type:disc"><li>x</ol>', ['x']],
    ['<ol><li style="list-style:none inside">x<li>y</ol>', ['x', '2. y']],
    ['<ol><li>1 冒頭<li>2 会談</ol>', ['1 冒頭', '2 会談']],
    ['<ol><li>(1) trade<li>(2) aid</ol>', ['(1) trade', '(2) aid']],
    ['<ol><li></li><li>x</ol>', ['2. x']],
    ['<ol><li><p>x</p><p>more</p></li></ol>', ['1. x', 'more']],
    ['<ol><li>x<ol type="a"><li>y</ol><li>z</ol>', ['1. x', 'a. y', '2. z']],
  ])('%s', (html, words) => {
    expect(wordsOf(html)).toEqual(words);
  });
});

describe('raised and lowered figures', () => {
  test.each([
    ['10<sup>6</sup> dollars', '10⁶ dollars'],
    ['10<sup>-9</sup>', '10⁻⁹'],
    ['H<sub>2</sub>O and CO<sub>2</sub>', 'H₂O and CO₂'],
    ['<sup>1</sup>/<sub>2</sub>', '¹/₂'],
    ['<sup>1</sup>&frasl;<sub>2</sub>', '¹⁄₂'],
    ['2015<sup>[1]</sup>', '2015[1]'],
    ['2015<sup><a href="#n1">1</a></sup>.', '2015[1].'],
    ['2015<a href="p.html#n1"><sup>12</sup></a>.', '2015[12].'],
    ['met<a role="doc-noteref" href="#n1">3</a>', 'met[3]'],
    ['the 1<sup>st</sup> and 2<sup>nd</sup>', 'the 1st and 2nd'],
    ['au XX<sup>e</sup> siècle', 'au XXe siècle'],
    ['trade<sup>a</sup> and', 'tradeᵃ and'],
    ['<a href="#x">10<sup>6</sup> dollars</a>', '10⁶ dollars'],
    ['trade.<sup>1, 2</sup>', 'trade.¹, ²'],
  ])('%s', (html, words) => {
    expect(wordsOf(`<p>${html}</p>`)).toEqual([words]);
  });
});

describe('formulas', () => {
  test.each([
    ['<mi>a</mi><mo>≠</mo><mn>0</mn>', 'a≠0'],
    ['<mi>a</mi><msup><mi>x</mi><mn>2</mn></msup><mo>=</mo><mi>c</mi>', 'ax²=c'],
    ['<mfrac><mn>1</mn><mn>2</mn></mfrac>', '½'],
    ['<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>', '(a+b)/c'],
    ['<msqrt><mn>2</mn></msqrt>', '√2'],
    ['<msub><mi>x</mi><mi>j</mi></msub>', 'x_j'],
    [
      '<semantics><mrow><mi>x</mi></mrow><annotation>\\displaystyle x</annotation></semantics>',
      'x',
    ],
    ['<msup><mi>x</mi><mrow><mi>y</mi><mo>+</mo><mn>1</mn></mrow></msup>', 'x^(y+1)'],
  ])('%s', (math, words) => {
    expect(wordsOf(`<p>When <math>${math}</math> holds.</p>`)).toEqual([`When ${words} holds.`]);
  });

  test('that a line cannot show are said to be kept as text', () => {
    const html = '<p>Where <math><mfrac><mi>a</mi><mi>b</mi></mfrac></math> is.</p>';
    expect(runsOf(html)[0]?.unread).toEqual(['formula']);
  });

  test('behind a picture are read instead of it', () => {
    const html =
      '<p>Let <span class="mwe-math-mathml-inline" style="display:none"><math><mi>x</mi></math></span><img aria-hidden="true" alt="{\\displaystyle x}"> be.</p>';
    expect(wordsOf(html)).toEqual(['Let x be.']);
  });
});

test.each([
  ['en', 'He said <q>we will</q>.', 'He said “we will”.'],
  ['en', '<q>They <q>agree</q></q>', '“They ‘agree’”'],
  ['fr', 'Il a dit <q>oui</q>.', 'Il a dit «oui».'],
  ['ja', '<q>自由で<q>開かれた</q></q>', '「自由で『開かれた』」'],
  ['de-AT', '<q>ja</q>', '„ja“'],
  ['en', 'Er sagte <span lang="de"><q>ja</q></span>', 'Er sagte „ja“'],
  ['', '<q>yes</q>', '“yes”'],
])('quotations in %s: %s', (language, html, words) => {
  expect(wordsOf(`<html lang="${language}"><body><p>${html}</p></body></html>`)).toEqual([words]);
});

test.each([
  ['<p class="no_caption">x</p>', null],
  ['<div class="no-social"><p>x</p></div>', null],
  ['<div class="has-related-links"><p>x</p></div>', null],
  ['<div class="socialist-party"><p>x</p></div>', null],
  ['<article class="share"><p>x</p></article>', null],
  ['<p class="wp-caption-text">x</p>', 'caption'],
  ['<p class="photoCaption">x</p>', 'caption'],
  ['<div class="share-buttons"><p>x</p></div>', 'furniture'],
  ['<div id="related_links"><p>x</p></div>', 'related'],
])('%s is %s', (html, aside) => {
  expect(runsOf(html).map(({ piece }) => piece.aside)).toEqual([aside]);
});

test.each([
  ['両首脳は、\n    会談しました。自由で開か\n    れた', '両首脳は、会談しました。自由で開かれた'],
  ['自由で開か\n<b>れた</b>インド', '自由で開かれたインド'],
  ['安倍\r\n晋三', '安倍晋三'],
  ['met in\nLima', 'met in Lima'],
  ['日本と\nPeru', '日本と Peru'],
  ['양국\n정상', '양국 정상'],
  ['安倍 晋三', '安倍 晋三'],
])(
  'a line of the file that ends is a blank only where its script has blanks: %j',
  (html, words) => {
    expect(wordsOf(`<p>${html}</p>`)).toEqual([words]);
  },
);

describe('lists pasted from Word', () => {
  const item = (level: number, mark: string, words: string) =>
    `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}</p>`;

  test.each([
    ['·', 1, 'list-item', 'trade'],
    ['o', 2, 'list-item', 'trade'],
    ['§', 3, 'list-item', 'trade'],
    ['1.', 1, 'paragraph', '1. trade'],
    ['(a)', 2, 'paragraph', '(a) trade'],
    ['iv)', 3, 'paragraph', 'iv) trade'],
  ])('%s on level %i', (mark, level, kind, text) => {
    const [run] = runsOf(item(level, mark, 'trade'));
    expect(run?.piece).toMatchObject({ kind, text, level: kind === 'list-item' ? level : 0 });
  });

  test('without their styles', () => {
    const runs = runsOf('<p class="MsoListParagraph">·&nbsp;&nbsp;&nbsp;&nbsp; trade</p>');
    expect(runs[0]?.piece).toMatchObject({ kind: 'list-item', text: 'trade' });
  });
});

test.each([
  ['<li>They signed <a href="/2">an agreement on clean water</a></li>', false],
  ['<li><a href="/2">An agreement on clean water</a></li>', true],
  ['<li><a href="/2">An agreement on clean water</a>.</li>', true],
])('an item is a link when all of it is one: %s', (html, isLinked) => {
  expect(runsOf(`<ul>${html}</ul>`)[0]?.isLinked).toBe(isLinked);
});

describe('pictures', () => {
  test.each([
    ['<h1><img src="t.png" alt="Chapter the First"></h1>', ['Chapter the First'], [null]],
    ['<p>They spoke of <img alt="喰">い止める。</p>', ['They spoke of 喰い止める。'], [null]],
    [
      '<p>Before.</p><p><img alt="The two ministers"></p>',
      ['Before.', 'The two ministers'],
      [null, 'caption'],
    ],
    ['<p>Read<img alt=""> this.</p>', ['Read this.'], [null]],
    [
      '<p>Before.</p><ul><li><a href="1"><img alt="Two ministers"></a><span class="caption">The ministers</span></li></ul>',
      ['Before.', 'The ministers'],
      [null, 'caption'],
    ],
    [
      '<p>They met <span class="caption">(picture)</span> there.</p>',
      ['They met (picture) there.'],
      [null],
    ],
    [
      '<p>Before.</p><svg><title>Chart</title><style>text { fill: red }</style><metadata>image/svg</metadata><g><text>Exports</text><text><tspan>in</tspan> <tspan>2023</tspan></text></g></svg><p>After.</p>',
      ['Before.', 'Exports in 2023', 'After.'],
      [null, 'caption', null],
    ],
    ['<p><svg><title>Calendar</title><path d=""/></svg> 4 May 2023</p>', ['4 May 2023'], [null]],
    ['<p>Read.</p><svg style="display:none"><text>no</text></svg>', ['Read.'], [null]],
  ])('%s', (html, words, asides) => {
    expect(wordsOf(html)).toEqual(words);
    expect(runsOf(html).map(({ piece }) => piece.aside)).toEqual(asides);
  });
});

test.each([
  ['<p>Before.</p><img src="x.png"><p>After.</p>', ['picture']],
  ['<p>Before <input type="text"></p>', ['form-field']],
  ['<p>Before.</p><iframe src="https://a.example"></iframe>', ['embedded']],
  ['<p>Before.</p><video></video><select><option>x</select>', ['embedded', 'form-field']],
  ['<p>Before.</p><div style="display:none"><iframe></iframe></div>', []],
  ['<p>Before.</p><input type="hidden"><script>x</script>', []],
])('what is not read is known: %s', (html, unread) => {
  expect(runsOf(html)[0]?.unread).toEqual(unread);
});

test('the number of a printed page stands beside its paragraph', () => {
  const html = '<p>They met in <span epub:type="pagebreak" id="p12">12</span>Lima.</p>';
  expect(runsOf(html).map(({ piece }) => [piece.text, piece.aside])).toEqual([
    ['They met in Lima.', null],
    ['12', 'furniture'],
  ]);
});

test('a page of several sections has them all, also where one is most of it', () => {
  const words = (what: string) =>
    Array.from({ length: 4 }, (_, nth) => `${what} ${nth} is long, and has commas, too.`).join(' ');
  const section = (name: string, inner: string) =>
    `<div class="sect"><h2>${name}</h2><div class="body">${inner}</div></div>`;
  const options = Array.from(
    { length: 30 },
    (_, nth) => `<dt>Option ${nth}</dt><dd><p>${words('An option')}</p></dd>`,
  ).join('');
  const page = `<body><ul>${'<li><a href="/x">Another page of the site</a></li>'.repeat(5)}</ul><div>${[
    section('Names', `<p>${words('A name')}</p>`),
    section('Options', `<div class="list"><dl>${options}</dl></div>`),
    section('Addresses', `<p>${words('An address')}</p>`),
  ].join('')}</div></body>`;
  const source = readHtml(page);
  const texts = source.ok ? source.value.pieces.map(({ text }) => text) : [];
  expect(texts[0]).toBe('Names');
  expect(texts.at(-1)).toMatch(/^An address 0/);
});

test('notes at the foot of a page belong to its article, wherever that ends', () => {
  const words = 'They met in Lima, and spoke of trade, energy, and the safety of the sea. '.repeat(
    9,
  );
  const page = `<body><div><div class="text"><h1>Talks</h1><p>${words}<a id="r1" href="#n1"><sup>1</sup></a></p><p>${words}</p></div>
    <ul><li><a href="/next">Next page</a></li></ul>
    <div class="foot"><div id="n1"><p><a href="#r1"><sup>1</sup></a> In part only.</p></div></div></div></body>`;
  const source = readHtml(page);
  const pieces = source.ok ? source.value.pieces : [];
  expect(pieces.at(-1)).toMatchObject({ kind: 'note', aside: null });
  expect(pieces.some(({ text }) => text === 'Next page')).toBe(false);
});
