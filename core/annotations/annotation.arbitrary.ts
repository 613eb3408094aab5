/** Generators of documents and annotations for property tests. */
import fc from 'fast-check';
import { buildBlocks } from '#core/document/blocks';
import { canonicalText, wordingOf } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import type { ActContext } from '#core/changes/make-change';
import type { Passage } from '#core/text/passage';

/** Repeated words, mixed scripts, surrogate pairs: what trips anchors up. */
const word = fc.constantFrom(
  'the',
  'two',
  'leaders',
  '協力',
  '𠮷野',
  '👩‍👩‍👧',
  'Улаанбаатар',
  '“quoted”',
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

export const documents = fc
  .array(fc.tuple(fc.boolean(), line), { minLength: 1, maxLength: 8 })
  .map((lines): DocumentRecord => {
    const blocks = buildBlocks(
      lines.map(([heading, text]) => ({
        kind: heading ? 'heading' : 'paragraph',
        text,
        level: heading ? 1 : 0,
      })),
    );
    return {
      id: 'generated',
      revision: wordingOf(canonicalText(blocks)),
      title: 'Generated',
      date: null,
      translation: 'none',
      translationMark: null,
      head: [],
      language: 'en',
      published: null,
      blocks,
      asides: [],
      facts: [],
    };
  });

/** A document and a passage of it that is not empty. */
export const passagesIn = documents.chain((document) => {
  const { length } = canonicalText(document.blocks);
  return fc.tuple(fc.nat(length - 1), fc.nat(length - 1)).map(([a, b]) => ({
    document,
    passage: { start: Math.min(a, b), end: Math.max(a, b) + 1 } satisfies Passage,
  }));
});

/** Predictable ids and times. */
export function countedContext(): ActContext {
  let count = 0;
  return {
    newId: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
    now: () => '2026-01-02T03:04:05.000Z',
  };
}
