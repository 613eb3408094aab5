import { useLayoutEffect, useRef } from 'react';
import { blockAt } from '#core/document/blocks';
import type { TextMeanwhile } from '../data/text-meanwhile';
import { Article } from '../features/reader/article';
import { createWordsDrawer } from '../features/reader/words-drawer';
import { indexText } from '../ui/text-index';
import styles from './rebuilding.module.css';

interface Props {
  /** 0 to 1. */
  readonly share: number;
  /** Null until it is read, and where nothing was read last. */
  readonly text: TextMeanwhile | null;
}

/** Shown instead of the window's content while the store of notes is rebuilt at a start. */
export function Rebuilding({ share, text }: Props) {
  return (
    <main className={text ? styles['meanwhile'] : styles['rebuilding']}>
      <div className={styles['progress']}>
        <h1>Putting your notes back</h1>
        <p>
          The store of notes is catching up with the journal. It takes longer after a large change.
          {text && ' Your text can be read meanwhile; marks and notes follow.'}
        </p>
        <progress value={share} max={1} aria-label="Notes put back" />
      </div>
      {text && <Text text={text} />}
    </main>
  );
}

/** The text alone: nothing can be marked or opened before the notes are there. */
function Text({ text: { document, offset } }: { readonly text: TextMeanwhile }) {
  const scroller = useRef<HTMLFieldSetElement>(null);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (!article.current || !scroller.current) return;
    const index = indexText(article.current, document.blocks);
    const words = createWordsDrawer(index, document.blocks, scroller.current);
    words.around(offset);
    if (offset > 0) index.elementOf(blockAt(document, offset))?.scrollIntoView();
    return words.stop;
  }, [document, offset]);
  return (
    <fieldset ref={scroller} className={styles['text']} disabled aria-label={document.title}>
      <Article document={document} ref={article} onJump={ignoreJump} />
    </fieldset>
  );
}

const ignoreJump = () => undefined;
