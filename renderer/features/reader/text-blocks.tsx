import { Fragment, memo, type CSSProperties, type ReactNode } from 'react';
import { cellsOfRow, goesOn, hasRule } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { apartAttribute, blockAttribute, startAttribute } from '../../ui/text-index';
import article from './article.module.css';
import { BlockWords } from './block-words';
import styles from './text-blocks.module.css';

interface Props {
  readonly blocks: readonly Block[];
  /** Index of the first block that is drawn, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** Attribute of the button that leads from a note back to its mark; its value is the block's index. */
export const backAttribute = 'data-back';

/** Blocks one after another; rows of one table, and lines that were set as they are, together. */
export const TextBlocks = memo(function TextBlocks({ blocks, from, to }: Props) {
  const drawn: ReactNode[] = [];
  for (let at = from; at < to;) {
    const block = blocks[at];
    if (block === undefined) break;
    const end = endOfGroup(blocks, at, to);
    drawn.push(
      <Fragment key={block.start}>
        {hasRule(block) && <hr className={styles['rule']} />}
        {group(blocks, at, end)}
      </Fragment>,
    );
    at = end;
  }
  return drawn;
});

/** Whether blocks of a kind stand in one element together. */
export function isGrouped(block: Block): boolean {
  const { kind } = block;
  return kind === 'preformatted' || (kind === 'table-row' && cellsOfRow(block).length > 0);
}

function endOfGroup(blocks: readonly Block[], from: number, to: number): number {
  const first = blocks[from];
  let end = from + 1;
  if (first === undefined || !isGrouped(first)) return end;
  for (; end < to; end += 1) {
    const block = blocks[end];
    if (block?.kind !== first.kind || !isGrouped(block) || hasRule(block)) break;
    if (first.kind === 'table-row' && !goesOn(block)) break;
  }
  return end;
}

function group(blocks: readonly Block[], from: number, to: number): ReactNode {
  const first = blocks[from];
  if (first === undefined) return null;
  if (!isGrouped(first)) {
    const next = blocks[to];
    return <BlockElement block={first} index={from} isGoingOn={next ? goesOn(next) : false} />;
  }
  const rows = blocks.slice(from, to);
  const isTable = first.kind === 'table-row';
  return (
    // Wide ones are moved sideways by themselves: by the keys, too.
    <div
      className={isTable ? styles['table'] : styles['lines']}
      tabIndex={0}
      role="group"
      aria-label={isTable ? 'Table' : 'Lines as they were set'}
    >
      {isTable ? (
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
            colSpan={cell.wide}
            rowSpan={cell.high}
            scope={cell.isHeader ? (isHead ? 'col' : 'row') : undefined}
          >
            <BlockWords block={block} part={cell} />
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
    // The next block is a further line of this one, or this one is of the one before.
    'data-goes-on': isGoingOn || undefined,
    'data-line': goesOn(block) || undefined,
  };
  const words = <BlockWords block={block} />;
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
    case 'note':
      return (
        <p {...marked} className={styles['footnote']} role="doc-footnote">
          {words}
          {block.spans?.some(({ kind }) => kind === 'note-mark') && <Back index={index} />}
        </p>
      );
    case 'table-row':
    case 'paragraph':
    case 'preformatted':
    case 'figure':
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
