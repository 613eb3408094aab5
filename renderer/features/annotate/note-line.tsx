import type { RefObject } from 'react';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { useSelected } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { annotatingSession } from './annotating-session';
import styles from './note-line.module.css';
import { useNoteLine } from './use-note-line';

interface Props {
  readonly index: TextIndex;
  readonly margin: RefObject<HTMLElement | null>;
  /** The marks with cards in the margin. */
  readonly marks: readonly PlacedMark[];
  /** Top of each card in the margin, in pixels. */
  readonly tops: ReadonlyMap<string, number>;
}

/** The lines from the open card, and the hovered one, to their passages. */
export function NoteLines({ marks, tops, ...page }: Props) {
  const activeId = useSelected(annotatingSession, (now) => now.activeId);
  const hoverId = useSelected(annotatingSession, (now) => now.hoverId);
  return [...new Set([hoverId, activeId])].map((id) => {
    const mark = id === null ? undefined : marks.find((each) => each.id === id);
    const top = mark && tops.get(mark.id);
    if (!mark || top === undefined) return null;
    return <NoteLine key={id} mark={mark} top={top} active={id === activeId} {...page} />;
  });
}

interface LineProps extends Pick<Props, 'index' | 'margin'> {
  readonly mark: PlacedMark;
  readonly top: number;
  readonly active: boolean;
}

function NoteLine({ index, margin, mark, top, active }: LineProps) {
  const way = useNoteLine(index, margin, mark, top);
  if (!way) return null;
  return (
    <svg
      className={styles['line']}
      data-note-line={mark.id}
      data-active={active || undefined}
      width="1"
      height="1"
      aria-hidden="true"
    >
      <polyline points={way.map(({ x, y }) => `${x},${y}`).join(' ')} />
    </svg>
  );
}
