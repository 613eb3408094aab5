import { describe, expect, test } from 'vitest';
import { chapter, readBook, type Book } from './book.fixture';
import { pngOf } from '../fixtures/pictures.fixture';

const xhtml = 'application/xhtml+xml';
const item = (id: string, href: string, type = xhtml, more = '') =>
  `<item id="${id}" href="${href}" media-type="${type}" ${more}/>`;
const one: Book = {
  items: item('a', 'a.xhtml'),
  spine: ['a'],
  parts: { 'OPS/a.xhtml': chapter('<p>They met in Lima.</p>') },
};

test.each([
  ['a bare ampersand', { ...one, title: 'Trade & Investment' }, 'Trade & Investment'],
  ['an entity of HTML', { ...one, title: 'Caf&eacute; Talks' }, 'Café Talks'],
  ['a blank line first', { ...one, before: '\n' }, 'Book'],
  ['a mark and blanks first', { ...one, before: '\uFEFF  ' }, 'Book'],
])('%s is forgiven', async (_, book, title) => {
  expect(await readBook(book)).toMatchObject({
    title,
    blocks: ['They met in Lima.'],
    asides: [],
    unread: [],
  });
});

test.each([
  [
    'missing',
    { ...one, items: one.items + item('b', 'b.xhtml'), spine: ['a', 'b'] },
    'OPS/b.xhtml',
  ],
  ['not in the manifest', { ...one, spine: ['a', 'c'] }, 'c'],
  [
    'nested without end',
    {
      ...one,
      items: one.items + item('d', 'd.xhtml'),
      spine: ['d', 'a'],
      parts: { ...one.parts, 'OPS/d.xhtml': chapter('<div>'.repeat(5000)) },
    },
    'OPS/d.xhtml',
  ],
])('a chapter that is %s is said not to be read', async (_, book, near) => {
  const made = await readBook(book);
  expect(made.blocks).toEqual(['They met in Lima.']);
  expect(made.unread).toEqual([{ kind: 'part', near }]);
});

test.each([
  'text/html',
  'text/xml',
  'application/xml',
  'text/x-oeb1-document',
  'application/xhtml+xml; charset=utf-8',
  'APPLICATION/XHTML+XML',
  '',
])('a chapter of the type "%s" is read', async (type) => {
  expect((await readBook({ ...one, items: item('a', 'a.xhtml', type) })).blocks).toHaveLength(1);
});

test('a part of another kind is read in the form that stands for it', async () => {
  const items = item('f', 'f.bin', 'application/x-foo', 'fallback="a"') + one.items;
  expect((await readBook({ ...one, items, spine: ['f'] })).blocks).toEqual(['They met in Lima.']);
});

test('names in other letters, and with percent signs, are found', async () => {
  const items = item('a', 'Chapter%20A.XHTML');
  const parts = { 'OPS/chapter a.xhtml': chapter('<p>They met.</p>') };
  expect((await readBook({ ...one, items, parts })).blocks).toEqual(['They met.']);
});

test('pages that are pictures are said not to be read', async () => {
  const made = await readBook({
    ...one,
    items: one.items + item('p', 'p.svg', 'image/svg+xml'),
    spine: ['p', 'a'],
  });
  expect(made.unread).toEqual([{ kind: 'picture', near: 'OPS/p.svg' }]);
});

describe('contents in the spine are beside the text', () => {
  const list = '<ol><li><a href="a.xhtml">Chapter one</a></li></ol>';
  test.each([
    ['by their type', 'epub:type="toc"', ''],
    ['by their property', '', 'properties="nav"'],
    ['by their role', 'role="doc-toc"', ''],
  ])('%s', async (_, attribute, property) => {
    const tag = property === '' ? 'nav' : 'div';
    const made = await readBook({
      items: item('n', 'n.xhtml', xhtml, property) + one.items,
      spine: ['n', 'a'],
      parts: {
        ...one.parts,
        'OPS/n.xhtml': chapter(`<${tag} ${attribute}><h2>Contents</h2>${list}</${tag}>`),
      },
    });
    expect(made.blocks).toEqual(['They met in Lima.']);
    expect(made.asides).toContain('Contents');
  });
});

test('footnotes and sections that are called menus stay text', async () => {
  const body = '<p>They met.</p><aside epub:type="footnote"><p>In Lima.</p></aside>';
  const made = await readBook({ ...one, parts: { 'OPS/a.xhtml': chapter(body) } });
  expect(made.blocks).toEqual(['They met.', 'In Lima.']);
});

test('what lies over the words of a chapter comes in with them; notes may be in another chapter', async () => {
  const parts = {
    'OPS/a.xhtml': chapter(
      '<p>They <em>met</em><a epub:type="noteref" href="b.xhtml#n1">1</a>, see <a href="https://example.org/a">this</a> and <a href="b.xhtml">that</a>.</p>',
    ),
    'OPS/b.xhtml': chapter('<aside epub:type="footnote" id="n1"><p>1. In Lima.</p></aside>'),
  };
  const book = { ...one, items: one.items + item('b', 'b.xhtml'), spine: ['a', 'b'], parts };
  expect((await readBook(book)).marked).toEqual([
    'They <emphasis>met</emphasis><note-reference=b.xhtml#n1>[1]</note-reference>, see <link=https://example.org/a>this</link> and <link=#OPS/b.xhtml#>that</link>.',
    '<place=OPS/b.xhtml#><note-mark=b.xhtml#n1>1.</note-mark> In Lima.</place>',
  ]);
});

test.each([
  ['They met<a epub:type="noteref" href="#n1">1</a> there.', 'They met[1] there.'],
  ['met <span epub:type="pagebreak">12</span>in Lima', 'met in Lima'],
  ['of <img src="g.png" alt="喰"/>い止める。', 'of 喰い止める。'],
])('%s', async (body, words) => {
  const made = await readBook({ ...one, parts: { 'OPS/a.xhtml': chapter(`<p>${body}</p>`) } });
  expect(made.blocks).toEqual([words]);
});

test('older encodings are recognised where a chapter names none', async () => {
  const bytes = Uint8Array.from('<html><body><p>Le café est fermé.</p></body></html>', (letter) =>
    letter.charCodeAt(0),
  );
  const { chapterOf } = await import('./chapter');
  expect(chapterOf(bytes, 'text')?.pieces[0]?.text).toBe('Le café est fermé.');
});

test.each([
  ['one item', item('a', 'a.xhtml')],
  [
    'many items of one address',
    Array.from({ length: 20_000 }, (_, nth) => item(`a${nth || ''}`, 'a.xhtml')).join(''),
  ],
  [
    'addresses spelt in other ways',
    Array.from({ length: 20_000 }, (_, nth) => item(`a${nth || ''}`, `x/../A.xhtml#${nth}`)).join(
      '',
    ),
  ],
])('a chapter that is named twenty thousand times is read once (%s)', async (_, items) => {
  const started = performance.now();
  const long = chapter(`<p>They met in Lima.</p>${'<p>They talked.</p>'.repeat(200)}`);
  const ids = Array.from({ length: 20_000 }, (_, nth) =>
    items.includes('"a1"') ? `a${nth || ''}` : 'a',
  );
  const { blocks } = await readBook({ items, spine: ids, parts: { 'OPS/a.xhtml': long } });
  expect(blocks).toHaveLength(201);
  expect(performance.now() - started).toBeLessThan(5000);
});

test('a picture that a book shows a hundred times is unpacked once, and no words are refused for it', async () => {
  const picture = new Uint8Array(2 * 1024 * 1024);
  picture.set(pngOf(100, 80));
  const ornaments = '<p>They met.</p><p><img src="o.png" alt="An ornament"/></p>'.repeat(100);
  const { blocks } = await readBook({
    items: `<item id="a" href="a.xhtml" media-type="${xhtml}"/><item id="b" href="b.xhtml" media-type="${xhtml}"/>`,
    spine: ['a', 'b'],
    parts: {
      'OPS/o.png': picture,
      'OPS/a.xhtml': chapter(ornaments),
      'OPS/b.xhtml': chapter('<p>They met in Lima.</p>'),
    },
  });
  expect(blocks.filter((text) => text === 'An ornament')).toHaveLength(100);
  expect(blocks.at(-1)).toBe('They met in Lima.');
});
