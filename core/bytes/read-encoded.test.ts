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

const czech = 'Ministři se sešli v Brně a hovořili o spolupráci, vzdělání a životním prostředí.';
const polish =
  'Ministrowie spotkali się w Łodzi i rozmawiali o współpracy oraz żegludze młodzieży.';
const korean = '양국 장관은 서울에서 만나 두 나라의 관계에 대하여 의견을 나누었습니다.';
const chinese = '两国外长今天在首都举行会谈，就双边关系和地区问题交换了意见。';
const taiwanese = '兩國外長今天在首都舉行會談，就雙邊關係和地區的問題交換了意見。';
const russian =
  'Встреча министров\nМинистры двух стран встретились сегодня в столице и обсудили торговлю.';
const greek = 'Οι υπουργοί συναντήθηκαν στην Αθήνα και συζήτησαν για το εμπόριο.';
const turkish =
  "Bakanlar bugün İstanbul'da görüştü ve ticaret üzerine konuştu; toplantı yarın sürecek.";
const hebrew = 'השרים נפגשו היום בבירה ושוחחו על המסחר בין המדינות.';
const arabic = 'التقى الوزيران اليوم في العاصمة وتحدثا عن التجارة بين البلدين.';

const french =
  'Le ministre a reçu son homologue à l’Élysée – « un été de paix » – et évoqué la coopération.';
const german = 'Der Minister empfing heute in München seine Kollegin; „gute Gespräche“ über Größe.';
const english = 'The leaders met in Lima – an agreement of “common” interest – and spoke of trade.';

test.each([
  ['windows-1252', french],
  ['windows-1252', german],
  ['windows-1252', english],
] as const)('a plain text in %s is read: %s', (encoding, text) => {
  expect(readEncoded(encoded(text, encoding), null)).toMatchObject({ value: { text } });
});

test.each<[TextEncoding, string]>([
  ['macintosh', french],
  ['macintosh', german],
  ['macintosh', english],
  ['windows-1250', czech],
  ['windows-1250', polish],
  ['iso-8859-2', polish],
  ['euc-kr', korean],
  ['gbk', chinese],
  ['big5', taiwanese],
  ['x-mac-cyrillic', russian],
  ['ibm866', russian],
  ['iso-8859-5', russian],
  ['windows-1253', greek],
  ['windows-1254', turkish],
  ['windows-1255', hebrew],
  ['windows-1256', arabic],
])('a plain text in %s is guessed, and said to be unsure: %s', (encoding, text) => {
  expect(readEncoded(encoded(text, encoding), null)).toMatchObject({
    ok: true,
    value: { text, warnings: ['unsure-encoding'] },
  });
});

test.each<[string, TextEncoding, string]>([
  ['euc-kr', 'euc-kr', korean],
  ['ks_c_5601-1987', 'euc-kr', korean],
  ['cp949', 'euc-kr', korean],
  ['gb2312', 'gbk', chinese],
  ['gb18030', 'gb18030', chinese],
  ['x-mac-cyrillic', 'x-mac-cyrillic', russian],
  ['windows-1250', 'windows-1250', czech],
  ['latin2', 'iso-8859-2', polish],
  ['big5-hkscs', 'big5', taiwanese],
  ['ISO_8859-7:1987', 'iso-8859-7', greek.replace('Ά', 'Α')],
])('a page that declares %s is read as it says', (name, encoding, text) => {
  const page = `<html><head><meta charset="${name}"></head><p>${text}</p>`;
  expect(readEncoded(encoded(page, encoding), null)).toEqual({
    ok: true,
    value: { text: page, encoding, warnings: [] },
  });
});

test('a declaration is believed though a byte of the page is broken', () => {
  const page = encoded(`<meta charset="euc-kr"><p>${korean}</p>`, 'euc-kr');
  const broken = Uint8Array.of(...page, 0xff);
  expect(readEncoded(broken, null)).toMatchObject({
    ok: true,
    value: { encoding: 'euc-kr', warnings: ['replaced-characters'] },
  });
});

test('a page that declares UTF-16 in plain bytes is not UTF-16', () => {
  const page = encoded('<meta charset="utf-16"><p>é</p>', 'utf-8');
  expect(readEncoded(page, null)).toMatchObject({ ok: true, value: { encoding: 'utf-8' } });
});

test.each(textEncodings)('%s is used when the reader chooses it', (encoding) => {
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
