import { memo, useLayoutEffect, useState } from 'react';
import type { Bookmark } from '#core/model/annotation';
import type { Placed } from '#core/annotations/placed-mark';
import { showContextMenu } from '../../ui/context-menu';
import type { TextIndex } from '../../ui/text-index';
import styles from './bookmark-ribbons.module.css';
import type { Marking } from './marking';
import { AnnotationActs } from './text-acts';

interface Props {
  readonly index: TextIndex;
  readonly bookmarks: readonly Placed<Bookmark>[];
  readonly marking: Marking;
}

/** CSS pixels, relative to the element with the text. */
interface Places {
  readonly tops: ReadonlyMap<string, number>;
  readonly left: number;
}

/** A ribbon left of each bookmarked paragraph; clicking it removes the bookmark. */
export const BookmarkRibbons = memo(function BookmarkRibbons(props: Props) {
  const { index, bookmarks, marking } = props;
  const [{ tops, left }, setPlaces] = useState<Places>({ tops: new Map(), left: 0 });
  useLayoutEffect(() => {
    const measure = () => {
      const origin = index.root.offsetParent?.getBoundingClientRect().top ?? 0;
      const tops = new Map(
        bookmarks.map(({ id, start }) => {
          const box = index.rangeOf(start, start + 1)?.getBoundingClientRect();
          return [id, (box?.top ?? origin) - origin];
        }),
      );
      setPlaces({ tops, left: index.root.offsetLeft });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(index.root);
    return () => observer.disconnect();
  }, [index, bookmarks]);
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
          onContextMenu={(event) =>
            showContextMenu(
              event,
              'Bookmark',
              <AnnotationActs annotation={annotation} marking={marking} notes={null} />,
              event.currentTarget,
            )
          }
        >
          <svg width="12" height="18" viewBox="0 0 12 18" aria-hidden="true">
            <path d="M1 0h10v17l-5-4-5 4z" fill="currentColor" />
          </svg>
        </button>
      ))}
    </div>
  );
});
