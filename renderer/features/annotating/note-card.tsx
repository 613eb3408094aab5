import type { Ref } from 'react';
import type { Highlight } from '#core/annotations/annotation';
import { labelOf } from '#core/annotations/label';
import { formatAge } from '../../ui/format';
import { useStore } from '../../ui/store';
import { activate, annotatingSession, hover } from './annotating-session';
import { LabelMenu } from './label-menu';
import type { Marking } from './marking';
import styles from './note-card.module.css';
import { NoteField } from './note-field';

interface Props {
  readonly annotation: Highlight;
  readonly marking: Marking;
  /** Shows the passage's words too, where the card does not stand beside them. */
  readonly quoted?: boolean;
  /** Said above the quote, when the words have no place in this text. */
  readonly problem?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly onOpen?: () => void;
}

/** One annotation: its label, when it was written, its note; open, the means to change them. */
export function NoteCard(props: Props) {
  const { annotation, marking, quoted, problem, ref, onOpen } = props;
  const { activeId } = useStore(annotatingSession);
  const active = activeId === annotation.id;
  const label = labelOf(marking.labels, annotation.labelId);
  const leave = () => {
    activate(null);
    focusPage();
  };
  return (
    <section
      ref={ref}
      className={styles['card']}
      data-hue={label.hue}
      data-active={active || undefined}
      data-annotation={annotation.id}
      aria-label={`${label.name}: ${annotation.anchor.quote.exact.slice(0, 80)}`}
      onPointerEnter={() => hover(annotation.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(annotation.id)}
      onBlur={() => hover(null)}
    >
      <header className={styles['head']}>
        {active && marking.log ? (
          <LabelMenu annotation={annotation} marking={marking} />
        ) : (
          <span className={styles['label']}>{label.name}</span>
        )}
        <time dateTime={annotation.modified}>{formatAge(annotation.modified, Date.now())}</time>
      </header>
      {problem && <p className={styles['problem']}>{problem}</p>}
      {quoted && <p className={styles['quote']}>{annotation.anchor.quote.exact}</p>}
      {active ? (
        <>
          <NoteField annotation={annotation} marking={marking} onLeave={leave} />
          <Acts annotation={annotation} marking={marking} onDone={leave} />
        </>
      ) : (
        <button
          type="button"
          className={styles['open']}
          onClick={() => {
            activate(annotation.id);
            onOpen?.();
          }}
        >
          {annotation.note || <span className="visually-hidden">Open this highlight</span>}
        </button>
      )}
    </section>
  );
}

interface ActsProps {
  readonly annotation: Highlight;
  readonly marking: Marking;
  readonly onDone: () => void;
}

function Acts({ annotation, marking, onDone }: ActsProps) {
  return (
    <footer className={styles['acts']}>
      {marking.log && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            marking.remove(annotation);
            focusPage();
          }}
        >
          Delete
        </button>
      )}
      <button type="button" className="button-quiet" onClick={onDone}>
        Done
      </button>
    </footer>
  );
}

/** Gives the keyboard back to the text. */
function focusPage(): void {
  document.querySelector<HTMLElement>('main article')?.focus({ preventScroll: true });
}
