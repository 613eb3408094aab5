/** The lines as one long list with only the visible part on the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent } from 'react';
import { PhraseRow } from './phrase-row';
import styles from './phrase-list.module.css';
import type { PhraseHistorySource } from './phrase-history-source';
import type { ChosenLines } from './use-chosen-lines';

interface Props {
  readonly source: PhraseHistorySource;
  readonly chosen: ChosenLines;
}

/** Height of a line before it is measured, in CSS pixels. */
const rowHeight = 52;

export function PhraseList({ source, chosen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const { lines } = source;
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="region"
      aria-label="Uses in date order"
      tabIndex={0}
      onKeyDown={moveBetweenLines}
    >
      <div className={styles['lines']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={index}
                ref={virtualizer.measureElement}
                data-index={index}
                className={styles['line']}
                style={{ transform: `translateY(${start}px)` }}
              >
                <PhraseRow
                  line={line}
                  source={source}
                  chosen={chosen.has(line)}
                  onChoose={chosen.toggle}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

/**
 * Arrow keys move to the same control of the next line; nearby lines are on the page. Not in the
 * menu's button, where the arrows open it.
 */
function moveBetweenLines(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const control = event.target instanceof Element ? event.target.closest('[data-control]') : null;
  const line = control?.closest<HTMLElement>('[data-index]');
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || !line) return;
  const next = event.currentTarget.querySelector(
    `[data-index="${Number(line.dataset['index']) + step}"]`,
  );
  const kind = control?.getAttribute('data-control') ?? '';
  const target = next?.querySelector<HTMLElement>(`[data-control="${kind}"]`);
  if (!target) return;
  event.preventDefault();
  target.focus();
}
