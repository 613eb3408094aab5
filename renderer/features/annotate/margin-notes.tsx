import { memo, useRef } from 'react';
import type { Annotation } from '#core/model/annotation';
import type { PlacedMark } from '#core/annotations/placed-mark';
import type { TextIndex } from '../../ui/text-index';
import styles from './margin-notes.module.css';
import type { Marking } from './marking';
import { NoteCard } from './note-card';
import { NoteLines } from './note-line';
import { useMarginLayout } from './use-margin-layout';

interface Props {
  readonly index: TextIndex;
  /** The marks with cards, in reading order. */
  readonly marks: readonly PlacedMark[];
  /** Notes on the document, and orphans; they are at the top. */
  readonly unanchored: readonly Annotation[];
  readonly marking: Marking;
  /** Nothing is marked yet: the page may use the margin's room. */
  readonly isBare: boolean;
}

export const orphanedWords = 'These words have no certain place in this text.';

/** Notes beside their passages, pushed down rather than overlapping. */
export const MarginNotes = memo(function MarginNotes(props: Props) {
  const { index, marks, unanchored, marking, isBare } = props;
  const margin = useRef<HTMLElement>(null);
  const { tops, cardRef } = useMarginLayout(index, margin, marks);
  return (
    <>
      <NoteLines index={index} margin={margin} marks={marks} tops={tops} />
      <aside
        ref={margin}
        className={styles['margin']}
        aria-label="Notes"
        data-bare={isBare || undefined}
      >
        {unanchored.map((annotation) => (
          <NoteCard
            key={annotation.id}
            annotation={annotation}
            marking={marking}
            {...(annotation.kind !== 'document-note' && { problem: orphanedWords })}
            quoted
          />
        ))}
        {marks.map(({ id, annotation }) => (
          <div key={id} className={styles['place']} style={{ top: tops.get(id) ?? 0 }}>
            <NoteCard annotation={annotation} marking={marking} ref={cardRef(id)} />
          </div>
        ))}
      </aside>
    </>
  );
});
