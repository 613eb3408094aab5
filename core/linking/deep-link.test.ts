import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDeepLink, parseDeepLink, type DeepLink } from './deep-link';

const id = fc.oneof(fc.uuid(), fc.constant('japan-mongolia-leaders-working-lunch'));
const quote = fc.option(
  fc
    .string({ unit: 'grapheme', maxLength: 60 })
    .map((text) => text.trim())
    .filter((text) => text !== ''),
);

const links: fc.Arbitrary<DeepLink> = fc.oneof(
  fc.record({
    kind: fc.constant('document' as const),
    documentId: id,
    paragraph: fc.option(fc.integer({ min: 1, max: 9999 })),
    quote,
  }),
  fc.record({
    kind: fc.constant('annotation' as const),
    annotationId: fc.uuid(),
    documentId: id,
    quote,
  }),
);

test('an address that was written is read back the same', () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(parseDeepLink(formatDeepLink(link))).toEqual(link);
    }),
  );
});

test('anything is read without a throw, and only our own form is an address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
      expect(parseDeepLink(text)).toBe(null);
    }),
  );
});

test.each([
  'readout://',
  'readout://document/',
  'readout://document/..%2F..%2Fetc%2Fpasswd',
  'readout://document/a?paragraph=-1',
  'readout://document/a?paragraph=1e9',
  'readout://document/%E0%A4%A',
  'readout://annotation/a',
  'readout://annotation/a?document=',
  'readout://command/quit',
  'readout:document/a',
  'http://document/a',
  `readout://document/a?quote=${'x'.repeat(5000)}`,
])('%s is no address', (address) => {
  expect(parseDeepLink(address)).toBe(null);
});
