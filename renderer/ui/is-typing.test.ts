import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { isElsewhere, isTyping } from './is-typing';

function element(html: string): Element {
  // Core's declaration of linkedom covers what it reads pages with, which is less than a DOM.
  const page = parseHTML(`<html><body>${html}</body></html>`) as unknown as {
    readonly document: Document;
  };
  const found = page.document.querySelector('[data-here]');
  if (!found) throw new Error('nothing is marked in the page');
  return found;
}

const fields = [
  '<input data-here>',
  '<input type="search" data-here>',
  '<input type="date" data-here>',
  '<textarea data-here></textarea>',
  '<p contenteditable="true"><b data-here>words</b></p>',
];
const others = [
  '<input type="checkbox" data-here>',
  '<input type="radio" data-here>',
  '<input type="range" data-here>',
];

test.each(fields)('in %s one types', (html) => {
  expect(isTyping(element(html))).toBe(true);
  expect(isElsewhere(element(html))).toBe(true);
});

test.each([
  ...others,
  '<button role="combobox" data-here>A choice</button>',
  '<article><p data-here>The text</p></article>',
  '<p contenteditable="false" data-here>The text</p>',
])('on %s nobody types', (html) => {
  expect(isTyping(element(html))).toBe(false);
});

test.each([
  ...others,
  '<button><i data-here></i></button>',
  '<div role="menu"><div role="menuitem" data-here></div></div>',
  '<div role="listbox"><div role="option" data-here></div></div>',
  '<div role="dialog"><p data-here></p></div>',
])('keys on %s are its own', (html) => {
  expect(isElsewhere(element(html))).toBe(true);
});

test('keys on the text are the page’s, and so are those that reach no element', () => {
  expect(isElsewhere(element('<article><p data-here>The text</p></article>'))).toBe(false);
  expect(isElsewhere(new EventTarget())).toBe(false);
  expect(isElsewhere(null)).toBe(false);
  expect(isTyping(null)).toBe(false);
});
