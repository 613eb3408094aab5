import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { deflatedBlanks } from '../fixtures/zip.fixture';
import { isLongRun } from '#core/text/property-runs.fixture';
import { helvetica, pdfOf } from '../fixtures/pdf.fixture';
import type { MemoryLimits } from '#core/bytes/memory-allowance';
import { readPdf } from './read-pdf';

const unitsOf = (bytes: Uint8Array) =>
  Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const deflated = (text: string) => unitsOf(deflateSync(Buffer.from(text, 'latin1')));
const hexed = (text: string) => `${Buffer.from(text, 'latin1').toString('hex')}>`;

/** The header of zlib without a checksum: endless unpacking never gets there. */
const blanks = (mebibytes: number) => `\x78\x9c${unitsOf(deflatedBlanks(mebibytes))}`;

/** A sixteenth of what the application allows, so that each file is given up in a moment. */
const small: MemoryLimits = { page: 16 * 1024 * 1024, file: 128 * 1024 * 1024 };

/** The fields and bytes of a stream that unpacks to 40 mebibytes, each spelt another way. */
const bombs: readonly (readonly [string, string, string])[] = [
  ['by its name', '/Filter/FlateDecode', blanks(40)],
  ['by its short name', '/Filter/Fl', blanks(40)],
  ['with an escape in its name', '/Filter/Fl#61teDecode', blanks(40)],
  ['under an escaped key', '/Filte#72 /FlateDecode', blanks(40)],
  ['behind a comment', '/Filter %x /LZWDecode\n/FlateDecode', blanks(40)],
  ['in a list', '/Filter[/Fl]', blanks(40)],
  ['packed twice', '/Filter[/Fl/Fl#61teDecode]', deflated(blanks(40))],
  ['packed twice, with a comment between', '/Filter[/Fl %\n/Fl]', deflated(blanks(40))],
  ['as figures first', '/Filter[/AHx/Fl]', hexed(blanks(40))],
];

const words = 'BT /F 11 Tf 1 0 0 1 72 700 Tm (The ministers met in Lima.) Tj ET\n';

async function read(bytes: Uint8Array, limits?: MemoryLimits) {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 20);
  const result = await readPdf(
    bytes,
    () => Promise.resolve(null),
    () => {
      most = Math.max(most, process.memoryUsage().rss);
    },
    limits,
  );
  clearInterval(timer);
  return { result, grown: Math.max(most, process.memoryUsage().rss) - before };
}

describe('a stream that unpacks without end is given up, however its filter is spelt', () => {
  test.each(bombs)('%s', async (_, fields, content) => {
    const file = pdfOf([content], helvetica.objects([]), '', fields);
    const { result, grown } = await read(file, small);
    expect(result).toEqual({ ok: false, error: 'unpacks-too-large' });
    expect(grown).toBeLessThan(200_000_000);
  });

  test.runIf(isLongRun())('with the memory that an application allows', async () => {
    const file = pdfOf([blanks(400)], helvetica.objects([]), '', '/Filter/Fl');
    const { result, grown } = await read(file);
    expect(result).toEqual({ ok: false, error: 'unpacks-too-large' });
    expect(grown).toBeLessThan(800_000_000);
  });

  test('beside a page of words', async () => {
    const { result } = await read(
      pdfOf([blanks(40), deflated(words)], helvetica.objects([]), '', '/Filter/Fl'),
      small,
    );
    expect(result).toEqual({ ok: false, error: 'unpacks-too-large' });
  });
});

test('one stream that is named again and again on one page counts each time', async () => {
  const file = unitsOf(pdfOf([blanks(12)], helvetica.objects([]), '', '/Filter/Fl'));
  const many = Array(200).fill('6 0 R').join(' ');
  const named = file.replace('/Contents 6 0 R', `/Contents[${many}]`);
  // The table at the end is wrong now, and the library finds the objects itself.
  const { result, grown } = await read(Uint8Array.from(named, (unit) => unit.charCodeAt(0)));
  expect(result).toEqual({ ok: false, error: 'unpacks-too-large' });
  expect(grown).toBeLessThan(1_200_000_000);
});

test('a page of more letters than a page has is given up', async () => {
  const line = words.replace(/\(.*\)/, `(${'They met. '.repeat(9)})`);
  const content = line.repeat(50_000);
  const { result } = await read(
    pdfOf([deflated(content)], helvetica.objects([]), '', '/Filter/Fl'),
  );
  expect(result).toEqual({ ok: false, error: 'too-large' });
});

test('many pages that unpack to a drawing each are read', async () => {
  const drawing = deflated(`${'1 0 0 1 0 0 cm\n'.repeat(50_000)}${words}`);
  const pages = Array<string>(20).fill(drawing);
  const { result } = await read(pdfOf(pages, helvetica.objects([]), '', '/Filter/Fl'));
  expect(result.ok).toBe(true);
});

test('the arrays of the thread are its own again afterwards', async () => {
  const { Uint8Array: before, DecompressionStream: streams } = globalThis;
  await read(pdfOf([blanks(40)], helvetica.objects([]), '', '/Filter/Fl'), small);
  expect(globalThis.Uint8Array).toBe(before);
  expect(globalThis.DecompressionStream).toBe(streams);
});
