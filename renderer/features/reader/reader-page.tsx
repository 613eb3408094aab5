import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import type { DocumentRecord } from '#core/document/document';
import type { ReadingLocation } from '#core/reading/navigation-history';
import { useCommand } from '../../navigation/commands';
import { setLocationProvider } from '../../navigation/navigation-history';
import { offsetIn } from '../../ui/offset-in';
import { indexText, type TextIndex } from '../../ui/text-index';
import { Article } from './article';
import { GoToParagraph, lastNumber } from './go-to-paragraph';
import { pageTop } from './page-top';
import { TextLinks } from './text-links';
import { jumpTo, nothingOpen, readerSession, type PageParts } from './reader-session';
import styles from './reader-page.module.css';
import { useReadingPlace, type PlaceKeeper } from './use-reading-place';
import { useSteadyPage } from './use-steady-page';
import { createWordsDrawer, type WordsDrawer } from './words-drawer';

interface Props {
  readonly document: DocumentRecord;
  readonly place: PlaceKeeper;
  /** The margin and what floats over the page, rendered once the text is there. */
  readonly children: (page: PageParts) => ReactNode;
}

interface Drawn {
  readonly index: TextIndex;
  readonly words: WordsDrawer;
}

/** Pixels between the top of the page and a position that was jumped to. */
const headroom = 28;

export function ReaderPage({ document, place, children }: Props) {
  const scroller = useRef<HTMLElement>(null);
  const article = useRef<HTMLElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const [parts, setParts] = useState<PageParts | null>(null);
  const jump = useCallback((offset: number) => {
    const page = scroller.current;
    if (offset === 0) page?.scrollTo({ top: 0 });
    else if (page && drawn.current) bringToTop(page, drawn.current, offset);
  }, []);
  const [asking, setAsking] = useState(false);
  useCommand(
    'go-to-paragraph',
    useMemo(() => (lastNumber(document) === 0 ? null : () => setAsking(true)), [document]),
  );

  const { blocks } = document;
  useLayoutEffect(() => {
    if (!article.current || !scroller.current) return;
    const index = indexText(article.current, blocks);
    const words = createWordsDrawer(index, blocks, scroller.current);
    words.around(place.initialOffset);
    drawn.current = { index, words };
    setParts({ index, scroller: scroller.current });
    return words.stop;
  }, [blocks, place]);
  useLayoutEffect(() => {
    readerSession.set({ document, offset: 0, jump });
    return () => readerSession.set(nothingOpen);
  }, [document, jump]);
  useEffect(
    () =>
      parts
        ? setLocationProvider({ location: () => locationIn(parts, document), jump })
        : undefined,
    [parts, document, jump],
  );
  useReadingPlace(parts, document, place);
  useSteadyPage(parts, document);

  return (
    <main ref={scroller} className={styles['page']}>
      <div className={styles['spread']}>
        {/* Drawn words are no nodes of React's: another text needs elements of its own. */}
        <Article key={document.revision} document={document} ref={article} onJump={jumpTo} />
        {parts && children(parts)}
        {parts && <TextLinks page={parts} document={document} />}
      </div>
      {asking && (
        <GoToParagraph document={document} onGo={jumpTo} onClose={() => setAsking(false)} />
      )}
    </main>
  );
}

function bringToTop(page: HTMLElement, { index, words }: Drawn, offset: number): void {
  words.around(offset);
  const range = index.rangeOf(offset, offset);
  if (range) page.scrollBy({ top: offsetIn(page, range) - headroom });
}

function locationIn({ index, scroller }: PageParts, document: DocumentRecord): ReadingLocation {
  const top = scroller.scrollTop < headroom ? null : pageTop(index, document, scroller, headroom);
  return { documentId: document.id, offset: top?.offset ?? 0 };
}
