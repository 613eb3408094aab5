import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import { layOutSheet, type PrintMark, type PrintOptions } from './print-sheet';

const blocks = buildBlocks([
  { kind: 'heading', text: 'Outset' },
  { kind: 'paragraph', text: 'The two leaders concurred.' },
  { kind: 'paragraph', text: 'Prime Minister Kishida stated.' },
]);
const text = canonicalText(blocks);
const all: PrintOptions = { highlights: true, notes: 'end' };

function mark(words: string, note = '', labelId = 'agreement'): PrintMark {
  const start = text.indexOf(words);
  return { id: words, labelId, note, start, end: start + words.length };
}

test('a block is cut where marks begin and end, and overlapping marks lie upon each other', () => {
  const marks = [mark('two leaders concurred'), mark('leaders', 'Who?', 'concern')];
  const runs = layOutSheet({ blocks }, text, marks, all)[1]?.runs;
  expect(runs?.map((run) => [run.text, run.marks.map(({ id }) => id), run.noteNumbers])).toEqual([
    ['The ', [], []],
    ['two ', ['two leaders concurred'], []],
    ['leaders', ['two leaders concurred', 'leaders'], [1]],
    [' concurred', ['two leaders concurred'], []],
    ['.', [], []],
  ]);
});

test('without highlights the notes keep their numbers, and without notes there are none', () => {
  const marks = [mark('leaders', 'Who?')];
  const bare = layOutSheet({ blocks }, text, marks, { highlights: false, notes: 'side' });
  expect(bare[1]?.runs.map((run) => [run.text, run.marks.length, run.noteNumbers])).toEqual([
    ['The two leaders', 0, [1]],
    [' concurred.', 0, []],
  ]);
  const none = layOutSheet({ blocks }, text, marks, { highlights: true, notes: 'none' });
  expect(none.flatMap(({ notes }) => notes)).toEqual([]);
});

const anyMark: fc.Arbitrary<PrintMark> = fc
  .record({
    id: fc.uuid(),
    a: fc.nat(text.length),
    b: fc.nat(text.length),
    note: fc.constantFrom('', ' ', 'Note'),
  })
  .filter(({ a, b }) => a !== b)
  .map(({ id, a, b, note }) => ({
    id,
    note,
    labelId: 'x',
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));

test('no word is lost, and every note has one number, in the order of the text', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 8 }), fc.boolean(), (marks, highlights) => {
      const sheet = layOutSheet({ blocks }, text, marks, { highlights, notes: 'side' });
      expect(sheet.map(({ runs }) => runs.map((run) => run.text).join(''))).toEqual(
        blocks.map((block) => block.text),
      );
      const noted = marks.filter(({ note }) => note === 'Note');
      const inText = sheet.flatMap(({ runs }) => runs.flatMap((run) => run.noteNumbers));
      expect(inText).toEqual([...inText].sort((a, b) => a - b));
      expect(new Set(inText).size).toBe(inText.length);
      expect(inText.length).toBe(noted.length);
    }),
  );
});
