import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { xmlElement, escapeXml, xmlText } from './xml';

/** What a strict parser reads from one element: its text and its attribute `a`. */
function read(xml: string): { readonly text: string; readonly attribute: string } {
  let text = '';
  let attribute = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.on('opentag', (tag) => (attribute = tag.attributes['a'] ?? ''));
  parser.write(xml).close();
  return { text, attribute };
}

test('any text comes back, but for the characters that XML 1.0 cannot hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = xmlElement('e', escapeXml(text), { a: text });
      expect(read(xml)).toEqual({ text: xmlText(text), attribute: xmlText(text) });
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['<b>&amp;"', '&lt;b&gt;&amp;amp;&quot;'],
  ['a\r\nb\tc', 'a&#13;&#10;b&#9;c'],
  ['\0\u0007\uFFFE\uD800', '\uFFFD\uFFFD\uFFFD\uFFFD'],
  ['\u{10FFFF}𠮷', '\u{10FFFF}𠮷'],
])('%j as XML', (text, written) => {
  expect(escapeXml(text)).toBe(written);
});
