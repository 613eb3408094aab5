import { useLayoutEffect, useState } from 'react';
import { useStore } from '../../ui/store';
import styles from './find-bar.module.css';
import { findSession } from './find-session';
import type { FindPage } from './use-find';

interface Strip {
  readonly top: number;
  readonly height: number;
  readonly right: number;
  /** Pixels below the strip's top where at least one hit is. */
  readonly ticks: readonly number[];
  readonly current: number | null;
}

/** Hits that are measured one by one; of more, every so manieth is. */
const maxMeasured = 1500;

/** Pixels between two ticks: nearer ones look like one. */
const grain = 3;

/** Where in the text the hits are, beside the scroll bar. */
export function FindTicks({ page }: { readonly page: FindPage }) {
  const { hits, current } = useStore(findSession);
  const [strip, setStrip] = useState<Strip | null>(null);
  useLayoutEffect(() => {
    const { index, scroller } = page;
    function measure(): void {
      const view = scroller.getBoundingClientRect();
      const tickOf = (nth: number): number | null => {
        const hit = hits[nth];
        const box = hit && index.rangeOf(hit.start, hit.end)?.getBoundingClientRect();
        if (!box) return null;
        const share = (box.top - view.top + scroller.scrollTop) / scroller.scrollHeight;
        return Math.round((share * view.height) / grain) * grain;
      };
      const stride = Math.ceil(hits.length / maxMeasured);
      const ticks = new Set<number>();
      for (let nth = 0; nth < hits.length; nth += stride) {
        const tick = tickOf(nth);
        if (tick !== null) ticks.add(tick);
      }
      setStrip({
        top: view.top,
        height: view.height,
        right: window.innerWidth - view.right,
        ticks: [...ticks],
        current: current === -1 ? null : tickOf(current),
      });
    }
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    observer.observe(scroller);
    return () => observer.disconnect();
  }, [page, hits, current]);
  if (!strip) return null;
  const { top, height, right, ticks } = strip;
  return (
    <div className={styles['ticks']} style={{ top, height, right }} aria-hidden="true">
      {ticks.map((tick) => (
        <i key={tick} style={{ top: tick }} />
      ))}
      {strip.current !== null && <i data-current style={{ top: strip.current }} />}
    </div>
  );
}
