import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparableAddress } from './comparable-address';

const page = 'https://www.mofa.go.jp/a_o/page1.html';

describe('one page has one comparable address, however it was reached', () => {
  test.each([
    ['another scheme', 'http://www.mofa.go.jp/a_o/page1.html'],
    ['no scheme', 'www.mofa.go.jp/a_o/page1.html'],
    ['capitals in scheme and host', 'HTTPS://WWW.MOFA.go.jp/a_o/page1.html'],
    ['no www', 'https://mofa.go.jp/a_o/page1.html'],
    ['the default port', 'https://www.mofa.go.jp:443/a_o/page1.html'],
    ['the default port of the other scheme', 'http://www.mofa.go.jp:80/a_o/page1.html'],
    ['a slash at the end', 'https://www.mofa.go.jp/a_o/page1.html/'],
    ['a fragment', 'https://www.mofa.go.jp/a_o/page1.html#section-2'],
    ['a question mark and nothing', 'https://www.mofa.go.jp/a_o/page1.html?'],
    ['utm parameters', `${page}?utm_source=feed&UTM_campaign=x`],
    ['a via parameter', `${page}?via=newsletter#top`],
    ['blanks around it', `  ${page}\n`],
  ])('%s', (_, address) => {
    expect(comparableAddress(address)).toBe(comparableAddress(page));
  });

  test('the index of a folder is the folder', () => {
    for (const address of ['https://a.org/b/index.html', 'https://a.org/b/index.htm']) {
      expect(comparableAddress(address)).toBe(comparableAddress('https://a.org/b'));
    }
    expect(comparableAddress('https://a.org/')).toBe(comparableAddress('https://a.org'));
  });
});

describe('two pages have two', () => {
  test.each([
    ['another host', 'https://www.example.org/a_o/page1.html'],
    ['another path', 'https://www.mofa.go.jp/a_o/page2.html'],
    ['another case in the path', 'https://www.mofa.go.jp/A_O/page1.html'],
    ['another port', 'https://www.mofa.go.jp:8443/a_o/page1.html'],
    ['the port of the other scheme', 'http://www.mofa.go.jp:443/a_o/page1.html'],
    ['a parameter that chooses a page', `${page}?page=2`],
    ['a parameter that only begins like one that does not count', `${page}?viable=1`],
  ])('%s', (_, address) => {
    expect(comparableAddress(address)).not.toBe(comparableAddress(page));
  });

  test('other parameters count beside those that do not', () => {
    expect(comparableAddress(`${page}?utm_source=x&id=7&via=y`)).toBe(
      comparableAddress(`${page}?id=7`),
    );
    expect(comparableAddress(`${page}?id=7`)).not.toBe(comparableAddress(`${page}?id=8`));
  });
});

test('nothing to compare is null', () => {
  for (const address of [null, '', '  ', '#top', 'https://', '/']) {
    expect(comparableAddress(address)).toBeNull();
  }
});

test('a comparable address is its own comparable address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = comparableAddress(address);
      expect(comparableAddress(once)).toBe(once);
    }),
  );
});

test('a megabyte of slashes is compared like any other address', () => {
  const long = `https://a.org${'/'.repeat(1_000_000)}x?${'&'.repeat(1_000_000)}`;
  expect(comparableAddress(long)).toBe(comparableAddress(comparableAddress(long)));
});
