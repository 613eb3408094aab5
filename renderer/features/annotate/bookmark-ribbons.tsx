import { memo, useLayoutEffect, useState } from 'react';
import type { Bookmark } from '#core/model/annotation';
import type { Placed } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import styles from './bookmark-ribbons.module.css';
import type { Marking } from './marking';

interface Props {
  readonly index: TextIndex;
  readonly bookmarks: readonly Placed<Bookmark>[];
  readonly marking: Marking;
}

/** A ribbon left of each paragraph that has a bookmark; a press takes it away. */
export const BookmarkRibbons = memo(function BookmarkRibbons(props: Props) {
  const { index, bookmarks, marking } = props;
  const [tops, setTops] = useState<ReadonlyMap<string, number>>(new Map());
  useLayoutEffect(() => {
    const measure = () => {
      const origin = index.root.offsetParent?.getBoundingClientRect().top ?? 0;
      setTops(
        new Map(
          bookmarks.map(({ id, start }) => {
            const box = index.rangeOf(start, start + 1)?.getBoundingClientRect();
            return [id, (box?.top ?? origin) - origin];
          }),
        ),
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    return () => observer.disconnect();
  }, [index, bookmarks]);
  const left = index.root.offsetLeft;
  return (
    <div className={styles['ribbons']}>
      {bookmarks.map(({ id, annotation }) => (
        <button
          key={id}
          type="button"
          className={styles['ribbon']}
          style={{ top: tops.get(id) ?? 0, left }}
          aria-label={`Remove the bookmark at: ${annotation.anchor.quote.exact.slice(0, 60)}`}
          title="Bookmark. Press to remove it."
          disabled={!marking.log}
          onClick={() => marking.remove([annotation])}
        >
          <svg width="12" height="18" viewBox="0 0 12 18" aria-hidden="true">
            <path d="M1 0h10v17l-5-4-5 4z" fill="currentColor" />
          </svg>
        </button>
      ))}
    </div>
  );
});
