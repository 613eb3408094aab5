import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexCodePoints } from './code-points';

const texts = fc.array(fc.constantFrom('a', '𠮷', '👩‍👩‍👧', 'を', '\n')).map((parts) => parts.join(''));

test('code points are counted as the language itself counts them, and back', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const index = indexCodePoints(text);
      let offset = 0;
      [...text].forEach((character, point) => {
        expect(index.toCodePoint(offset)).toBe(point);
        expect(index.toUtf16(point)).toBe(offset);
        offset += character.length;
      });
      expect(index.toCodePoint(text.length)).toBe([...text].length);
      expect(index.toUtf16([...text].length + 5)).toBe(text.length);
    }),
  );
});

test('an offset inside a pair counts as its beginning', () => {
  expect(indexCodePoints('a𠮷b').toCodePoint(2)).toBe(1);
});
