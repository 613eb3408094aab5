/**
 * The reader's acts on annotations, each as the change it makes. Pure: ids and times come in with
 * the context, so that a test says exactly what must come out.
 */
import { describePassage } from '#core/anchoring/describe';
import type { DocumentRecord, Passage } from '#core/document/document';
import { sectionAt } from '#core/document/sections';
import type { Annotation } from './annotation';
import type { Binned } from './binned';
import type { Change, ChangeRole, RowChange } from './change';
import type { ReadingPlace } from './reading-place';

/** What an act takes from the world: fresh UUIDs and the present time (ISO 8601, UTC). */
export interface ActContext {
  readonly newId: () => string;
  readonly now: () => string;
}

/** Marks a passage with a label. */
export function highlight(
  document: DocumentRecord,
  passage: Passage,
  labelId: string,
  context: ActContext,
): { readonly change: Change; readonly annotation: Annotation } {
  const now = context.now();
  const annotation: Annotation = {
    id: context.newId(),
    documentId: document.id,
    revision: document.revision,
    labelId,
    note: '',
    anchor: describePassage(document, passage),
    created: now,
    modified: now,
  };
  const place = sectionAt(document, passage.start).title ?? 'the lead';
  return {
    annotation,
    change: act(`Highlight in ${place}`, [annotationRow(null, annotation)], context),
  };
}

/** Gives an annotation another label; null when it has that label already. */
export function relabel(
  annotation: Annotation,
  labelId: string,
  labelName: string,
  context: ActContext,
): Change | null {
  if (annotation.labelId === labelId) return null;
  const after = { ...annotation, labelId, modified: context.now() };
  return act(`Change label to ${labelName}`, [annotationRow(annotation, after)], context);
}

/** Sets the note, exactly as typed; null when it reads the same already. */
export function writeNote(
  annotation: Annotation,
  note: string,
  context: ActContext,
): Change | null {
  if (annotation.note === note) return null;
  const after = { ...annotation, note, modified: context.now() };
  const name = annotation.note === '' ? 'Add note' : note === '' ? 'Delete note' : 'Edit note';
  return act(name, [annotationRow(annotation, after)], context);
}

/** Deletes annotations; each goes into the bin whole. */
export function deleteAnnotations(annotations: readonly Annotation[], context: ActContext): Change {
  const at = context.now();
  const [first, ...others] = annotations;
  const name =
    others.length > 0
      ? `Delete ${annotations.length} highlights`
      : first?.note === ''
        ? 'Delete highlight'
        : 'Delete highlight and note';
  const rows = annotations.flatMap((annotation) => [
    annotationRow(annotation, null),
    binRow(null, { id: annotation.id, annotation, at }),
  ]);
  return act(name, rows, context);
}

/** Puts annotations back as they were when they were deleted. */
export function restoreFromBin(binned: readonly Binned[], context: ActContext): Change {
  const name = binned.length === 1 ? 'Restore highlight' : `Restore ${binned.length} highlights`;
  const rows = binned.flatMap((each) => [annotationRow(null, each.annotation), binRow(each, null)]);
  return act(name, rows, context);
}

/** Empties the bin. An act like any other: it can be undone. */
export function emptyBin(binned: readonly Binned[], context: ActContext): Change {
  return act(
    'Empty bin',
    binned.map((each) => binRow(each, null)),
    context,
  );
}

/** Takes out of the bin what has been there for its time. */
export function expireBin(binned: readonly Binned[], context: ActContext): Change {
  return change(
    'quiet',
    'Expire bin',
    binned.map((each) => binRow(each, null)),
    context,
  );
}

/** Remembers where a document was left. Kept like an act, but nothing to undo. */
export function rememberPlace(
  before: ReadingPlace | null,
  after: ReadingPlace,
  context: ActContext,
): Change {
  const row = { table: 'reading' as const, id: after.id, before, after };
  return change('quiet', 'Reading place', [row], context);
}

function annotationRow(before: Annotation | null, after: Annotation | null): RowChange {
  return { table: 'annotations', id: (before ?? after)?.id ?? '', before, after };
}

function binRow(before: Binned | null, after: Binned | null): RowChange {
  return { table: 'bin', id: (before ?? after)?.id ?? '', before, after };
}

function act(name: string, rows: readonly RowChange[], context: ActContext): Change {
  return change('act', name, rows, context);
}

function change(
  role: ChangeRole,
  name: string,
  rows: readonly RowChange[],
  context: ActContext,
): Change {
  return { id: context.newId(), role, name, of: null, at: context.now(), rows };
}
