import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import styles from './gathering-dialog.module.css';
import { GatheredRowView } from './gathered-row';
import type { GatheringJob } from './gathering-job';
import type { GatheringSource } from './gathering-source';
import type { GatheredRow } from './gathered-rows';

interface Props {
  readonly rows: readonly GatheredRow[];
  readonly job: GatheringJob;
  readonly source: GatheringSource;
}

/** Height of a row before it is measured, in CSS pixels. */
const usualHeight = 66;

/** One row a file; only those in view are on the page, so that ten thousand are no burden. */
export function GatheredList({ rows, job, source }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
  });
  return (
    <div ref={scroller} className={styles['list']} tabIndex={0} role="region" aria-label="Files">
      <ul style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles['row']}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <GatheredRowView row={row} job={job} source={source} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
