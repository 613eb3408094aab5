/** The Word files of an export, opened by a word processor that is not ours. */
import { expect, test } from 'playwright/test';
import { buildBlocks } from '#core/document/blocks';
import { highlight, noteOnDocument } from '#core/annotations/acts';
import { passageFrom, workingLunch, workingLunchSource } from '#core/citing/working-lunch.fixture';
import { markedOn, otherKinds, plainTools, setOf, talks } from '#core/exporting/export.fixture';
import type { ExportSet } from '#core/exporting/export-set';
import { writeWordDocument } from '#core/exporting/word/word-document';
import { writeWordQuotes } from '#core/exporting/word/word-quotes';
import { missingPrograms, opened, printedWords } from './word-program';

test.beforeEach(() => {
  const missing = missingPrograms();
  const reason = `The Word files were opened by no other program; missing here: ${missing.join(', ')}.`;
  if (missing.length > 0) console.log(reason);
  test.skip(missing.length > 0, reason);
});

const entryOf = (set: ExportSet) => {
  const [entry] = set.documents;
  if (!entry) throw new Error('The set has no document.');
  return entry;
};

/** The bundled summary with marks that lie over one another and notes of every sort. */
function lunchSet(): ExportSet {
  let count = 0;
  const context = { newId: () => `${(count += 1)}`, now: () => '2026-01-02T03:04:05.000Z' };
  const mark = (words: string, label: string, note: string) => ({
    ...highlight(workingLunch, passageFrom(words), label, context).annotation,
    note,
  });
  const annotations = [
    mark('two leaders concurred', 'agreement', 'As **in 2022**.\n\n- one\n- two'),
    mark('concurred', 'concern', '日本語のメモ “引用”'),
    { ...mark('One Billion Tree', 'commitment', 'Budget?'), creator: 'Bat-Erdene' },
    mark('held a working lunch', 'position', ''),
    noteOnDocument(workingLunch, 'On all of it.', context).annotation,
  ];
  const documents = [{ document: workingLunch, source: workingLunchSource, annotations }];
  return { ...setOf([]), documents, author: 'Aiko Sato' };
}

test('LibreOffice prints every word of the text, in order', async () => {
  const set = lunchSet();
  const words = await printedWords(await writeWordDocument(entryOf(set), set, plainTools));
  const text = workingLunch.blocks.flatMap((block) => block.text.split(/\s+/)).join(' ');
  expect(words).toContain(text);
  expect(words).toContain('[Provisional translation]');
  expect(words.startsWith(workingLunch.title)).toBe(true);
});

test('LibreOffice finds each note as a comment of its writer', async () => {
  const set = lunchSet();
  const { comments } = await opened(await writeWordDocument(entryOf(set), set, plainTools));
  const beginnings = comments.map(({ author, words }) => [
    author,
    ...words.split('\n').slice(0, 2),
  ]);
  expect(beginnings).toEqual([
    ['Aiko Sato', 'Note on the document', 'On all of it.'],
    ['Aiko Sato', 'Agreement', 'As in 2022.'],
    ['Aiko Sato', 'Concern', '日本語のメモ “引用”'],
    ['Bat-Erdene', 'Commitment', 'Budget?'],
  ]);
});

test('LibreOffice reads words of every script and sign as they were written', async () => {
  const lines = [
    'السلام عليكم قال (Kishida) في 2023',
    'He said שלום עולם twice.',
    '岸田総理は“日モンゴル”関係を歓迎し、𠮷野と会談した。',
    '👩‍👩‍👧 & <script>alert(1)</script> ]]> {readout-list-0} {default-bullet-numbering-0}',
    'two  blanks\tand a tab',
  ];
  const kinds = ['paragraph', 'list-item', 'quotation', 'heading', 'table-row'] as const;
  const blocks = buildBlocks(
    lines.map((text, at) => ({ kind: kinds[at] ?? 'paragraph', text, level: 1 })),
  );
  const set = setOf([], {}, { ...talks, blocks });
  const { paragraphs } = await opened(await writeWordDocument(entryOf(set), set, plainTools));
  expect(paragraphs.slice(-lines.length)).toEqual(lines);
});

test('LibreOffice reads the list of quotes with notes, tags and citations', async () => {
  const marks = [markedOn('one plan', { note: 'Which?', tags: ['who'] }), ...otherKinds()];
  const { paragraphs } = await opened(await writeWordQuotes(setOf(marks), plainTools));
  const from = paragraphs.indexOf('Outset');
  expect(from).toBeGreaterThan(0);
  expect(paragraphs.slice(from + 2, from + 6)).toEqual([
    'one plan',
    'Which?',
    '#who',
    'Cited: Japan-Nauru *Talks*, ¶2, Outset, [Provisional translation].',
  ]);
});
