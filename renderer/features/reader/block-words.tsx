import { Fragment, type ReactNode } from 'react';
import { wordSpans } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span } from '#core/document/spans';
import { apartAttribute } from '../../ui/text-index';
import styles from './block-words.module.css';

interface Props {
  readonly block: Pick<Block, 'text' | 'spans'>;
  /** A part of its words, such as one cell; all of them when left out. */
  readonly part?: { readonly start: number; readonly end: number };
}

/** Attributes by which a click on the page knows a link and the mark of a note. */
export const linkAttribute = 'data-link';
export const noteAttribute = 'data-note';

/** The words of a block with what lies over them. Bare words are one text node. */
export function BlockWords({ block, part }: Props): ReactNode {
  const spans = wordSpans(block);
  const { start, end } = part ?? { start: 0, end: block.text.length };
  if (spans.length === 0) return block.text.slice(start, end);
  return foldSpans<ReactNode>(spanTree(spans, start, end), block.text, {
    words: (words) => words,
    span: (span, words) => [around(span, words)],
  }).map((node, nth) => <Fragment key={nth}>{node}</Fragment>);
}

/** No `a`: words in one cannot be drawn over with the mouse, and it would lead out of the page. */
const reached = { tabIndex: 0 };

function around({ kind, value }: Span, children: ReactNode[]): ReactNode {
  const words = children.map((child, nth) => <Fragment key={nth}>{child}</Fragment>);
  switch (kind) {
    case 'emphasis':
      return <em>{words}</em>;
    case 'strong':
      return <strong>{words}</strong>;
    case 'underline':
      return <u>{words}</u>;
    case 'strike':
      return <del>{words}</del>;
    case 'superscript':
      return <sup className={styles['raised']}>{words}</sup>;
    case 'subscript':
      return <sub className={styles['lowered']}>{words}</sub>;
    case 'code':
      return <code className={styles['code']}>{words}</code>;
    case 'language':
      return <span lang={value}>{words}</span>;
    case 'ruby':
      return (
        <ruby>
          {words}
          <rt {...{ [apartAttribute]: '' }}>{value}</rt>
        </ruby>
      );
    case 'link':
      return (
        <span {...reached} className={styles['link']} role="link" title={value} data-link={value}>
          {words}
        </span>
      );
    case 'note-reference':
      return (
        <span {...reached} className={styles['note']} role="doc-noteref" data-note={value}>
          {words}
        </span>
      );
    case 'note-mark':
      return <span className={styles['mark']}>{words}</span>;
    case 'cell':
    case 'header-cell':
    case 'picture':
    case 'line':
    case 'rule':
      return words;
  }
}
