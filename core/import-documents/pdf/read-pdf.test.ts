import { expect, test } from 'vitest';
import { pdfOf } from '../fixtures/pdf.fixture';
import { readImport } from '../read-import';

const hex = (text: string) =>
  [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('');

/** A font whose map lacks some letters, which are drawn all the same. */
async function readWithout(missing: string, text: string) {
  const codes = new Map([...missing].map((letter, nth) => [letter, String.fromCharCode(nth + 14)]));
  const shown = [...text].map((letter) => codes.get(letter) ?? letter).join('');
  const names = [...missing].map((_, nth) => `/g${nth + 1}`).join(' ');
  const encoding = `<</BaseEncoding/WinAnsiEncoding/Differences[14 ${names}]>>`;
  const font = `<</Type/Font/Subtype/Type1/BaseFont/ABCDEF+Foo/FirstChar 1/LastChar 126/Widths[${'600 '.repeat(126)}]/FontDescriptor 5 0 R/Encoding${encoding}>>`;
  const descriptor =
    '<</Type/FontDescriptor/FontName/ABCDEF+Foo/Flags 4/FontBBox[0 -120 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 700/StemV 80>>';
  const bytes = pdfOf(
    [`BT /F 11 Tf 1 0 0 1 72 700 Tm <${hex(shown)}> Tj ET`],
    [font, descriptor],
    '',
  );
  const read = await readImport({ name: 'a.pdf', bytes, encoding: null });
  if (!read.ok) throw new Error(read.error);
  const { record, warnings, unread } = read.value;
  return {
    text: [record.title, ...record.blocks.map((each) => each.text)].join(' '),
    warnings,
    unread,
  };
}

test.each([
  ['0123456789', 'The ministers met in November 2015 and again in May of 2016 in Lima.'],
  ['$', 'The ministers agreed on $ for the towns of the coast and for their ports.'],
  ['é9', 'The ministers met on day 9 and the day after it in the town of Lima.'],
])('letters that a font does not name (%s) are not lost in silence', async (missing, text) => {
  const read = await readWithout(missing, text);
  const shown = [...text].map((each) => (missing.includes(each) ? '\uFFFD' : each)).join('');
  expect(read.text).toContain(shown);
  expect(read.warnings).toEqual(['replaced-characters']);
  expect(read.unread).toMatchObject([{ kind: 'glyphs' }]);
  expect(read.unread[0]?.near).toMatch(/^page 1, /);
});

test('a file that names all of them has nothing to be said of it', async () => {
  const read = await readWithout('', 'The ministers met in November 2015 in Lima.');
  expect(read).toMatchObject({ warnings: [], unread: [] });
});
