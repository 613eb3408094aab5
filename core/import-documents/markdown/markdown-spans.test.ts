import { expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { readImport } from '../read-import';

async function read(text: string) {
  const bytes = new TextEncoder().encode(`# Talks\n\nThey met in Lima.\n\n${text}\n`);
  const read = await readImport({ name: 'a.md', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  const [, ...blocks] = read.value.record.blocks;
  return blocks.map((block) => [block.kind, markedUp(block)]);
}

test.each([
  ['*so*', '<emphasis>so</emphasis>'],
  ['**so *far* on**', '<strong>so <emphasis>far</emphasis> on</strong>'],
  ['~~four~~ five', '<strike>four</strike> five'],
  ['`a  b`', '<code>a b</code>'],
  ['[the pact](https://example.org/a)', '<link=https://example.org/a>the pact</link>'],
  ['<https://example.org/b>', '<link=https://example.org/b>https://example.org/b</link>'],
  ['[the pact](javascript:alert(1))', 'the pact'],
  ['[the pact](data:text/html,x)', 'the pact'],
  ['[the pact](other.md)', 'the pact'],
  [
    '<a href="https://example.org/a">the *pact*</a>',
    '<link=https://example.org/a>the <emphasis>pact</emphasis></link>',
  ],
  [
    "<a class='x' HREF='https://example.org/?a=1&amp;b=2'>the pact</a>",
    '<link=https://example.org/?a=1&b=2>the pact</link>',
  ],
  ['<a href="javascript:alert(1)">the pact</a>', 'the pact'],
  ['<a name="here">the pact</a>', 'the pact'],
  [
    '1<sup>st</sup> and <u>under</u>',
    '1<superscript>st</superscript> and <underline>under</underline>',
  ],
  ['</u> <u>never closed', '<underline>never closed</underline>'],
  ['*東京*で', '<emphasis>東京</emphasis>で'],
])('%s', async (markdown, words) => {
  const [paragraph] = await read(`Here ${markdown} again.`);
  expect(paragraph?.[1]?.replace(/^Here +/, '').replace(/ again\.(<\/underline>)?$/, '$1')).toBe(
    words,
  );
});

test('links that are written elsewhere', async () => {
  expect(await read('See [the pact][1] now.\n\n[1]: https://example.org/a')).toEqual([
    ['paragraph', 'See <link=https://example.org/a>the pact</link> now.'],
  ]);
});

test('tables, code, a line across the page and notes', async () => {
  const text = `| Year | Trade |\n| --- | --- |\n| 2024 | **12** |\n| | 7 |\n\n---\n\nThey agreed[^a].\n\n\`\`\`\none  two\n  three\n\`\`\`\n\n[^a]: In *part*.\n\n    Not whole.`;
  expect(await read(text)).toEqual([
    ['table-row', '<header-cell>Year</header-cell> | <header-cell>Trade</header-cell>'],
    ['table-row', '<cell><line/>2024</cell> | <cell><strong>12</strong></cell>'],
    ['table-row', '<cell/><line/>| <cell>7</cell>'],
    ['paragraph', '<rule/>They agreed<note-reference=a>[a]</note-reference>.'],
    ['preformatted', 'one  two'],
    ['preformatted', '<line/>three'],
    ['note', '<note-mark=a>[a]</note-mark> In <emphasis>part</emphasis>.'],
    ['note', 'Not whole.'],
  ]);
});

test('a table with empty headers has no row for them', async () => {
  expect(await read('| | |\n| - | - |\n| a | b |\n| | |\n| c | d |')).toEqual([
    ['table-row', '<cell>a</cell> | <cell>b</cell>'],
    ['table-row', '<cell><line/>c</cell> | <cell>d</cell>'],
  ]);
});
