import { memo } from 'react';
import { hasNote, labelIdOf, quoteOf, type Annotation } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import { tagsOf } from '#core/model/tags';
import { isWaiting } from '#core/notebook/notebook-question';
import { opens } from '../../navigation/tabs';
import { showContextMenu } from '../../ui/context-menu';
import { formatDay } from '../../ui/format';
import { citedParts } from '../annotate/copy-cited';
import { useDragCited } from '../annotate/use-drag-cited';
import { EntryActs } from './entry-acts';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-screen.module.css';

interface Props {
  readonly annotation: Annotation;
  readonly source: NotebookSource;
  /** Shows its document's title, which its group does not. */
  readonly titled: boolean;
  readonly picked: boolean;
  readonly onPick: (id: string, through: boolean) => void;
}

/** One annotation: its words, its note, and what it is. */
export const NotebookRow = memo(function NotebookRow(props: Props) {
  const { annotation, source, titled, picked, onPick } = props;
  const { prepare, fill } = useDragCited();
  const labelId = labelIdOf(annotation);
  const label = labelId === null ? null : labelOf(source.labels, labelId);
  const quote = quoteOf(annotation);
  const name =
    label?.name ?? (annotation.kind === 'bookmark' ? 'Bookmark' : 'Note on the document');
  const document = source.documents.get(annotation.documentId);
  const facts = [
    name,
    titled ? document?.title : null,
    annotation.creator,
    isWaiting(annotation, document) ? 'waits for its place' : null,
    formatDay(annotation.created),
    ...tagsOf(annotation).map((tag) => `#${tag}`),
  ].filter(Boolean);
  const words = quote || annotation.note || name;
  return (
    <div
      className={styles['row']}
      role="group"
      aria-label={words.slice(0, 80)}
      data-hue={label?.hue}
      data-picked={picked || undefined}
      draggable={annotation.kind !== 'document-note'}
      onPointerDown={() => prepare(annotation, citedParts([annotation]))}
      onDragStart={fill}
      onContextMenu={(event) =>
        showContextMenu(
          event,
          name,
          <EntryActs annotation={annotation} source={source} />,
          event.currentTarget,
        )
      }
    >
      <input
        type="checkbox"
        aria-label={`Select: ${words.slice(0, 60)}`}
        checked={picked}
        onChange={() => onPick(annotation.id, false)}
      />
      <i className={styles['bar']} aria-hidden="true" />
      <button type="button" className={styles['go']} {...opens(() => source.onOpen(annotation))}>
        {quote !== '' && (
          <span className={styles['quote']} dir="auto">
            {quote}
          </span>
        )}
        {hasNote(annotation) && (
          <span className={styles['note']} dir="auto">
            {annotation.note}
          </span>
        )}
        <span className={styles['facts']}>{facts.join(' · ')}</span>
      </button>
    </div>
  );
});
