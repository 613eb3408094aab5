import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildBlocks } from './blocks';
import { canonicalText } from './canonical-text';
import { headingsOf, sectionTitleAt } from './headings';
import { sectionAt } from './sections';

const draft = fc.record({
  kind: fc.constantFrom('heading' as const, 'paragraph' as const),
  text: fc.constantFrom('Outset', 'They met.', 'x'),
});

test('the headings alone give the section of each offset in a text', () => {
  fc.assert(
    fc.property(fc.array(draft, { minLength: 1, maxLength: 8 }), (drafts) => {
      const blocks = buildBlocks(drafts);
      const headings = headingsOf({ blocks });
      for (let offset = 0; offset < canonicalText(blocks).length; offset += 1) {
        expect(sectionTitleAt(headings, offset)).toBe(sectionAt({ blocks }, offset).title);
      }
    }),
  );
});
