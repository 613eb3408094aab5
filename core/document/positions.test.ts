/** Rules that relate blocks, sections and passages to the canonical text, for any document. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockAt, buildBlocks, type BlockDraft } from './blocks';
import { canonicalText } from './canonical-text';
import { splitByBlock } from './passage-parts';
import { sectionAt, sectionsOf } from './sections';
import { clipPassage, quotePassage } from '#core/text/passage';

/**
 * Random drafts for properties: every kind, levels up to 3, text that may be blank or malformed.
 */
const anyDrafts: fc.Arbitrary<BlockDraft[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('heading', 'paragraph', 'list-item', 'quotation', 'table-row'),
    text: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Outset', 'two words', ' ', 'line\nbreak', '冒頭'),
    ),
    level: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 12 },
);

test('each block is where the canonical text has its words', () => {
  fc.assert(
    fc.property(anyDrafts, (drafts) => {
      const blocks = buildBlocks(drafts);
      const text = canonicalText(blocks);
      for (const block of blocks) {
        expect(text.startsWith(block.text, block.start)).toBe(true);
        expect(block.text).toMatch(/^[^\n]+$/);
      }
      expect(blocks.flatMap((block) => block.number ?? [])).toEqual(
        blocks.filter((block) => block.kind !== 'heading').map((_, index) => index + 1),
      );
    }),
  );
});

test('the block at an offset holds the unit, or is before the separator there', () => {
  fc.assert(
    fc.property(anyDrafts, (drafts) => {
      const blocks = buildBlocks(drafts);
      blocks.forEach((block, index) => {
        for (let at = block.start; at <= block.start + block.text.length; at += 1) {
          expect(blockAt({ blocks }, at)).toBe(index);
        }
      });
    }),
  );
});

test('sections cover the whole text, one after another', () => {
  fc.assert(
    fc.property(anyDrafts, (drafts) => {
      const some = { blocks: buildBlocks(drafts) };
      const text = canonicalText(some.blocks);
      const pieces = sectionsOf(some).map(({ start, end }) => text.slice(start, end));
      expect(pieces.join('\n')).toBe(text);
    }),
  );
});

test('the section at an offset is the one of the outline that holds it', () => {
  fc.assert(
    fc.property(anyDrafts, fc.nat(200), (drafts, offset) => {
      const some = { blocks: buildBlocks(drafts) };
      fc.pre(some.blocks.length > 0);
      const block = blockAt(some, offset);
      const expected = sectionsOf(some).findLast((section) => section.blockIndex <= block);
      expect(sectionAt(some, offset)).toEqual(expected);
    }),
  );
});

test('the parts of a passage, joined again, are its words', () => {
  fc.assert(
    fc.property(anyDrafts, fc.nat(120), fc.nat(120), (drafts, one, other) => {
      const blocks = buildBlocks(drafts);
      const whole = canonicalText(blocks);
      const passage = clipPassage(whole, { start: one, end: other });
      const parts = splitByBlock({ blocks }, passage);
      const words = parts.map((part) => quotePassage(whole, part)).join('');
      expect(words).toBe(quotePassage(whole, passage).replaceAll('\n', ''));
    }),
  );
});
