import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encoded } from '#core/import-documents/fixtures/encode.fixture';
import {
  englishSummary,
  frenchSummary,
  germanSummary,
  japaneseSummary,
  mongolianSummary,
  russianSummary,
} from '#core/import-documents/fixtures/summaries.fixture';
import { readEncoded } from './read-encoded';
import { textEncodings, type TextEncoding } from './text-encoding';

/** Each with every encoding that has its characters. */
const rows: [language: string, encoding: TextEncoding, text: string][] = [
  ...(['utf-8', 'utf-16le', 'utf-16be'] as const).flatMap((encoding) =>
    [englishSummary, japaneseSummary, mongolianSummary, russianSummary].map(
      (text): [string, TextEncoding, string] => [text.slice(0, 12), encoding, text],
    ),
  ),
  ['Japanese', 'shift_jis', japaneseSummary],
  ['Japanese', 'euc-jp', japaneseSummary],
  ['Japanese', 'iso-2022-jp', japaneseSummary],
  ['Russian', 'koi8-r', russianSummary],
  ['Russian', 'windows-1251', russianSummary],
  ['French', 'windows-1252', frenchSummary],
  ['German', 'windows-1252', germanSummary],
  ['English', 'windows-1252', englishSummary],
];

test.each(rows)('%s in %s is recognised, and surely', (_, encoding, text) => {
  expect(readEncoded(encoded(text, encoding), null)).toEqual({
    ok: true,
    value: { text, encoding, warnings: [] },
  });
});

test.each(rows)('the first two lines of %s in %s are recognised', (_, encoding, text) => {
  const start = text.split('\n').slice(0, 2).join('\n');
  const read = readEncoded(encoded(start, encoding), null);
  expect(read).toMatchObject({ ok: true, value: { text: start } });
});

test.each(textEncodings)('%s is taken when the reader chooses it', (encoding) => {
  const read = readEncoded(Uint8Array.of(0x41, 0x42, 0x0a, 0x43), encoding);
  expect(read).toMatchObject({ ok: true, value: { encoding } });
});

test.each(['utf-8', 'utf-16le', 'utf-16be'] as const)(
  'a byte order mark of %s is no text',
  (encoding) => {
    const read = readEncoded(encoded(`\uFEFF${japaneseSummary}`, encoding), null);
    expect(read).toEqual({ ok: true, value: { text: japaneseSummary, encoding, warnings: [] } });
  },
);

describe('what a page declares', () => {
  test('is believed when it holds', () => {
    const page = '<meta charset="Shift_JIS"><p>外務省</p>';
    const read = readEncoded(encoded(page, 'shift_jis'), null);
    expect(read).toMatchObject({ ok: true, value: { text: page, encoding: 'shift_jis' } });
  });

  test('is not believed when its bytes say otherwise', () => {
    const page = `<meta charset="shift_jis"><p>${japaneseSummary}</p>`;
    expect(readEncoded(encoded(page, 'utf-8'), null)).toMatchObject({
      value: { encoding: 'utf-8', text: page },
    });
    expect(readEncoded(encoded(page, 'euc-jp'), null)).toMatchObject({
      value: { encoding: 'euc-jp', text: page },
    });
  });
});

describe('damage', () => {
  test('a few bytes of another encoding become U+FFFD, and the reader is notified of it', () => {
    const bytes = [...encoded(japaneseSummary, 'utf-8'), 0x8a, 0x4f, 0xff];
    const read = readEncoded(Uint8Array.from(bytes), null);
    expect(read).toMatchObject({ ok: true, value: { encoding: 'utf-8' } });
    expect(read.ok && read.value.warnings).toEqual(['unsure-encoding', 'replaced-characters']);
    expect(read.ok && read.value.text).toContain(japaneseSummary);
  });

  test('half a surrogate pair in UTF-16 becomes U+FFFD', () => {
    const read = readEncoded(encoded('\uFEFFTitle\nA \uD83D word', 'utf-16le'), null);
    expect(read).toMatchObject({
      value: { text: 'Title\nA \uFFFD word', warnings: ['replaced-characters'] },
    });
  });

  test('single NUL bytes and controls are left out, and the reader is notified of it', () => {
    const read = readEncoded(
      encoded(`Ti\0tle\n${'The leaders met. '.repeat(9)}\u0007`, 'utf-8'),
      null,
    );
    expect(read).toMatchObject({ ok: true, value: { warnings: ['control-characters'] } });
    expect(read.ok && read.value.text.startsWith('Title\nThe')).toBe(true);
  });

  test('bytes full of controls are no text', () => {
    expect(
      readEncoded(
        Uint8Array.from({ length: 500 }, (_, at) => (at * 37) % 32),
        null,
      ),
    ).toEqual({
      ok: false,
      error: 'not-text',
    });
  });

  test('no bytes whatever make it throw, in any encoding', () => {
    const anyEncoding = fc.option(fc.constantFrom(...textEncodings));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), anyEncoding, (bytes, encoding) => {
        const read = readEncoded(bytes, encoding);
        if (read.ok) expect(read.value.text).not.toMatch(/[\0\x07]/);
      }),
    );
  });
});
