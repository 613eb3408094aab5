import { expect, test } from 'vitest';
import { Hyphens } from './hyphens';

const join = (line: string, next: string, ...others: string[]) =>
  new Hyphens([line, next, ...others]).join(line, next);

test.each([
  ['the inter\u00AD', 'national order', 'the international order'],
  ['close coopera-', 'tion in trade', 'close cooperation in trade'],
  ['of a long-', 'term plan', 'of a long-term plan'],
  ['the Japan-', 'Peru relations', 'the Japan-Peru relations'],
  ['in 2015-', '2020 they met', 'in 2015-2020 they met'],
  ['two leaders', 'met', 'two leaders met'],
  ['両首脳は、', '会談しました。', '両首脳は、会談しました。'],
  ['会談は New', 'York で', '会談は New York で'],
])('%s / %s', (line, next, joined) => {
  expect(join(line, next)).toBe(joined);
});

test('the rest of the text decides where it can', () => {
  expect(join('a work-', 'shop', 'a workshop')).toBe('a workshop');
  expect(join('a work-', 'shop', 'a work-shop')).toBe('a work-shop');
  expect(join('a policy-', 'maker', 'the policy of the maker')).toBe('a policy-maker');
});

test.each([
  [
    'at https://www.example.org/policy/',
    'japan/index.html and',
    'at https://www.example.org/policy/japan/index.html and',
  ],
  [
    'is https://www.example.org/japan-',
    'peru.html where',
    'is https://www.example.org/japan-peru.html where',
  ],
  ['www.example.org/a?b=', '12 and', 'www.example.org/a?b=12 and'],
  ['https://example.org/a', '/b.html', 'https://example.org/a/b.html'],
  [
    'at https://www.example.org/policy/',
    'and it was',
    'at https://www.example.org/policy/ and it was',
  ],
  ['at https://www.example.org.', 'They met', 'at https://www.example.org. They met'],
  ['at https://www.example.org/a', 'and later', 'at https://www.example.org/a and later'],
])('an address over two lines is one: %s | %s', (line, next, joined) => {
  expect(new Hyphens([]).join(line, next)).toBe(joined);
});
