import { useEffect } from 'react';
import type { DocumentRecord } from '#core/document/document';
import { createReadingProgress } from '#core/reading/reading-progress';
import type { TextIndex } from '../../ui/text-index';
import { pageTop } from './page-top';
import { readerSession, type PageParts } from './reader-session';

/** Stores how much of a document was read. */
export interface PlaceKeeper {
  /** It is the document read last. */
  readonly isLatest: boolean;
  /** Where the reader was last, as a UTF-16 offset; 0 for a new document. */
  readonly initialOffset: number;
  readonly initialProgress: number;
  /** Called when the page rests, and when it is left. */
  readonly keep: (offset: number, progress: number) => void;
  /** Registers `flush` to be called before the application closes. Returns how to unregister it. */
  readonly beforeClosing: (flush: () => void) => () => void;
}

/** Milliseconds without scrolling before the position is stored. */
const rest = 500;

/** Longest time, in milliseconds, that continuous scrolling delays that. */
const maxDelay = 2000;

/** Milliseconds between two samples of what is on screen, and the most that one of them counts. */
const lookEvery = 500;
const maxSampleTime = 1000;

/** Pixels below the top of the page where the reading line is. */
const readingLine = 40;

/** Returns to the stored position, then follows scrolling and stores it again. */
export function useReadingPlace(
  parts: PageParts | null,
  document: DocumentRecord,
  place: PlaceKeeper,
): void {
  useEffect(() => {
    if (!parts) return;
    const { index, scroller } = parts;
    if (place.initialOffset > 0) readerSession.get().jump(place.initialOffset);
    let offset = place.initialOffset;
    let kept = { offset, progress: place.initialProgress };
    // Reopening a document makes it the one read last at once, even without scrolling.
    if (!place.isLatest) place.keep(kept.offset, kept.progress);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let lastKept = performance.now();
    const looking = lookAtBlocks(document, place.initialProgress, waitToKeep);

    function measure(): void {
      const seen = visibleText(index, document, scroller);
      offset = seen.top;
      looking.show(seen.blocks);
      readerSession.set((now) => (now.offset === seen.here ? now : { ...now, offset: seen.here }));
    }
    function keep(): void {
      clearTimeout(timer);
      lastKept = performance.now();
      const progress = looking.share();
      if (kept.offset === offset && kept.progress === progress) return;
      kept = { offset, progress };
      place.keep(offset, progress);
    }
    function waitToKeep(): void {
      clearTimeout(timer);
      timer = setTimeout(keep, performance.now() - lastKept > maxDelay ? 0 : rest);
    }
    function onScroll(): void {
      measure();
      waitToKeep();
    }

    measure();
    timer = setTimeout(keep, rest);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    // A page that was scrolled a moment ago has not been told of it yet.
    const withdraw = place.beforeClosing(() => {
      measure();
      keep();
    });
    return () => {
      scroller.removeEventListener('scroll', onScroll);
      looking.end();
      keep();
      withdraw();
    };
  }, [parts, document, place]);
}

/** Counts the time that blocks are on screen; stops once all visible ones have been read. */
function lookAtBlocks({ blocks }: DocumentRecord, before: number, onProgress: () => void) {
  const lengths = blocks.map(({ text }) => text.length);
  const read = createReadingProgress(lengths, before);
  let shown: readonly [number, number] = [0, -1];
  let since = performance.now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function count(): void {
    const now = performance.now();
    const was = read.share();
    if (!window.document.hidden) read.see(shown, Math.min(now - since, maxSampleTime));
    since = now;
    if (read.share() !== was) onProgress();
  }

  function lookOn(): void {
    clearTimeout(timer);
    count();
    if (read.isWaiting(shown)) timer = setTimeout(lookOn, lookEvery);
  }

  return {
    share: read.share,
    show(next: readonly [number, number]): void {
      count();
      shown = next;
      lookOn();
    },
    end(): void {
      count();
      clearTimeout(timer);
    },
  };
}

interface Seen {
  /** The first position on screen. */
  readonly top: number;
  /**
   * The reading position, for the outline. It moves from the top of the page at the beginning to
   * its bottom at the end, so that short last sections get their turn too.
   */
  readonly here: number;
  /** The first and the last block of which something is on screen. */
  readonly blocks: readonly [number, number];
}

function visibleText(index: TextIndex, document: DocumentRecord, scroller: HTMLElement): Seen {
  const page = scroller.getBoundingClientRect();
  const { scrollTop, scrollHeight, clientHeight } = scroller;
  const scrolled = scrollTop / Math.max(scrollHeight - clientHeight, 1);
  const first = pageTop(index, document, scroller, readingLine)?.offset ?? 0;
  const here = offsetAtHeight(index, document, page.top + readingLine + scrolled * clientHeight);
  const blocks = [
    blockAtHeight(index, document, page.top),
    blockAtHeight(index, document, page.bottom),
  ] as const;
  return { top: scrollTop < readingLine ? 0 : first, here, blocks };
}

/** The last block that begins at or above a height of the window; 0 for a text without blocks. */
function blockAtHeight(index: TextIndex, document: DocumentRecord, height: number): number {
  let low = 0;
  let high = document.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const box = index.elementOf(middle)?.getBoundingClientRect();
    if (box && box.top <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** UTF-16 offset of the text at a height of the window, interpolated within a block. */
function offsetAtHeight(index: TextIndex, document: DocumentRecord, height: number): number {
  const at = blockAtHeight(index, document, height);
  const block = document.blocks[at];
  const box = index.elementOf(at)?.getBoundingClientRect();
  if (!block || !box) return 0;
  const share = box.height === 0 ? 0 : (height - box.top) / box.height;
  return block.start + Math.round(block.text.length * Math.min(Math.max(share, 0), 1));
}
