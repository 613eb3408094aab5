import { memo, type Ref } from 'react';
import type { Block, DocumentRecord, Passage } from '#core/document/document';
import { blockAttribute } from '../../ui/text-index';
import { formatLongDate } from '../../ui/format';
import { AtAGlance } from './at-a-glance';
import styles from './article.module.css';

interface Props {
  readonly document: DocumentRecord;
  readonly ref: Ref<HTMLElement>;
  readonly onJump: (passage: Passage) => void;
}

/** From so many blocks on, those far from the screen are laid out when they come near it. */
const manyBlocks = 400;

/** Letters in a line of the usual measure: what a block's height is guessed by until it is known. */
const lettersInLine = 62;

/**
 * The text itself. It is drawn once for a document: highlights are painted over it and never
 * touch it, so every block keeps the one text node that positions are counted in.
 */
export const Article = memo(function Article({ document, ref, onJump }: Props) {
  const place = document.facts.find((fact) => fact.kind === 'where')?.text;
  const large = document.blocks.length > manyBlocks;
  const kicker = [document.date ? formatLongDate(document.date) : null, place].filter(Boolean);
  return (
    <article
      ref={ref}
      className={styles['article']}
      lang={document.language}
      tabIndex={-1}
      aria-label={document.title}
    >
      {(kicker.length > 0 || document.translationMark) && (
        <div className={styles['kicker']}>
          {kicker.join(' · ')}
          {document.translation === 'provisional' && (
            <span className="badge">Provisional translation</span>
          )}
        </div>
      )}
      <h1 dir="auto">{document.title}</h1>
      <AtAGlance document={document} onJump={onJump} />
      {document.blocks.map((block, index) => (
        <BlockElement key={block.start} block={block} index={index} large={large} />
      ))}
    </article>
  );
});

interface BlockProps {
  readonly block: Block;
  readonly index: number;
  readonly large: boolean;
}

function BlockElement({ block, index, large }: BlockProps) {
  const marked = {
    [blockAttribute]: index,
    dir: 'auto',
    'data-number': block.number ?? undefined,
    ...(large && { 'data-late': '', style: expectedHeight(block) }),
  };
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level <= 1 ? 'h2' : block.level === 2 ? 'h3' : 'h4';
      return <Heading {...marked}>{block.text}</Heading>;
    }
    case 'list-item':
      return (
        <p {...marked} className={styles['item']} data-level={Math.min(block.level, 4)}>
          {block.text}
        </p>
      );
    case 'quotation':
      return <blockquote {...marked}>{block.text}</blockquote>;
    case 'table-row':
    case 'paragraph':
      return <p {...marked}>{block.text}</p>;
  }
}

function expectedHeight({ text }: Block) {
  const lines = Math.max(1, Math.ceil(text.length / lettersInLine));
  return { containIntrinsicBlockSize: `auto ${lines}lh` };
}
