import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import { buildBlocks } from '#core/document/blocks';
import { wordingOf } from '#core/document/canonical-text';
import type { BlockKind } from '#core/document/document';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { revisionOf } from '#core/document/revision';
import { factsOf } from '#core/facts/facts';
import {
  contentNamed,
  isStoredText,
  readStoredText,
  writeStoredText,
  type TextRecord,
} from './stored-text';

test('a text that was written is read back the same', () => {
  fc.assert(
    fc.property(documents, ({ id: _id, ...record }) => {
      const whole = { ...record, facts: factsOf(record) };
      expect(readStoredText(writeStoredText(whole), record.revision)).toEqual(whole);
    }),
  );
});

test('spans come back, and are part of the text’s name', () => {
  fc.assert(
    fc.property(documents, formattedBlocks, ({ id: _id, ...document }, blocks) => {
      const record = { ...document, blocks };
      const whole = { ...record, revision: revisionOf(record), facts: factsOf(record) };
      const content = writeStoredText(whole);
      expect(readStoredText(content, whole.revision)).toEqual(whole);
      const bare = blocks.map(({ kind, text, level }) => ({ kind, text, level }));
      const spans = blocks.some((block) => block.spans);
      expect(revisionOf({ ...record, blocks: bare }) === whole.revision).toBe(!spans);
    }),
  );
});

test('bare words are written as an earlier Readout reads them', () => {
  const record = asRecord(earlier);
  expect(JSON.parse(writeStoredText(record))).toMatchObject({
    version: 2,
    blocks: [['paragraph', 0, 'The two ministers met.']],
  });
  expect(JSON.parse(writeStoredText(formatted()))).toMatchObject({
    version: 3,
    blocks: [['paragraph', 0, 'The two ministers met.', [['strong', 0, 7]]]],
  });
});

test('spans of a kind that a later Readout has are named, and left out', () => {
  const record = formatted();
  const content = writeStoredText(record).replace('"strong"', '"glow"');
  const { blocks } = record;
  const later = { kind: 'glow' as 'strong', start: 0, end: 7 };
  const named = revisionOf({
    ...record,
    blocks: blocks.map((block) => ({ ...block, spans: [later] })),
  });
  expect(isStoredText(content, record.revision)).toBe(false);
  expect(readStoredText(content, named)?.blocks).toEqual(asRecord(earlier).blocks);
});

test('under the name of its wording a text is bare words', () => {
  const record = formatted();
  const wording = wordingOf('The two ministers met.');
  const content = writeStoredText({ ...record, revision: wording });
  expect(readStoredText(content, wording)?.blocks).toEqual(asRecord(earlier).blocks);
});

function formatted(): TextRecord {
  const record = asRecord(earlier);
  const spans = [{ kind: 'strong' as const, start: 0, end: 7 }];
  const blocks = record.blocks.map((block) => ({ ...block, spans }));
  return { ...record, blocks, revision: revisionOf({ ...record, blocks }) };
}

test('a text under the name of another one is refused', () => {
  fc.assert(
    fc.property(documents, (record) => {
      expect(readStoredText(writeStoredText(record), '0'.repeat(64))).toBe(null);
    }),
  );
});

test.each(['', '{', 'null', '[]', '{"format":"readout-text","version":4}'])(
  'what is no text of ours is refused: %s',
  (content) => {
    expect(readStoredText(content, '0'.repeat(64))).toBe(null);
  },
);

/** The text of a file imported before texts were named by everything that was published. */
const earlier =
  '{"format":"readout-text","version":1,"title":"First Meeting","date":"2023-05-04","translation":"none",' +
  '"translationMark":null,"head":[],"language":"en","published":null,' +
  '"blocks":[["paragraph",0,"The two ministers met."]],"asides":[]}';

test('a text of version 1 is read under the name of its wording', () => {
  const name = wordingOf('The two ministers met.');
  expect(readStoredText(earlier, name)).toMatchObject({ title: 'First Meeting', revision: name });
  expect(isStoredText(earlier, name)).toBe(true);
});

test.each([
  ['"First Meeting"', '"Second Meeting"'],
  ['"2023-05-04"', '"2024-06-09"'],
  ['"translationMark":null', '"translationMark":"(unofficial translation)"'],
  ['"head":[]', '"head":[{"role":"date","text":"May 4, 2023"}]'],
  ['"paragraph",0', '"list-item",1'],
  ['met.', 'met again.'],
])('what is published otherwise has another name: %s or %s', (published, otherwise) => {
  const nameOf = (content: string) => revisionOf(asRecord(content));
  const other = earlier.replace(published, otherwise);
  expect(nameOf(other)).not.toBe(nameOf(earlier));
  const content = writeStoredText(asRecord(earlier));
  expect(isStoredText(content, nameOf(earlier))).toBe(true);
  expect(isStoredText(content.replace(published, otherwise), nameOf(earlier))).toBe(false);
});

test('a text that was read again is kept under the name that it had', () => {
  const record = asRecord(earlier);
  const wording = wordingOf('The two ministers met.');
  const read = { summary: record, wording, content: writeStoredText(record) };
  expect(contentNamed(read, record.revision)).toBe(read.content);
  const old = contentNamed(read, wording) ?? '';
  expect(isStoredText(old, wording)).toBe(true);
  expect(readStoredText(old, wording)?.title).toBe('First Meeting');
  expect(contentNamed(read, '0'.repeat(64))).toBeNull();
});

function asRecord(content: string): TextRecord {
  const stored = JSON.parse(content) as Omit<TextRecord, 'blocks'> & {
    blocks: [BlockKind, number, string][];
  };
  const blocks = buildBlocks(stored.blocks.map(([kind, level, text]) => ({ kind, level, text })));
  const record = { ...stored, blocks, facts: [] };
  return { ...record, revision: revisionOf(record) };
}
