import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { encoded } from '../fixtures/encode.fixture';
import { actualTexts } from './actual-texts';

/** Objects with packed streams, as a PDF holds them. */
function fileOf(...contents: string[]): Uint8Array {
  const streams = contents.map((content) => [
    ...encoded('1 0 obj <</Filter/FlateDecode/Length 9>> stream\n', 'utf-8'),
    ...zlibSync(encoded(content, 'utf-8')),
    ...encoded('\nendstream endobj\n', 'utf-8'),
  ]);
  return Uint8Array.from(streams.flat());
}

const span = (text: string, glyphs: string) =>
  `/Span<</ActualText ${text} >> BDC\n/F8 14.6 Tf\n3.75 0 Td <${glyphs}> Tj\nEMC\n`;

test('letters beside single glyphs are given in their order, page after page', () => {
  const file = fileOf(span('(2)', '34') + span('(0)', '0032'), span('<FEFF0035>', '37'));
  expect(actualTexts(file)).toEqual(['2', '0', '5']);
});

test('letters of ligatures are not: the glyph has them itself', () => {
  expect(actualTexts(fileOf(span('(ff)', '13B1')))).toEqual([]);
});

test('streams that cannot be unpacked are passed over', () => {
  const broken = encoded('<</Filter/FlateDecode>> stream\nnothing packed\nendstream\n', 'utf-8');
  expect(actualTexts(Uint8Array.from([...broken, ...fileOf(span('(7)', '39'))]))).toEqual(['7']);
});
