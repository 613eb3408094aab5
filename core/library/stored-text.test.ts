import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import { factsOf } from '#core/facts/facts';
import { readStoredText, writeStoredText } from './stored-text';

test('a text that was written is read back the same', () => {
  fc.assert(
    fc.property(documents, ({ id: _id, ...record }) => {
      const whole = { ...record, facts: factsOf(record) };
      expect(readStoredText(writeStoredText(whole), record.revision)).toEqual(whole);
    }),
  );
});

test('a text under the name of another one is refused', () => {
  fc.assert(
    fc.property(documents, (record) => {
      expect(readStoredText(writeStoredText(record), '0'.repeat(64))).toBe(null);
    }),
  );
});

test.each(['', '{', 'null', '[]', '{"format":"readout-text","version":2}'])(
  'what is no text of ours is refused: %s',
  (content) => {
    expect(readStoredText(content, '0'.repeat(64))).toBe(null);
  },
);
