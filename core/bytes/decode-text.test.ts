import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, maxBytes } from './decode-text';

const bytes = (...values: number[]) => Uint8Array.from(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

/** UTF-16 with its byte order mark. */
function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const marked = `\uFEFF${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let at = 0; at < marked.length; at += 1) {
    view.setUint16(at * 2, marked.charCodeAt(at), order === 'little');
  }
  return new Uint8Array(view.buffer);
}

/** Text that a file may hold: a word, and no control characters. */
const anyText = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => `会談${text.replace(/\p{Cc}/gu, '').replaceAll('\uFEFF', '')}`);

describe('what is text', () => {
  test.each([
    ['UTF-8', utf8],
    ['UTF-8 with a mark', (text: string) => utf8(`\uFEFF${text}`)],
    ['UTF-16 little-endian with a mark', (text: string) => utf16(text, 'little')],
    ['UTF-16 big-endian with a mark', (text: string) => utf16(text, 'big')],
  ])('%s gives back exactly what was written', (_, encode) => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeText(encode(text))).toEqual({ ok: true, value: text });
      }),
    );
  });

  test('line endings, tabs and form feeds stay as they are', () => {
    expect(decodeText(utf8('a\r\nb\tc\fd'))).toEqual({ ok: true, value: 'a\r\nb\tc\fd' });
  });
});

describe('what is not', () => {
  test.each([
    ['no bytes are empty', bytes(), 'empty'],
    ['a mark alone is empty', bytes(0xef, 0xbb, 0xbf), 'empty'],
    ['white space alone is empty', utf8(' \r\n\t\u3000'), 'empty'],
    [
      'a picture is not text',
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d),
      'not-text',
    ],
    ['a NUL byte among letters is not text', bytes(0x61, 0, 0x62), 'not-text'],
    ['UTF-16 without a mark is not text', bytes(0x61, 0, 0x62, 0), 'not-text'],
    ['a control character is not text', utf8('a\u0007b'), 'not-text'],
    ['UTF-16 cut in half is not text', bytes(0xff, 0xfe, 0x61), 'not-text'],
    ['UTF-16 with half a surrogate pair is not text', bytes(0xff, 0xfe, 0x3d, 0xd8), 'not-text'],
    ['Shift_JIS is not UTF-8', bytes(0x89, 0xef, 0x92, 0x6b), 'not-utf8'],
    [
      'Windows-1252 is not UTF-8',
      bytes(0x4c, 0x65, 0x61, 0x64, 0x65, 0x72, 0x73, 0x92),
      'not-utf8',
    ],
    ['an encoded surrogate is not UTF-8', bytes(0xed, 0xa0, 0x80), 'not-utf8'],
  ])('%s', (_, input, error) => {
    expect(decodeText(input)).toEqual({ ok: false, error });
  });

  test('more bytes than the limit are refused before they are looked at', () => {
    expect(decodeText(new Uint8Array(maxBytes + 1))).toEqual({ ok: false, error: 'too-large' });
  });

  test('no bytes whatever make it throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (input) => {
        const result = decodeText(input);
        if (result.ok) expect(result.value.trim()).not.toBe('');
      }),
    );
  });
});
