import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packText } from './packed-text';

test('a text comes back as it was, with every offset in its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(packText(text).text).toBe(text);
    }),
  );
});

test('half a pair and a byte order mark keep the places of what follows', () => {
  for (const text of ['\ufeffThe leaders', '\ud800The leaders', 'a\udc00\udc00The leaders']) {
    const packed = packText(text).text;
    expect(packed).toHaveLength(text.length);
    expect(packed.indexOf('The leaders')).toBe(text.indexOf('The leaders'));
  }
});
