import { Fragment, memo, type CSSProperties } from 'react';
import { groupsOf, type BlockGroup } from '#core/document/block-groups';
import { cellsOfRow, goesOn, hasRule } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { beginsNote } from '#core/document/notes';
import { apartAttribute, blockAttribute, startAttribute } from '../../ui/text-index';
import article from './article.module.css';
import { BlockWords, wordsOf } from './block-words';
import { Figure } from './figure';
import styles from './text-blocks.module.css';

interface Props {
  readonly blocks: readonly Block[];
  /** Index of the first rendered block, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Attribute of the button from a note back to its mark; its value is the block's index. */
export const backAttribute = 'data-back';

/** Consecutive blocks; table rows and preformatted lines are grouped. */
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
          <tbody>
            {rows.map((block, nth) => (
              <Row key={block.start} block={block} index={from + nth} isFirst={nth === 0} />
            ))}
          </tbody>
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

function Row({ block, index, isFirst }: BlockProps & { readonly isFirst: boolean }) {
  const cells = cellsOfRow(block);
  const isHead = isFirst && cells.every(({ isHeader }) => isHeader);
  return (
    <tr {...{ [blockAttribute]: index }} data-head={isHead || undefined}>
      {cells.map((cell, nth) => {
        const Cell = cell.isHeader ? 'th' : 'td';
        return (
          <Cell
            key={nth}
            {...{ [startAttribute]: cell.start }}
            data-number={nth === 0 ? (block.number ?? undefined) : undefined}
            colSpan={cell.wide > 1 ? cell.wide : undefined}
            rowSpan={cell.high > 1 ? cell.high : undefined}
            scope={cell.isHeader ? (isHead ? 'col' : 'row') : undefined}
          >
            {wordsOf(block, cell)}
          </Cell>
        );
      })}
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
      <BlockWords block={block} />
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
  const words = wordsOf(block, { start: 0, end: block.text.length });
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
          {beginsNote(block) && <Back index={index} />}
        </p>
      );
    case 'table-row':
    case 'paragraph':
    case 'preformatted':
      return <p {...marked}>{words}</p>;
  }
}

function Back({ index }: { readonly index: number }) {
  return (
    <button
      type="button"
      className={styles['back']}
      title="Back to the text"
      aria-label="Back to the text"
      {...{ [apartAttribute]: '', [backAttribute]: index }}
    >
      ↩
    </button>
  );
}
