import { memo } from 'react';
import { hasNote, quoteOf } from '#core/model/annotation';
import type { Listed, ListGroup } from '#core/annotations/listing';
import { formatDay } from '../../../ui/format';
import { showContextMenu } from '../../../ui/context-menu';
import { useSelected } from '../../../ui/store';
import { annotatingSession } from '../annotating-session';
import { citedParts } from '../copy-cited';
import { orphanedWords } from '../margin-notes';
import { describeShortly, type Marking } from '../marking';
import { NoteCard } from '../note-card';
import { NoteWords } from '../note-text';
import { AnnotationActs } from '../text-acts';
import { TagList } from '../tag-editor';
import { useDragCited } from '../use-drag-cited';
import styles from './annotations-panel.module.css';
import type { Picked } from '../../../ui/use-picked';

interface Props {
  readonly group: ListGroup;
  readonly marking: Marking;
  readonly picked: Picked<Listed>;
  readonly onGo: (listed: Listed) => void;
}

/** The annotations under one heading. */
export function PanelGroup({ group, marking, picked, onGo }: Props) {
  const activeId = useSelected(annotatingSession, (now) => now.activeId);
  const heading = headingOf(group);
  return (
    <section aria-label={heading ?? 'Beginning'}>
      {heading !== null && <h3 className={styles['heading']}>{heading}</h3>}
      <ul>
        {group.items.map((item) => {
          const { id } = item.annotation;
          return (
            <li key={id} className={styles['item']} data-start={item.start ?? undefined}>
              {id === activeId ? (
                <NoteCard
                  annotation={item.annotation}
                  marking={marking}
                  {...(group.kind === 'orphaned' && { problem: orphanedWords })}
                  quoted
                />
              ) : (
                <Row
                  item={item}
                  marking={marking}
                  problem={group.kind === 'orphaned'}
                  isPicked={picked.ids.has(id)}
                  onPick={picked.pick}
                  onGo={onGo}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function headingOf({ kind, heading }: ListGroup): string | null {
  switch (kind) {
    case 'document':
      return 'On the document';
    case 'orphaned':
      return 'Orphaned: not in this text';
    case 'day':
      return heading && formatDay(`${heading}T12:00:00Z`);
    case 'section':
      return heading;
  }
}

interface RowProps {
  readonly item: Listed;
  readonly marking: Marking;
  readonly problem: boolean;
  readonly isPicked: boolean;
  /** @param through with Shift: everything from the last picked one to this. */
  readonly onPick: (id: string, through: boolean) => void;
  readonly onGo: (listed: Listed) => void;
}

const Row = memo(function Row({ item, marking, problem, isPicked, onPick, onGo }: RowProps) {
  const { annotation, paragraph } = item;
  const { prepare, fill } = useDragCited();
  const { name, hue } = describeShortly(annotation, marking.labels);
  const quote = quoteOf(annotation);
  const words = quote || annotation.note || name;
  return (
    <div
      className={styles['row']}
      data-hue={hue}
      data-annotation={annotation.id}
      data-picked={isPicked || undefined}
      draggable={annotation.kind !== 'document-note'}
      onPointerDown={() => prepare(annotation, citedParts([annotation]))}
      onDragStart={fill}
      onContextMenu={(event) =>
        showContextMenu(
          event,
          name,
          <AnnotationActs annotation={annotation} marking={marking} notes={null} />,
          event.currentTarget,
        )
      }
    >
      <input
        type="checkbox"
        className={styles['pick']}
        checked={isPicked}
        aria-label={`Select: ${words.slice(0, 60)}`}
        onChange={() => undefined}
        onClick={(event) => onPick(annotation.id, event.shiftKey)}
      />
      <button type="button" className={styles['go']} onClick={() => onGo(item)}>
        <span className={styles['name']}>
          {name}
          {paragraph !== null && <span className={styles['number']}>¶{paragraph}</span>}
          {annotation.creator !== null && (
            <span className={styles['number']}>{annotation.creator}</span>
          )}
        </span>
        {problem && <span className={styles['problem']}>{orphanedWords}</span>}
        {quote !== '' && (
          <span className={styles['quote']} dir="auto">
            {quote}
          </span>
        )}
        {hasNote(annotation) && (
          <span className={styles['note']} dir="auto">
            <NoteWords note={annotation.note} />
          </span>
        )}
      </button>
      <TagList annotation={annotation} />
    </div>
  );
});
