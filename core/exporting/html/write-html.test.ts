/** The page as a browser's parser sees it. */
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { expect, test } from 'vitest';
import { quoteOf } from '#core/model/annotation';
import { isAllowedLink } from '#core/document/link-address';
import { anySet, markedOn, otherKinds, plainTools, setOf } from '../export.fixture';
import type { ExportSet } from '../export-set';
import { w3cCollection } from '../interchange/w3c-writer';
import { pageOf, writeHtml } from './write-html';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

function elementsOf(set: ExportSet): Element[] {
  return elementsIn(parse(writeHtml(set, plainTools)));
}

function elementsIn(node: Node): Element[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsIn)] : own;
}

function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

function textOfTree(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOfTree).join('') : '';
}

/**
 * Text as an HTML parser returns it (13.2.3.5 and 13.2.6.4.7): no CR, no NUL, no lone surrogates.
 */
function asParsed(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

const classOf = (element: Element) =>
  element.attrs.find(({ name }) => name === 'class')?.value ?? '';

test('exactly the words of the page come back, whatever they are', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const main = elementsOf(set).find(({ tagName }) => tagName === 'main');
      if (!main) throw new Error('The page has lost its main part.');
      const read = asParsed(textIn(main));
      expect(read).toBe(asParsed(textOfTree(pageOf(set, plainTools))));
    }),
  );
});

test('a quote is the words that were marked, and nothing else', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const items = elementsOf(set).filter((each) => classOf(each) === 'item');
      const quotes = items.flatMap((item) => {
        const quote = item.childNodes.find((each) => each.nodeName === 'blockquote');
        return quote ? [asParsed(textIn(quote))] : [];
      });
      const marked = set.documents[0]?.annotations.map(quoteOf) ?? [];
      const wanted = marked.map((words) => asParsed(words.replaceAll('\n', '')));
      expect(quotes.sort()).toEqual(wanted.filter((words) => words !== '').sort());
    }),
  );
});

test('nothing in it runs, fetches or leads anywhere but where a note links to', () => {
  fc.assert(
    fc.property(anySet, (set) => {
      const elements = elementsOf(set);
      const scripts = elements.filter(({ tagName }) => tagName === 'script');
      expect(scripts.map(({ attrs }) => attrs)).toEqual([
        [{ name: 'type', value: 'application/ld+json' }],
      ]);
      for (const { tagName, attrs } of elements) {
        expect(foreign).not.toContain(tagName);
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^on|^(src|srcset|action|formaction|data|poster|background)$/);
          if (name === 'href')
            expect(/^#d\d+-(?:\d+|b\d+(?:-note)?)$/.test(value) || isAllowedLink(value)).toBe(true);
          if (name === 'style') throw new Error('A style came out of words.');
        }
      }
    }),
  );
});

const foreign = ['iframe', 'object', 'embed', 'img', 'link', 'base', 'form', 'svg', 'math'];

test('a note links only to addresses of the web and of mail', () => {
  const note =
    '[a](https://example.org/?x=1&y="2") [b](javascript:alert(1)) [c](file:///etc/passwd) ' +
    '[d](mailto:a@example.org) <img src=x onerror=alert(1)>';
  const links = elementsOf(setOf([markedOn('one plan', { note })]))
    .filter(({ tagName, attrs }) => tagName === 'a' && attrs.some(({ name }) => name === 'rel'))
    .map(({ attrs }) => attrs.find(({ name }) => name === 'href')?.value);
  expect(links).toHaveLength(2);
  expect(links[1]).toBe('mailto:a@example.org');
});

test('the policy is before anything it is for, and the data is the W3C’s collection', () => {
  const set = setOf([markedOn('one plan', { note: '</script><b>' }), ...otherKinds()]);
  const elements = elementsOf(set);
  const place = (wanted: (element: Element) => boolean) => elements.findIndex(wanted);
  const policy = place(({ attrs }) =>
    attrs.some(({ value }) => value === 'Content-Security-Policy'),
  );
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(place(({ tagName }) => tagName === 'style'));
  const script = elements.find(({ tagName }) => tagName === 'script');
  expect(JSON.parse(script ? textIn(script) : '')).toEqual(
    JSON.parse(JSON.stringify(w3cCollection(set))),
  );
});

test('a number behind marked words leads to the note that they have', () => {
  const set = setOf([markedOn('one plan', { note: 'N.' }), markedOn('the sea', { note: 'M.' })]);
  const elements = elementsOf(set);
  const numbers = elements.filter(({ tagName }) => tagName === 'sup');
  const notes = numbers.map((each) => {
    const link = elementsIn(each).find(({ tagName }) => tagName === 'a');
    const id = link?.attrs.find(({ name }) => name === 'href')?.value.slice(1);
    const item = elements.find(({ attrs }) =>
      attrs.some(({ name, value }) => name === 'id' && value === id),
    );
    return item ? textIn(item) : '';
  });
  expect(notes).toHaveLength(2);
  expect(notes[0]).toContain('N.');
  expect(notes[1]).toContain('M.');
});
