import type { Passage } from '#core/text/passage';
import { useLayoutEffect, useState } from 'react';
import type { TextIndex } from './text-index';

/** Where passages of a text are on a strip beside the scroll bar, as high as the page. */
export interface Strip<P extends Passage> {
  /** The strip's place in the window, in CSS pixels. */
  readonly top: number;
  readonly height: number;
  readonly right: number;
  /**
   * Places in pixels below the top of the strip, each with a passage there: the passage and not its
   * index, which is another's once one is added before it.
   */
  readonly ticks: readonly { readonly at: number; readonly passage: P }[];
  /** The tick of a passage; null when it is not in the text. */
  readonly tickOf: (passage: P) => number | null;
}

/** Passages that are measured one by one; if there are more, every nth one is. */
const maxMeasured = 1500;

/** Pixels between two ticks: closer ones look like one. */
const grain = 3;

/**
 * Measures the passages, and again when the page changes its size. Null until measured.
 *
 * @param idly waits until the window is idle, for passages nobody is looking for.
 */
export function useStrip<P extends Passage>(
  { index, scroller }: { readonly index: TextIndex; readonly scroller: HTMLElement },
  passages: readonly P[],
  idly = false,
): Strip<P> | null {
  const [strip, setStrip] = useState<Strip<P> | null>(null);
  useLayoutEffect(() => {
    function measure(): void {
      const view = scroller.getBoundingClientRect();
      const tickOf = ({ start, end }: P): number | null => {
        const box = index.rangeOf(start, end)?.getBoundingClientRect();
        if (!box) return null;
        const share = (box.top - view.top + scroller.scrollTop) / scroller.scrollHeight;
        return Math.round((share * view.height) / grain) * grain;
      };
      const stride = Math.ceil(passages.length / maxMeasured);
      const ticks = new Map<number, P>();
      for (const [nth, passage] of passages.entries()) {
        const at = nth % stride === 0 ? tickOf(passage) : null;
        if (at !== null && !ticks.has(at)) ticks.set(at, passage);
      }
      setStrip({
        top: view.top,
        height: view.height,
        // Beside the scroll bar, which also belongs to the mouse.
        right: window.innerWidth - view.left - scroller.clientLeft - scroller.clientWidth,
        ticks: [...ticks].map(([at, passage]) => ({ at, passage })),
        tickOf,
      });
    }
    let asked = 0;
    const begin = () => {
      if (!idly) {
        measure();
        return;
      }
      cancelIdleCallback(asked);
      asked = requestIdleCallback(measure);
    };
    begin();
    const observer = new ResizeObserver(begin);
    observer.observe(index.root);
    observer.observe(scroller);
    return () => {
      cancelIdleCallback(asked);
      observer.disconnect();
    };
  }, [index, scroller, passages, idly]);
  return strip;
}
