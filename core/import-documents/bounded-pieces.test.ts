import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedPieces, maxParagraph, maxPieces, maxRun } from './bounded-pieces';
import { isLongRun } from '#core/text/property-runs.fixture';
import { wellFormed } from '#core/text/well-formed';
import { readImport } from './read-import';
import { sourcePiece, type SourcePiece } from './source-text';

const piece = (text: string): SourcePiece => {
  const made = sourcePiece('paragraph', text);
  if (made === null) throw new Error('No words.');
  return made;
};
const bare = (text: string) => text.replace(/\s/g, '');

test('what is parted keeps every letter, in order, and no part is without end', () => {
  const words = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'é', '\u0301', '会', '😀', 'ab cd ', '. ', ' '),
      fc.integer({ min: 1, max: 30_000 }),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(words, (runs) => {
      const text = `x${runs.map(([unit, count]) => unit.repeat(count)).join('')}`;
      const parts = boundedPieces([piece(text)]) ?? [];
      expect(parts.map((part) => bare(part.text)).join('')).toBe(bare(text));
      for (const part of parts) {
        expect(part.text.length).toBeLessThanOrEqual(maxParagraph + 1);
        expect(wellFormed(part.text)).toBe(part.text);
        const longest = Math.max(...part.text.split(/[ \u2E80-\u9FFF]/).map((run) => run.length));
        expect(longest).toBeLessThanOrEqual(maxRun + 1);
      }
    }),
    { numRuns: 40 },
  );
});

test('a heading that goes on for ever is one part of it', () => {
  const heading: SourcePiece = { ...piece('word '.repeat(20_000)), kind: 'heading', level: 2 };
  const parts = boundedPieces([heading]) ?? [];
  expect(parts.map(({ kind, level }) => `${kind} ${level}`)).toEqual(['heading 2', 'paragraph 0']);
});

test('more paragraphs than a window can hold are refused', () => {
  expect(boundedPieces(Array<SourcePiece>(maxPieces).fill(piece('a')))).toHaveLength(maxPieces);
  expect(boundedPieces(Array<SourcePiece>(maxPieces + 1).fill(piece('a')))).toBeNull();
});

/** A twentieth of it in the short run. */
const isLong = isLongRun();
const megabyte = isLong ? 1_000_000 : 50_000;
/**
 * Words that slow their readers down: a name, what is repeated, and how long it becomes in units.
 */
const long: readonly (readonly [string, string, number])[] = [
  ['one word', 'a', megabyte],
  ['one word of capitals', 'A', 7 * megabyte],
  ['one run of ideographs', '会', 7 * megabyte],
  ['marks without a letter', '\u0301', 7 * megabyte],
  ['one line of words', 'they met ', 7 * megabyte],
  ['brackets', '[', 0.4 * megabyte],
  ['closing brackets', '] a ', 0.4 * megabyte],
  ['code that does not end', '``a`', 0.4 * megabyte],
  ['emphasis', '*a_', 0.4 * megabyte],
  ['sections of XML that do not end', '<![CDATA[', 0.4 * megabyte],
  ['comments that do not end', '<!--', 0.4 * megabyte],
  ['instructions that do not end', '<?a ', 0.4 * megabyte],
  ['stops', 'a. ', 3 * megabyte],
  ['blanks', ' ', 20 * megabyte],
  ['tabs', '\ta', 4 * megabyte],
];

describe.each(['a.txt', 'a.md', 'a.html'])('in %s', (name) => {
  test.each(long)('%s without end is read in bounded time', async (_, unit, length) => {
    const text = `The Meeting\n\nx${unit.repeat(length / unit.length)}`;
    const page = name.endsWith('html') ? `<!doctype html><p>${text}</p>` : text;
    const started = performance.now();
    const read = await readImport({ name, bytes: new TextEncoder().encode(page), encoding: null });
    expect(performance.now() - started).toBeLessThan(15_000);
    if (!read.ok) throw new Error(read.error);
    const blocks = read.value.record.blocks.map((block) => block.text);
    expect(Math.max(...blocks.map((block) => block.length))).toBeLessThanOrEqual(maxParagraph + 1);
  });

  test.runIf(isLong).each([
    ['five million lines', 'a\n', 5_000_000],
    ['five million paragraphs', 'a\n\n', 5_000_000],
    ['one letter thirty million times', 'a', 30_000_000],
  ])(
    '%s are refused, and by no RangeError',
    async (_, unit, count) => {
      const marked = name.endsWith('html') ? unit.replace('\n', '<br>') : unit;
      const bytes = new TextEncoder().encode(marked.repeat(count));
      const started = performance.now();
      const read = await readImport({ name, bytes, encoding: null });
      expect(read.ok ? 'read' : read.error).toMatch(/^(?:too-large|damaged)$/);
      expect(performance.now() - started).toBeLessThan(30_000);
    },
    60_000,
  );
});
