import { describe, expect, test } from 'vitest';
import { chapter, readBook } from './book.fixture';
import { classLooks } from './class-looks';

const styled = (body: string) =>
  chapter(body).replace(
    '<title/>',
    '<title/><link rel="stylesheet" type="text/css" href="css/a.css"/>',
  );

async function marked(css: string, body: string) {
  const read = await readBook({
    items: '<item id="a" href="a.xhtml"/>',
    spine: ['a'],
    parts: { 'OPS/a.xhtml': styled(body), 'OPS/css/a.css': css },
  });
  return read.marked;
}

test('words are stressed as the style sheet of their book says', async () => {
  const css =
    '.c1 { font-style: italic; }\nspan.c2,.c3{font-weight:700}\n.c4 { font-style: normal }';
  const body =
    '<p>They <span class="x c1">met</span>, <span class="c2">agreed</span> and <i class="c4">left</i> <a class="c2">here</a>.</p>';
  expect(await marked(css, body)).toEqual([
    'They <emphasis>met</emphasis>, <strong>agreed</strong> and left here.',
  ]);
});

test('a paragraph that is set in italic stresses nothing, and a missing sheet says nothing', async () => {
  expect(await marked('.c1 { font-style: italic }', '<p class="c1">They met.</p>')).toEqual([
    'They met.',
  ]);
  expect(await marked('', '<p>They <span class="c1">met</span>.</p>')).toEqual(['They met.']);
});

describe('rules', () => {
  test.each([
    ['.a{font-weight:bold}', [['.a', 'strong']]],
    ['/* of .b{} */ .a { font-style: oblique }', [['.a', 'emphasis']]],
    ['p .a, .a.b, .a:hover, #a { font-weight: bold }', []],
    ['.a { text-decoration: underline }', []],
    ['.a { text-decoration: line-through }', [['.a', 'strike']]],
    ['@media print { .a { font-weight: bold } }', []],
    ['.a { font-weight: bold', [['.a', 'strong']]],
    ['} } { { .a', []],
  ])('%s', (css, looks) => {
    expect([...classLooks(css)]).toEqual(looks);
  });

  test('a sheet of a million rules, or of one that never ends, is read', () => {
    expect(classLooks('.a{font-weight:bold}'.repeat(100_000)).size).toBe(1);
    expect(classLooks('.a{'.repeat(500_000)).size).toBe(0);
  });
});
