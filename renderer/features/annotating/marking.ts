/** The acts of marking on the open document, as the screens call them. */
import { deleteAnnotations, highlight, relabel, writeNote } from '#core/annotations/acts';
import type { ActContext } from '#core/annotations/make-change';
import type { Annotation, Highlight } from '#core/annotations/annotation';
import { labelOf, type Label } from '#core/annotations/label';
import { paragraphNumberAt } from '#core/document/blocks';
import type { DocumentRecord, Passage } from '#core/document/document';
import type { ChangeLog } from '../../db/change-log';
import { activate, annotatingSession, speak } from './annotating-session';

export interface Marking {
  readonly labels: readonly Label[];
  /** Null when notes cannot be written in this session; the document can still be read. */
  readonly log: ChangeLog | null;
  /** Marks a passage; the new annotation's id, or null when nothing can be written. */
  readonly mark: (passage: Passage, labelId: string) => string | null;
  readonly relabel: (annotation: Highlight, labelId: string) => void;
  readonly write: (annotation: Annotation, note: string) => void;
  readonly remove: (annotation: Annotation) => void;
  /** The label used last, for a note on a fresh passage. */
  readonly usualLabel: () => string;
}

export function createMarking(
  document: DocumentRecord,
  labels: readonly Label[],
  log: ChangeLog | null,
  context: ActContext,
): Marking {
  let usual = labels[0]?.id ?? '';
  return {
    labels,
    log,
    usualLabel: () => usual,
    mark(passage, labelId) {
      if (!log) return null;
      const { change, annotation } = highlight(document, passage, labelId, context);
      usual = labelId;
      log.commit(change);
      const number = paragraphNumberAt(document, passage.start);
      const where = number === null ? '' : `, paragraph ${number}`;
      speak(`${labelOf(labels, labelId).name}${where}`);
      return annotation.id;
    },
    relabel(annotation, labelId) {
      const { name } = labelOf(labels, labelId);
      const change = relabel([annotation], labelId, name, context);
      if (!change) return;
      usual = labelId;
      log?.commit(change);
      speak(`Label changed to ${name}`);
    },
    write(annotation, note) {
      const change = writeNote(annotation, note, context);
      if (change) log?.commit(change);
    },
    remove(annotation) {
      if (annotatingSession.get().activeId === annotation.id) activate(null);
      log?.commit(deleteAnnotations([annotation], context));
      speak('Highlight deleted');
    },
  };
}
