import { memo, type Ref } from 'react';
import { hasNote, quoteOf, type Annotation } from '#core/model/annotation';
import { formatAge } from '../../ui/format';
import { showContextMenu } from '../../ui/context-menu';
import { isTyping } from '../../ui/is-typing';
import { useSelected } from '../../ui/store';
import { activate, annotatingSession, hover } from './annotating-session';
import { runCommand } from '../../navigation/commands';
import { openExportOf } from '../../navigation/export-request';
import { citedParts, useCopyCited } from './copy-cited';
import { LabelMenu } from './label-menu';
import { describeShortly, type Marking } from './marking';
import styles from './note-card.module.css';
import { NoteField } from './note-field';
import { NoteText } from './note-text';
import { AnnotationActs } from './text-acts';
import { useDragCited } from './use-drag-cited';
import { TagEditor, TagList } from './tag-editor';

interface Props {
  readonly annotation: Annotation;
  readonly marking: Marking;
  /** Also shows the passage's words, when the card is not beside them. */
  readonly quoted?: boolean;
  /** Shown above the quote of an orphan. */
  readonly problem?: string;
  readonly ref?: Ref<HTMLElement>;
  readonly onOpen?: () => void;
}

/** One annotation: its label, time, note and tags; when open, with controls to change them. */
export const NoteCard = memo(function NoteCard(props: Props) {
  const { annotation, marking, quoted, problem, ref, onOpen } = props;
  const active = useSelected(annotatingSession, ({ activeId }) => activeId === annotation.id);
  const { name, hue } = describeShortly(annotation, marking.labels);
  const quote = quoteOf(annotation);
  const { prepare, fill } = useDragCited();
  const acts = <AnnotationActs annotation={annotation} marking={marking} notes={null} />;
  const leave = () => {
    activate(null);
    focusPage();
  };
  return (
    <section
      ref={ref}
      className={styles['card']}
      data-hue={hue}
      data-active={active || undefined}
      data-annotation={annotation.id}
      aria-label={quote === '' ? name : `${name}: ${quote.slice(0, 80)}`}
      draggable={!active && annotation.kind !== 'document-note'}
      onPointerDown={() => !active && prepare(annotation, citedParts([annotation]))}
      onDragStart={fill}
      onContextMenu={(event) => {
        // In the field, keys edit the text.
        if (isTyping(event.target)) return;
        showContextMenu(event, name, acts, event.currentTarget);
      }}
      onPointerEnter={() => hover(annotation.id)}
      onPointerLeave={() => hover(null)}
      onFocus={() => hover(annotation.id)}
      onBlur={() => hover(null)}
    >
      <header className={styles['head']}>
        {active && marking.log && annotation.kind === 'highlight' ? (
          <LabelMenu annotation={annotation} marking={marking} />
        ) : (
          <span className={styles['label']}>{name}</span>
        )}
        <span>
          {annotation.creator !== null && `${annotation.creator} · `}
          <time dateTime={annotation.modified}>{formatAge(annotation.modified, Date.now())}</time>
        </span>
      </header>
      {problem && <p className={styles['problem']}>{problem}</p>}
      {quoted && quote !== '' && (
        <p className={styles['quote']} dir="auto">
          {quote}
        </p>
      )}
      {active ? (
        <>
          <NoteField annotation={annotation} marking={marking} onLeave={leave} />
          {marking.log && <TagEditor annotation={annotation} marking={marking} />}
          <Acts annotation={annotation} marking={marking} onDone={leave} />
        </>
      ) : (
        <>
          {hasNote(annotation) && (
            <div className={styles['note']}>
              <NoteText note={annotation.note} />
            </div>
          )}
          <TagList annotation={annotation} />
          <button
            type="button"
            className={styles['open']}
            aria-label={`Open: ${name}${quote === '' ? '' : `, ${quote.slice(0, 60)}`}`}
            onClick={() => {
              activate(annotation.id);
              onOpen?.();
            }}
          />
        </>
      )}
    </section>
  );
});

interface ActsProps {
  readonly annotation: Annotation;
  readonly marking: Marking;
  readonly onDone: () => void;
}

function Acts({ annotation, marking, onDone }: ActsProps) {
  const copyCited = useCopyCited();
  return (
    <footer className={styles['acts']}>
      {marking.log && (
        <button
          type="button"
          className="button-quiet"
          onClick={() => {
            marking.remove([annotation]);
            focusPage();
          }}
        >
          Delete
        </button>
      )}
      {annotation.kind !== 'document-note' && (
        <button
          type="button"
          className="button-quiet"
          title="Copy with citation"
          onClick={() => copyCited(citedParts([annotation]))}
        >
          Cite
        </button>
      )}
      <button
        type="button"
        className="button-quiet"
        onClick={() =>
          openExportOf({
            kind: 'one',
            documentId: annotation.documentId,
            annotationIds: [annotation.id],
          })
        }
      >
        Export
      </button>
      <button
        type="button"
        className="button-quiet"
        title="Copy a link to this mark"
        onClick={() => runCommand('copy-link')}
      >
        Link
      </button>
      <button type="button" className="button-quiet" onClick={onDone}>
        Done
      </button>
    </footer>
  );
}

/** Returns the keyboard focus to the text. */
export function focusPage(): void {
  document.querySelector<HTMLElement>('main article')?.focus({ preventScroll: true });
}
