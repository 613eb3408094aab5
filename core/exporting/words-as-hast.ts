/** Words with their spans as elements of a page that runs and fetches nothing. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeLinkedTo } from '#core/document/places';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span } from '#core/document/spans';

/** The address of the block that a span inside a text leads to; null when there is none. */
export type HrefOf = (span: Span) => string | null;

const nowhere: HrefOf = () => null;

/**
 * @param spans over the text as given.
 * @param hrefOf for a file that has the whole text.
 */
export function wordsAsHast(
  text: string,
  spans: readonly Span[],
  hrefOf: HrefOf = nowhere,
): ElementContent[] {
  return foldSpans<ElementContent>(spanTree(spans, 0, text.length), text, {
    words: (value) => ({ type: 'text', value }),
    span: (span, children) => {
      const element = elementOf(span, hrefOf);
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
function elementOf(span: Span, hrefOf: HrefOf): Element | null {
  const { kind, value = '' } = span;
  switch (kind) {
    case 'link':
      return placeLinkedTo(value) === null ? h('a', { href: value }) : linkTo(hrefOf(span));
    case 'language':
      return h('span', { lang: value });
    case 'ruby':
      return h('ruby', [h('rp', '('), h('rt', value), h('rp', ')')]);
    case 'note-reference':
      return linkTo(hrefOf(span), 'doc-noteref');
    case 'note-mark':
      return linkTo(hrefOf(span), 'doc-backlink');
    case 'place':
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

function linkTo(href: string | null, role?: string): Element | null {
  return href === null ? null : h('a', { href, ...(role !== undefined && { role }) });
}
