import { createElement, Fragment, type ReactNode } from 'react';
import { wordSpans } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span, SpanKind } from '#core/document/spans';
import { apartAttribute } from '../../ui/text-index';
import styles from './block-words.module.css';

interface Props {
  readonly block: Pick<Block, 'text' | 'spans'>;
  /** A part of its words, such as one cell; all of them when absent. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** Attributes by which a click recognises a link and the mark of a note. */
export const linkAttribute = 'data-link';
export const noteAttribute = 'data-note';

/** The words of a block with their spans. Bare words are one text node. */
export function BlockWords({ block, part }: Props): ReactNode {
  return wordsOf(block, part ?? { start: 0, end: block.text.length });
}

/**
 * The same without a component of its own. A long text has tens of thousands of spans, and React's
 * bookkeeping per node is most of the cost of opening it: children are passed one by one, so that
 * none needs a key, and text that is an element's only content needs no node of React's.
 */
export function wordsOf(
  block: Props['block'],
  { start, end }: { readonly start: number; readonly end: number },
): ReactNode {
  const spans = wordSpans(block);
  if (spans.length === 0) return block.text.slice(start, end);
  const nodes = foldSpans<ReactNode>(spanTree(spans, start, end), block.text, {
    words: (words) => words,
    span: (span, words) => [around(span, words)],
  });
  return createElement(Fragment, null, ...nodes);
}

/** Not an `a`: its words could not be selected with the mouse, and it would navigate away. */
const reached = { tabIndex: 0 };

const tags: Partial<Readonly<Record<SpanKind, string>>> = {
  emphasis: 'em',
  strong: 'strong',
  underline: 'u',
  strike: 'del',
};

function around({ kind, value }: Span, words: ReactNode[]): ReactNode {
  const tag = tags[kind];
  if (tag !== undefined) return createElement(tag, null, ...words);
  switch (kind) {
    case 'superscript':
      return createElement('sup', { className: styles['raised'] }, ...words);
    case 'subscript':
      return createElement('sub', { className: styles['lowered'] }, ...words);
    case 'code':
      return createElement('code', { className: styles['code'] }, ...words);
    case 'language':
      return createElement('span', { lang: value }, ...words);
    case 'ruby':
      return createElement('ruby', null, ...words, <rt {...{ [apartAttribute]: '' }}>{value}</rt>);
    case 'link': {
      const link = { className: styles['link'], role: 'link', title: value };
      return createElement('span', { ...reached, ...link, [linkAttribute]: value }, ...words);
    }
    case 'note-reference': {
      const note = { className: styles['note'], role: 'doc-noteref' };
      return createElement('span', { ...reached, ...note, [noteAttribute]: value }, ...words);
    }
    case 'note-mark':
      return createElement('span', { className: styles['mark'] }, ...words);
    default:
      return createElement(Fragment, null, ...words);
  }
}
