import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMarker } from './find-marks';
import { kanaTest } from './kana-as-typed';
import type { Near, Words } from '../query/query';
import { tokensOf } from '../languages/tokens';

const letters = fc.constantFrom(...'かカがガヵゞｶｷﾞﾟー協力㌔神゛゙́\u200Bab1 。・\n');
const text = fc.array(letters, { maxLength: 12 }).map((parts) => parts.join(''));
const words = fc
  .record({ text: fc.array(letters, { minLength: 1, maxLength: 3 }), prefix: fc.boolean() })
  .map(({ text: parts, prefix }): Words => ({ kind: 'words', text: parts.join(''), prefix }));
const near = fc
  .tuple(words, words, fc.nat({ max: 3 }))
  .map(([one, two, distance]): Near => ({ kind: 'near', of: [one, two], distance }));

test('kana as they were typed stand exactly where a mark can be put', () => {
  fc.assert(
    fc.property(fc.oneof(words, near), text, (part, there) => {
      const of = part.kind === 'near' ? part.of : [part];
      const options = { foldKana: false, names: true };
      fc.pre(of.every((each) => tokensOf(each.text, options).forms.length > 0));
      const marks = createMarker([{ part, places: null }], false)(tokensOf(there, options), 'text');
      expect(kanaTest(part)(there, 'text')).toBe(marks.length > 0);
    }),
    { numRuns: 3000 },
  );
});
