import { useCallback, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { DocumentRecord } from '#core/document/document';
import { indexText, type TextIndex } from '../../ui/text-index';
import { Article } from './article';
import { nothingOpen, readerSession } from './reader-session';
import styles from './reader-page.module.css';
import { useReadingPlace, type PlaceKeeper } from './use-reading-place';
import { useSteadyPage } from './use-steady-page';

interface Props {
  readonly document: DocumentRecord;
  readonly place: PlaceKeeper;
  /** What stands in the margin and floats over the page, once the text is there to point into. */
  readonly children: (page: PageParts) => ReactNode;
}

/** The parts of the drawn page that marking needs. */
export interface PageParts {
  readonly index: TextIndex;
  readonly scroller: HTMLElement;
}

/** Pixels between the top of the page and a position that was jumped to. */
const headroom = 28;

export function ReaderPage({ document, place, children }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const article = useRef<HTMLElement>(null);
  const [parts, setParts] = useState<PageParts | null>(null);
  const jump = useCallback(
    (offset: number) => {
      const page = scroller.current;
      const range = partsRange(article.current, document, offset);
      if (page && range) scrollTo(page, range);
    },
    [document],
  );

  useLayoutEffect(() => {
    if (!article.current || !scroller.current) return;
    setParts({ index: indexText(article.current, document.blocks), scroller: scroller.current });
    readerSession.set({ document, offset: 0, jump });
    return () => readerSession.set(nothingOpen);
  }, [document, jump]);
  useReadingPlace(parts, document, place);
  useSteadyPage(parts, document);

  return (
    <main ref={scroller} className={styles['page']}>
      <div className={styles['spread']}>
        <Article document={document} ref={article} onJump={jump} />
        {parts && children(parts)}
      </div>
    </main>
  );
}

function partsRange(
  article: HTMLElement | null,
  document: DocumentRecord,
  offset: number,
): Range | null {
  return article ? indexText(article, document.blocks).rangeOf(offset, offset) : null;
}

function scrollTo(page: HTMLElement, range: Range): void {
  const top = range.getBoundingClientRect().top - page.getBoundingClientRect().top;
  page.scrollBy({ top: top - headroom });
}
