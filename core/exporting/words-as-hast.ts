/** Words with their spans as elements of a page that runs and fetches nothing. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span } from '#core/document/spans';

/** @param spans over the text as given. */
export function wordsAsHast(text: string, spans: readonly Span[]): ElementContent[] {
  return foldSpans<ElementContent>(spanTree(spans, 0, text.length), text, {
    words: (value) => ({ type: 'text', value }),
    span: (span, children) => {
      const element = elementOf(span);
      return element === null
        ? children
        : [{ ...element, children: [...children, ...element.children] }];
    },
  });
}

const tags = {
  emphasis: 'em',
  strong: 'strong',
  underline: 'u',
  strike: 'del',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const;

/** Null when the words themselves already show it. */
function elementOf({ kind, value = '' }: Span): Element | null {
  switch (kind) {
    case 'link':
      return h('a', { href: value });
    case 'language':
      return h('span', { lang: value });
    case 'ruby':
      return h('ruby', [h('rp', '('), h('rt', value), h('rp', ')')]);
    case 'note-reference':
    case 'note-mark':
    case 'cell':
    case 'header-cell':
    case 'picture':
    case 'line':
    case 'rule':
      return null;
    default:
      return h(tags[kind]);
  }
}
