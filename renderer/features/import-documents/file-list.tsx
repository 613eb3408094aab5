import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import styles from './import-documents-dialog.module.css';
import { FileRowView } from './file-row';
import type { ImportJob } from './import-job';
import type { FileWithNotes, ImportTarget } from './import-target';
import type { FileRow } from './file-rows';

interface Props {
  readonly rows: readonly FileRow[];
  readonly job: ImportJob;
  readonly source: ImportTarget;
  readonly onLook: (file: FileWithNotes) => void;
}

/** Height of a row before it is measured, in CSS pixels. */
const defaultHeight = 66;

/** One row per file; only visible ones are on the page, so that ten thousand are no burden. */
export function FileList({ rows, job, source, onLook }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => defaultHeight,
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
                <FileRowView row={row} job={job} source={source} onLook={onLook} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
