import { Fragment, memo, type CSSProperties } from 'react';
import { groupsOf, type BlockGroup } from '#core/document/block-groups';
import { cellsOfRow, goesOn, hasRule } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { blockAttribute } from '../../ui/text-index';
import article from './article.module.css';
import { Figure } from './figure';
import styles from './text-blocks.module.css';

interface Props {
  readonly blocks: readonly Block[];
  /** Index of the first rendered block, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Consecutive blocks with their bare words, which `drawBlock` replaces; table rows and preformatted
 * lines are grouped.
 */
export const TextBlocks = memo(function TextBlocks({ blocks, from, to }: Props) {
  return groupsOf(blocks, from, to).map((group) => {
    const [first] = blocks.slice(group.from, group.to);
    return (
      <Fragment key={group.from}>
        {first && hasRule(first) && <hr className={styles['rule']} />}
        <Group blocks={blocks} {...group} />
      </Fragment>
    );
  });
});

function Group({ blocks, kind, from, to }: BlockGroup & Pick<Props, 'blocks'>) {
  const rows = blocks.slice(from, to);
  const [first] = rows;
  if (first === undefined) return null;
  if (kind === 'block') {
    const next = blocks[to];
    return <BlockElement block={first} index={from} isGoingOn={next ? goesOn(next) : false} />;
  }
  return (
    // Wide ones scroll sideways on their own, also by keyboard.
    <div
      className={kind === 'table' ? styles['table'] : styles['lines']}
      tabIndex={0}
      role="group"
      aria-label={kind === 'table' ? 'Table' : 'Lines as they were set'}
    >
      {kind === 'table' ? (
        <table dir="auto">
          <tbody>{rows.map((block, nth) => rowOf(block, from + nth, nth === 0))}</tbody>
        </table>
      ) : (
        rows.map((block, nth) => <Line key={block.start} block={block} index={from + nth} />)
      )}
    </div>
  );
}

interface BlockProps {
  readonly block: Block;
  readonly index: number;
}

/** No component: a long text has thousands of rows. */
function rowOf(block: Block, index: number, isFirst: boolean) {
  const isHead = isFirst && cellsOfRow(block).every(({ isHeader }) => isHeader);
  return (
    <tr key={block.start} {...{ [blockAttribute]: index }} data-head={isHead || undefined}>
      <td>{block.text}</td>
    </tr>
  );
}

function Line({ block, index }: BlockProps) {
  return (
    <div
      {...{ [blockAttribute]: index }}
      data-gap={!goesOn(block) || undefined}
      data-number={block.number ?? undefined}
      style={{ '--indent': block.level } as CSSProperties}
    >
      {block.text}
    </div>
  );
}

function BlockElement({ block, index, isGoingOn }: BlockProps & { readonly isGoingOn: boolean }) {
  const marked = {
    [blockAttribute]: index,
    dir: 'auto',
    'data-number': block.number ?? undefined,
    // The next block is a further line of this one, or this one of the previous.
    'data-goes-on': isGoingOn || undefined,
    'data-line': goesOn(block) || undefined,
  };
  const words = block.text;
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
      return <Heading {...marked}>{words}</Heading>;
    }
    case 'list-item':
      return (
        <p {...marked} className={article['item']} data-level={Math.min(block.level, 4)}>
          {words}
        </p>
      );
    case 'quotation':
      return <blockquote {...marked}>{words}</blockquote>;
    case 'figure':
      return <Figure block={block} index={index} />;
    case 'note':
      return (
        <p {...marked} className={styles['footnote']} role="doc-footnote">
          {words}
        </p>
      );
    case 'table-row':
    case 'paragraph':
    case 'preformatted':
      return <p {...marked}>{words}</p>;
  }
}
