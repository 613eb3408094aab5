import { memo, type Ref } from 'react';
import { isInGroup } from '#core/document/block-groups';
import type { Block, DocumentRecord } from '#core/document/document';
import { runCommand } from '../../navigation/commands';
import { formatLongDate } from '../../ui/format';
import { AroundText } from './around-text';
import { AtAGlance } from './at-a-glance';
import styles from './article.module.css';
import { TextBlocks } from './text-blocks';
import type { Passage } from '#core/text/passage';

interface Props {
  readonly document: DocumentRecord;
  readonly ref: Ref<HTMLElement>;
  readonly onJump: (passage: Passage) => void;
}

const compare = () => runCommand('compare-texts');
const editDetails = () => runCommand('source');

/** From this many blocks on, those far from the screen are laid out only when they come near it. */
const manyBlocks = 400;

/**
 * Blocks per part: in every frame the engine checks for each part whether it is near the screen,
 * and laying one out takes time.
 */
const blocksInPart = 8;

/** Rows per part of a long table. */
const rowsInPart = 200;

/** Letters in a line of the default measure, for estimating the height of a block. */
const lettersInLine = 62;

/**
 * The text itself. It is rendered once for a document: highlights are painted over it and never
 * touch it. What is in a block is drawn once more, with the elements of its spans.
 */
export const Article = memo(function Article({ document, ref, onJump }: Props) {
  const place = document.facts.find((fact) => fact.kind === 'where')?.text;
  const { blocks } = document;
  const versions = (document.earlier?.length ?? 0) + 1;
  const kicker = [document.date ? formatLongDate(document.date) : null, place].filter(Boolean);
  return (
    <article
      ref={ref}
      className={styles['article']}
      lang={document.language}
      tabIndex={-1}
      aria-label={document.title}
    >
      <div className={styles['kicker']}>
        {kicker.length > 0 && <span>{kicker.join(' · ')}</span>}
        {document.translation === 'provisional' && (
          <span className="badge">Provisional translation</span>
        )}
        {versions > 1 && (
          <button type="button" className="button-quiet" onClick={compare}>
            {versions} versions
          </button>
        )}
        <button type="button" className="button-quiet" onClick={editDetails}>
          Edit details
        </button>
      </div>
      <h1 dir="auto">{document.title}</h1>
      {document.head
        .filter(({ role }) => role !== 'date' && role !== 'status')
        .map(({ text }, nth) => (
          <p key={nth} className={styles['subtitle']} dir="auto">
            {text}
          </p>
        ))}
      <AtAGlance document={document} onJump={onJump} />
      {blocks.length > manyBlocks ? (
        partsOf(blocks).map(({ from, to }) => (
          <div key={from} data-late style={expectedHeight(blocks.slice(from, to))}>
            <TextBlocks blocks={blocks} from={from} to={to} />
          </div>
        ))
      ) : (
        <TextBlocks blocks={blocks} from={0} to={blocks.length} />
      )}
      <AroundText document={document} onJump={onJump} />
    </article>
  );
});

interface Part {
  readonly from: number;
  readonly to: number;
}

/**
 * The blocks in parts that are laid out separately. No part begins with a heading: margins do not
 * collapse across parts, and only headings have a top margin. Nor does one begin inside a table,
 * unless the table is longer than any screen.
 */
function partsOf(blocks: readonly Block[]): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const [at, block] of blocks.entries()) {
    if (at - from < blocksInPart || block.kind === 'heading') continue;
    if (isInGroup(block) && at - from < rowsInPart) continue;
    parts.push({ from, to: at });
    from = at;
  }
  return [...parts, { from, to: blocks.length }];
}

/** An estimated height for blocks not laid out yet; later the engine remembers the real one. */
function expectedHeight(blocks: readonly Block[]) {
  const lines = blocks.map(({ text }) => Math.max(1, Math.ceil(text.length / lettersInLine)));
  const all = lines.reduce((sum, each) => sum + each, 0);
  const between = `${blocks.length} * var(--page-spacing)`;
  return { containIntrinsicBlockSize: `auto calc(${all}lh + ${between})` };
}
