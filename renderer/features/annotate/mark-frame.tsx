import { useState, type PointerEvent } from 'react';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { canonicalText } from '#core/document/canonical-text';
import type { DocumentRecord } from '#core/document/document';
import { useSelected } from '../../ui/store';
import type { TextIndex } from '../../ui/text-index';
import { annotatingSession } from './annotating-session';
import styles from './mark-frame.module.css';
import type { Marking } from './marking';
import { useLineBoxes, type Box } from './use-line-boxes';
import type { Passage } from '#core/text/passage';
import { trimPassage } from '#core/text/passage';

interface Props {
  readonly page: { readonly index: TextIndex };
  readonly mark: PlacedMark;
  readonly active: boolean;
  readonly document: DocumentRecord;
  readonly marking: Marking;
}

interface FramesProps extends Omit<Props, 'mark' | 'active'> {
  readonly marks: readonly PlacedMark[];
}

/** Frames of the open mark and of the one whose card is hovered. */
export function MarkFrames({ marks, ...parts }: FramesProps) {
  const activeId = useSelected(annotatingSession, (now) => now.activeId);
  const hoverId = useSelected(annotatingSession, (now) => now.hoverId);
  const ids = [...new Set([hoverId, activeId])].filter((id) => id !== null);
  return ids.map((id) => {
    const mark = marks.find((each) => each.id === id);
    return mark && <MarkFrame key={id} mark={mark} active={id === activeId} {...parts} />;
  });
}

/**
 * A frame around the lines of one mark: the open one, or the one whose note is hovered. The open
 * one has a grip at each end to drag the edge; Alt and arrows do the same word by word.
 */
function MarkFrame({ page: { index }, mark, active, document, marking }: Props) {
  const [dragged, setDragged] = useState<Passage | null>(null);
  const { start, end } = dragged ?? mark;
  const boxes = useLineBoxes(index, start, end);

  function drag(edge: 'start' | 'end', event: PointerEvent): void {
    const offset = index.offsetAt(event.clientX, event.clientY);
    if (offset === null) return;
    const passage = edge === 'start' ? { start: offset, end } : { start, end: offset + 1 };
    const trimmed = trimPassage(canonicalText(document.blocks), passage);
    if (trimmed && passage.start < passage.end) setDragged(trimmed);
  }
  function drop(): void {
    if (dragged) marking.changeRange(mark.annotation, dragged);
    setDragged(null);
  }

  const first = boxes[0];
  const last = boxes.at(-1);
  return (
    <div className={styles['frame']} data-active={active || undefined} aria-hidden="true">
      {boxes.map((box) => (
        <i key={`${box.top} ${box.left}`} style={{ ...box }} />
      ))}
      {active && marking.log && first && last && (
        <>
          <Grip edge="start" left={first.left} box={first} onDrag={drag} onDrop={drop} />
          <Grip edge="end" left={last.left + last.width} box={last} onDrag={drag} onDrop={drop} />
        </>
      )}
    </div>
  );
}

interface GripProps {
  readonly edge: 'start' | 'end';
  readonly left: number;
  readonly box: Box;
  readonly onDrag: (edge: 'start' | 'end', event: PointerEvent) => void;
  readonly onDrop: () => void;
}

function Grip({ edge, left, box, onDrag, onDrop }: GripProps) {
  return (
    <b
      className={styles['grip']}
      data-edge={edge}
      style={{ left, top: box.top, height: box.height }}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onDrag(edge, event);
      }}
      onPointerUp={onDrop}
      onPointerCancel={onDrop}
    />
  );
}
