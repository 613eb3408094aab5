import { useEffect, useRef, useState } from 'react';
import type { Annotation } from '#core/model/annotation';
import { useSelected } from '../../ui/store';
import { annotatingSession, writingBegun } from './annotating-session';
import type { Marking } from './marking';
import styles from './note-card.module.css';

interface Props {
  readonly annotation: Annotation;
  readonly marking: Marking;
  /** Called when the keyboard leaves the field. */
  readonly onLeave: () => void;
}

/** Milliseconds after the last key before the note is saved. */
const pause = 300;

/** The text of a note. It is saved while typing, on leaving the field, and on closing. */
export function NoteField({ annotation, marking, onLeave }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(annotation.note);
  const writeId = useSelected(annotatingSession, (now) => now.writeId);
  const draft = useNoteDraft(annotation, marking);
  const [shownNote, setShownNote] = useState(annotation.note);
  // The note changed elsewhere (an undo): the field follows, unless newer words are being typed.
  if (annotation.note !== shownNote) {
    setShownNote(annotation.note);
    if (!draft.isOwed()) setText(annotation.note);
  }

  useEffect(() => {
    if (writeId !== annotation.id) return;
    field.current?.focus();
    writingBegun();
  }, [writeId, annotation.id]);

  return (
    <textarea
      dir="auto"
      ref={field}
      className={styles['field']}
      value={text}
      rows={1}
      placeholder="Write a note"
      aria-label="Note"
      readOnly={marking.log === null}
      onChange={(event) => {
        setText(event.target.value);
        draft.type(event.target.value);
      }}
      onBlur={draft.flush}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        draft.flush();
        onLeave();
      }}
    />
  );
}

interface NoteDraft {
  readonly type: (text: string) => void;
  readonly flush: () => void;
  /** True while typed words are not yet a change. */
  readonly isOwed: () => boolean;
}

/**
 * Connects the field to the log of changes: until typed words are a change, they count as unsaved.
 */
function useNoteDraft(annotation: Annotation, marking: Marking): NoteDraft {
  const latest = useRef(annotation);
  useEffect(() => {
    latest.current = annotation;
  }, [annotation]);
  const [draft] = useState(() => createNoteDraft(() => latest.current, marking));
  useEffect(() => {
    draft.open();
    return () => draft.close();
  }, [draft]);
  return draft;
}

function createNoteDraft(current: () => Annotation, marking: Marking) {
  let typed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let release: (() => void) | undefined;
  const flush = () => {
    clearTimeout(timer);
    if (typed === null) return;
    const note = typed;
    typed = null;
    marking.write(current(), note);
    marking.log?.drafts.settle(flush);
  };
  return {
    open() {
      release = marking.log?.drafts.open(flush);
    },
    close() {
      flush();
      release?.();
    },
    type(text: string) {
      typed = text;
      marking.log?.drafts.touch(flush);
      clearTimeout(timer);
      timer = setTimeout(flush, pause);
    },
    flush,
    isOwed: () => typed !== null,
  };
}
