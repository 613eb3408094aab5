import { useEffect, useRef } from 'react';
import type { PlacedMarks } from '#core/annotations/placed-mark';
import { useStore } from '../../ui/store';
import { annotatingSession } from './annotating-session';
import { homelessWords } from './margin-notes';
import type { Marking } from './marking';
import { NoteCard } from './note-card';
import styles from './notes-panel.module.css';

interface Props {
  readonly marks: PlacedMarks;
  readonly marking: Marking;
  readonly onClose: () => void;
}

/** All marks of the document in a column over the page, where there is no room for a margin. */
export function NotesPanel({ marks, marking, onClose }: Props) {
  const panel = useRef<HTMLElement>(null);
  const { activeId } = useStore(annotatingSession);
  useEffect(() => {
    if (!activeId) return;
    const card = panel.current?.querySelector(`[data-annotation="${CSS.escape(activeId)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [activeId]);
  const { placed, homeless } = marks;
  return (
    <aside ref={panel} className={styles['panel']} data-panel aria-label="Notes">
      <header className={styles['head']}>
        <h2>Marks and notes</h2>
        <button type="button" className="button-quiet" onClick={onClose}>
          Close
        </button>
      </header>
      {placed.length + homeless.length === 0 && (
        <p className={styles['empty']}>Select words on the page to mark them.</p>
      )}
      {homeless.map((annotation) => (
        <NoteCard
          key={annotation.id}
          annotation={annotation}
          marking={marking}
          problem={homelessWords}
          quoted
        />
      ))}
      {placed.map(({ id, annotation }) => (
        <NoteCard key={id} annotation={annotation} marking={marking} quoted />
      ))}
    </aside>
  );
}
