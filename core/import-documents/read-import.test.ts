import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { badFiles, goodFile, goodFiles, type GoodFile } from './fixtures/import-files.fixture';
import { runningHead } from './fixtures/pdf.fixture';
import { expectedOf, linesOf } from './fixtures/summaries.fixture';
import type { ImportedText } from './imported-text';
import { bare, wordsOf } from './parsed.fixture';
import { maxFileBytes, maxTextBytes } from './import-limits';
import { readImport, type ImportTools } from './read-import';

/** The maps as the library ships them. */
const tools: ImportTools = {
  characterMaps: (name) =>
    Promise.resolve(
      Uint8Array.from(readFileSync(`node_modules/pdfjs-dist/cmaps/${name}`, 'latin1'), (unit) =>
        unit.charCodeAt(0),
      ),
    ),
};

async function read({ name, bytes }: Pick<GoodFile, 'name' | 'bytes'>): Promise<ImportedText> {
  const result = await readImport({ name, bytes: bytes(), encoding: null }, undefined, tools);
  if (!result.ok) throw new Error(`${name}: ${result.error}`);
  return result.value;
}

describe.each(goodFiles)('$name', (file) => {
  test('is what its bytes are, in the encoding they are in', async () => {
    const { format, encoding, warnings } = await read(file);
    expect({ format, encoding, warnings }).toEqual({
      format: file.format,
      encoding: file.encoding,
      warnings: file.warnings,
    });
  });

  test('has its title, date, mark, sections and asides', async () => {
    const { record } = await read(file);
    const { title, date, translationMark, blocks } = record;
    const asides = record.asides
      .filter(({ text }) => text !== runningHead && !/^- \d -$/.test(text))
      .map(({ role, text }) => `${role} ${text}`);
    expect({
      title,
      date,
      translationMark,
      blocks: blocks.map(({ kind, text }) => `${kind} ${text}`),
      asides,
    }).toEqual(expectedOf(file.parts));
  });

  test('loses no word, and has them in their order', async () => {
    const { record } = await read(file);
    const asides = record.asides.filter(
      ({ text }) => text !== runningHead && !/^- \d -$/.test(text),
    );
    expect(wordsOf({ ...record, asides })).toBe(bare(linesOf(file.parts).join('')));
  });
});

test('the running head and the number of each page of a PDF are kept beside the text', async () => {
  const { record } = await read(goodFile('english.pdf'));
  const furniture = record.asides.flatMap(({ role, text }) => (role === 'furniture' ? [text] : []));
  expect(furniture.filter((text) => text === runningHead)).toHaveLength(2);
  expect(furniture).toContain('- 1 -');
  expect(furniture).toContain('- 2 -');
});

test('a page and an EPUB say who published them and where', async () => {
  expect((await read(goodFile('english.html'))).record.published).toEqual({
    body: 'Ministry of Foreign Affairs of Japan',
    place: 'Tokyo',
    address: 'https://www.mofa.go.jp/page_000001.html',
  });
  expect((await read(goodFile('english.epub'))).record.published).toMatchObject({
    body: 'Ministry of Foreign Affairs of Japan',
    place: 'Tokyo',
  });
});

describe('bad input', () => {
  test.each(badFiles)('$name gives $failure within seconds', async ({ name, bytes, failure }) => {
    const made = bytes();
    const started = Date.now();
    const result = await readImport({ name, bytes: made, encoding: null }, undefined, tools);
    expect(result).toEqual({ ok: false, error: failure });
    expect(Date.now() - started).toBeLessThan(10_000);
  });

  test('more bytes than are read are refused before they are looked at', async () => {
    const long = (length: number, name: string) =>
      readImport({ name, bytes: new Uint8Array(length), encoding: null });
    expect(await long(maxTextBytes + 1, 'long.txt')).toEqual({ ok: false, error: 'too-large' });
    expect(await long(maxFileBytes + 1, 'long.pdf')).toEqual({ ok: false, error: 'too-large' });
  });

  test('nothing of a hostile page is executed', async () => {
    await read(goodFile('hostile.html'));
    expect(globalThis).not.toHaveProperty('hacked');
  });

  test('no file cut off anywhere makes it reject', async () => {
    for (const file of goodFiles.filter(({ encoding }) => encoding === null)) {
      const whole = file.bytes();
      for (let share = 1; share < 8; share += 1) {
        const bytes = whole.subarray(0, Math.floor((whole.length * share) / 8));
        await readImport({ name: file.name, bytes, encoding: null }, undefined, tools);
      }
    }
  });
});
