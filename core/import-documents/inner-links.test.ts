/** Links inside a text lead to their place in it, whatever the format; others of the kind are words. */
import { describe, expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { passageOfPlace } from '#core/document/places';
import { canonicalText } from '#core/document/canonical-text';
import { chapter, readBook } from './epub/book.fixture';
import { readImport } from './read-import';

async function read(name: string, content: string) {
  const bytes = new TextEncoder().encode(content);
  const result = await readImport({ name, bytes, encoding: null });
  if (!result.ok) throw new Error(result.error);
  return result.value.record;
}

const marked = async (name: string, content: string) =>
  (await read(name, content)).blocks.map(markedUp);

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>The pact of Lima</title>${head}</head><body><h1>The pact of Lima</h1><p>They met in Lima and agreed on a pact, of which the parts are these: what it is for is told in <a href="#trade">the first part</a>.</p>${body}</body></html>`;

describe('a page', () => {
  test.each([
    ['an id', '<h2 id="trade">Trade</h2><p>More of it.</p>', '<place=trade>Trade</place>'],
    ['a name', '<h2><a name="trade"></a>Trade</h2><p>More.</p>', '<place=trade>Trade</place>'],
    [
      'an anchor before the words',
      '<a id="trade"></a><p>More of it is to come.</p>',
      '<place=trade>More of it is to come.</place>',
    ],
    [
      'an id in a table',
      '<table><tr><th id="trade">Year</th><th>Sum</th></tr><tr><td>2024</td><td>12</td></tr></table>',
      '<header-cell><place=trade>Year</place></header-cell> | <header-cell>Sum</header-cell>',
    ],
  ])('has a place by %s', async (_, body, place) => {
    const blocks = await marked('a.html', page(body));
    expect(blocks[0]).toContain('<link=#trade>the first part</link>');
    expect(blocks.join('\n')).toContain(place);
  });

  test('a link without its place, or to the title, is words', async () => {
    const body = '<p>They will meet <a href="#gone">again</a>.</p>';
    const blocks = await marked('a.html', page(body));
    expect(blocks.join('\n')).not.toContain('<link');
  });

  test('a heading that links to itself is no link', async () => {
    const body =
      '<h2 id="a">Trade <a href="#a">§</a></h2><p>More of it.</p><h2 id="trade">End</h2>';
    expect(await marked('a.html', page(body))).toContain('Trade §');
  });

  test('its own address before the name is no other page', async () => {
    const head = '<link rel="canonical" href="https://example.org/pact">';
    const body =
      '<h2 id="trade">Trade</h2><p>See <a href="https://example.org/pact#trade">there</a> and <a href="https://example.org/other#trade">elsewhere</a>.</p>';
    expect(await marked('a.html', page(body, head))).toContain(
      'See <link=#trade>there</link> and <link=https://example.org/other#trade>elsewhere</link>.',
    );
  });

  test('the place is from its words to the end of the block', async () => {
    const body = '<p>First of all, <span id="trade">trade</span> is to grow.</p>';
    const record = await read('a.html', page(body));
    const passage = passageOfPlace(record, 'trade');
    const text = canonicalText(record.blocks);
    expect(passage && text.slice(passage.start, passage.end)).toBe('trade is to grow.');
  });
});

test.each([
  ['tens of thousands of places', 30_000, ''],
  ['places with endless names', 20, 'x'.repeat(100_000)],
])('%s are bounded, and every word is there', async (_, count, name) => {
  const links = Array.from({ length: count }, (__, nth) => `<a href="#p${nth}${name}">w</a> `);
  const places = Array.from({ length: count }, (__, nth) => `<b id="p${nth}${name}">v</b> `);
  const record = await read('a.html', page(`<p>${links.join('')}</p><p>${places.join('')}</p>`));
  const text = record.blocks.map((block) => block.text).join(' ');
  expect(text.match(/\bw\b/g)).toHaveLength(count);
  expect(text.match(/\bv\b/g)).toHaveLength(count);
});

test('a chapter links to a place in another, and to its beginning; out of the book it does not', async () => {
  const item = (id: string) =>
    `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`;
  const book = await readBook({
    items: item('a') + item('b'),
    spine: ['a', 'b'],
    parts: {
      'OPS/a.xhtml': chapter(
        '<p>As told <a href="b.xhtml#c2">below</a>, <a href="b.xhtml">there</a> and <a href="c.xhtml#x">nowhere</a>.</p>',
      ),
      'OPS/b.xhtml': chapter('<p>They met.</p><p id="c2">They left.</p>'),
    },
  });
  expect(book.marked).toEqual([
    'As told <link=#OPS/b.xhtml#c2>below</link>, <link=#OPS/b.xhtml#>there</link> and nowhere.',
    '<place=OPS/b.xhtml#>They met.</place>',
    '<place=OPS/b.xhtml#c2>They left.</place>',
  ]);
});

test('a Markdown text links to its headings by their words, of the same ones to the second too', async () => {
  const text = `# The pact

See [trade](#what-is-traded), [again](#what-is-traded-1) and [nothing](#nothing).

## What *is* traded?

Fish.

## What is traded?

Rice.
`;
  expect(await marked('a.md', text)).toEqual([
    'See <link=#what-is-traded>trade</link>, <link=#what-is-traded-1>again</link> and nothing.',
    '<place=what-is-traded>What <emphasis>is</emphasis> traded?</place>',
    'Fish.',
    '<place=what-is-traded-1>What is traded?</place>',
    'Rice.',
  ]);
});

test.each([
  ['before the heading', '<a name="Fish-trade"></a>\n\n## Trade in fish'],
  ['in the heading', '## <a id="fish-trade"></a>Trade in fish'],
  ['behind the heading', '## Trade in fish <a name="fish-trade"></a>'],
])('an anchor %s of a Markdown text is a place', async (_, heading) => {
  const text = `# The pact\n\nSee [trade](#fish-trade).\n\n${heading}\n\nTwo tons.\n`;
  expect(await marked('a.md', text)).toEqual([
    'See <link=#fish-trade>trade</link>.',
    '<place=fish-trade>Trade in fish</place>',
    'Two tons.',
  ]);
});
