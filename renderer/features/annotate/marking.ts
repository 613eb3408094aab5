/** Acts on the open document's annotations, as the screens call them. */
import {
  bookmark,
  changeRange,
  changeTags,
  deleteAnnotations,
  highlight,
  noteOnDocument,
  relabel,
  writeNote,
} from '#core/annotations/acts';
import { hasNote, type Annotation, type Highlight } from '#core/model/annotation';
import type { Change } from '#core/changes/change';
import { labelOf, type Label } from '#core/model/label';
import type { ActContext } from '#core/changes/make-change';
import { paragraphNumberAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import type { ChangeLog } from '../../data/change-log';
import { commitDeletion } from '../../data/large-deletion';
import { desktop } from '../../desktop/desktop';
import { formatCount } from '../../ui/format';
import { notifyFailure } from '../../ui/notices';
import { activate, annotatingSession, announce } from './annotating-session';
import type { Passage } from '#core/text/passage';

export interface TagChange {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

export interface Marking {
  readonly labels: readonly Label[];
  /** Null when notes cannot be written in this session; the document can still be read. */
  readonly log: ChangeLog | null;
  /** The tags in use anywhere, most used first. */
  readonly knownTags: () => readonly string[];
  /** Marks a passage; the new annotation's id, or null when nothing can be written. */
  readonly mark: (passage: Passage, labelId: string) => string | null;
  readonly bookmark: (passage: Passage) => void;
  /** Starts a note on the whole document; its id, or null when nothing can be written. */
  readonly noteOnDocument: () => string | null;
  readonly relabel: (highlights: readonly Highlight[], labelId: string) => void;
  readonly changeRange: (annotation: Highlight, passage: Passage) => void;
  readonly tag: (annotations: readonly Annotation[], change: TagChange) => void;
  readonly write: (annotation: Annotation, note: string) => void;
  readonly remove: (annotations: readonly Annotation[]) => void;
  /** The label used last, for a note on a new passage. */
  readonly defaultLabel: () => string;
}

export interface MarkingParts {
  readonly document: DocumentRecord;
  readonly labels: readonly Label[];
  readonly log: ChangeLog | null;
  readonly context: ActContext;
  readonly knownTags: () => readonly string[];
}

export function createMarking(parts: MarkingParts): Marking {
  const { document, labels, log, context, knownTags } = parts;
  let defaultId = labels[0]?.id ?? '';
  const where = ({ start }: Passage) => {
    const number = paragraphNumberAt(document, start);
    return number === null ? '' : `, paragraph ${number}`;
  };
  /** Commits, and announces it to screen readers. */
  const commit = (change: Change | null, announcement: string) => {
    if (!change) return;
    log?.commit(change);
    announce(announcement);
  };
  return {
    labels,
    log,
    knownTags,
    defaultLabel: () =>
      labels.some(({ id }) => id === defaultId) ? defaultId : (labels[0]?.id ?? ''),
    mark(passage, labelId) {
      if (!log) return null;
      const { change, annotation } = highlight(document, passage, labelId, context);
      defaultId = labelId;
      commit(change, `${labelOf(labels, labelId).name}${where(passage)}`);
      return annotation.id;
    },
    bookmark: (passage) =>
      commit(bookmark(document, passage, context), `Bookmark${where(passage)}`),
    noteOnDocument() {
      if (!log) return null;
      const { change, annotation } = noteOnDocument(document, '', context);
      commit(change, 'Note on the document');
      return annotation.id;
    },
    relabel(highlights, labelId) {
      defaultId = labelId;
      const { name } = labelOf(labels, labelId);
      commit(relabel(highlights, labelId, name, context), `Label changed to ${name}`);
    },
    changeRange: (annotation, passage) =>
      commit(changeRange(document, annotation, passage, context), 'Range changed'),
    tag: (annotations, change) =>
      commit(
        changeTags(annotations, change, context),
        change.add.length > 0 ? `Tagged ${change.add.join(', ')}` : 'Tag removed',
      ),
    write(annotation, note) {
      const change = writeNote(annotation, note, context);
      if (!change) return;
      log?.commit(change);
      // Not at every pause in typing: only when a note is added or removed.
      const { name } = describeShortly(annotation, labels);
      const place = annotation.kind === 'document-note' ? '' : where(annotation.anchor.position);
      if (!hasNote(annotation)) announce(`${name}${place}, note added`);
      else if (note.trim() === '') announce(`${name}${place}, note removed`);
    },
    remove(annotations) {
      if (annotations.some(({ id }) => id === annotatingSession.get().activeId)) activate(null);
      if (log) void removeAll(log, annotations, context);
    },
  };
}

async function removeAll(
  log: ChangeLog,
  annotations: readonly Annotation[],
  context: ActContext,
): Promise<void> {
  const failure = await commitDeletion(log, desktop, deleteAnnotations(annotations, context));
  if (failure) notifyFailure(failure);
  else announce(`${formatCount(annotations.length, 'annotation', 'annotations')} deleted`);
}

/** A short name for an annotation, and the hue it is shown in. */
export function describeShortly(
  annotation: Annotation,
  labels: readonly Label[],
): { readonly name: string; readonly hue: string | undefined } {
  switch (annotation.kind) {
    case 'highlight':
      return labelOf(labels, annotation.labelId);
    case 'bookmark':
      return { name: 'Bookmark', hue: undefined };
    case 'document-note':
      return { name: 'On the document', hue: undefined };
  }
}
