import { expect, test } from 'vitest';
import { linkAddress } from './link-address';

const page = 'https://example.org/news/2026/a.html?x=1#y';

/** Examples from RFC 3986, section 5.4, that lead out of the file. */
test.each([
  ['b', 'https://example.org/news/2026/b'],
  ['./b/', 'https://example.org/news/2026/b/'],
  ['../b', 'https://example.org/news/b'],
  ['../../../../b', 'https://example.org/b'],
  ['/b?c#d', 'https://example.org/b?c#d'],
  ['?c=2', 'https://example.org/news/2026/a.html?c=2'],
  ['//other.example/b', 'https://other.example/b'],
  [' https://example.org/ ', 'https://example.org/'],
  ['mailto:a@example.org', 'mailto:a@example.org'],
  ['..', 'https://example.org/news/'],
  ['#note', null],
  ['', null],
  ['tel:1', null],
  ['javascript:alert(1)', null],
  ['java\tscript:alert(1)', null],
  ['a b', null],
])('"%s" leads to %s', (href, address) => {
  expect(linkAddress(href, page)).toBe(address);
});

test('without the address of the page only whole addresses lead anywhere', () => {
  expect(linkAddress('b', null)).toBeNull();
  expect(linkAddress('https://example.org/b', null)).toBe('https://example.org/b');
});
