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

/**
 * The text itself. It is drawn once for a document: highlights are painted over it and never
 * touch it, so every block keeps the one text node that positions are counted in.
 */
export const Article = memo(function Article({ document, ref, onJump }: Props) {
  const place = document.facts.find((fact) => fact.kind === 'where')?.text;
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
      <h1>{document.title}</h1>
      <AtAGlance document={document} onJump={onJump} />
      {document.blocks.map((block, index) => (
        <BlockElement key={block.start} block={block} index={index} />
      ))}
    </article>
  );
});

function BlockElement({ block, index }: { readonly block: Block; readonly index: number }) {
  const marked = { [blockAttribute]: index, 'data-number': block.number ?? undefined };
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
