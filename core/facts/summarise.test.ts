import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documents } from '#core/annotations/annotation.arbitrary';
import { buildBlocks } from '#core/document/blocks';
import { summarise } from './summarise';

const [document] = fc.sample(documents, { numRuns: 1, seed: 5 });
if (!document) throw new Error('no document generated');

const openingOf = (lead: string) =>
  summarise({ ...document, blocks: buildBlocks([{ kind: 'paragraph', text: lead }]) }).opening;

test.each([
  ['not at all if it is short', 'The two leaders met.', 'The two leaders met.'],
  ['between words', 'The leaders '.repeat(20).trim(), `${'The leaders '.repeat(13).trim()}…`],
  ['without blanks', '両首脳'.repeat(80), `${'両首脳'.repeat(52)}両首…`],
  ['never within a character', '𠮷'.repeat(100), `${'𠮷'.repeat(79)}…`],
])('the opening words of a document are cut %s', (_, lead, opening) => {
  expect(openingOf(lead)).toBe(opening);
  expect(opening.length).toBeLessThanOrEqual(160);
});
