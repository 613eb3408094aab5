import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesIn } from '#core/annotations/annotation.arbitrary';
import { describePassage } from './describe';
import { createDocumentLocations } from './document-locations';

test('an anchor stores the location of its passage', () => {
  fc.assert(
    fc.property(passagesIn, ({ document, passage }) => {
      const { blocks, headings } = describePassage(document, passage);
      const here = createDocumentLocations(document)(passage.start);
      expect(here).toEqual({ inBlock: blocks.startOffset, headings });
    }),
  );
});
