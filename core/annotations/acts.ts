/**
 * The reader's acts on annotations, each as the change it makes. Pure: ids and times come from the
 * context, so that a test can state the exact result.
 */
import { describePassage } from '#core/anchoring/describe';
import type { DocumentRecord } from '#core/document/document';
import { sectionAt } from '#core/document/sections';
import type { Annotation, Bookmark, DocumentNote, Highlight } from '#core/model/annotation';
import type { Binned } from '#core/model/binned';
import type { Change } from '#core/changes/change';
import {
  act,
  annotationRow,
  binRow,
  deletionRows,
  makeChange,
  type ActContext,
} from '#core/changes/make-change';
import type { ReadingPlace } from '#core/model/reading-place';
import type { Passage } from '#core/text/passage';

/** Marks a passage with a label. */
export function highlight(
  document: DocumentRecord,
  passage: Passage,
  labelId: string,
  context: ActContext,
): { readonly change: Change; readonly annotation: Highlight } {
  const annotation: Highlight = {
    ...blank(document, context),
    kind: 'highlight',
    labelId,
    anchor: describePassage(document, passage),
  };
  const name = `Highlight in ${placeOf(document, passage)}`;
  return { annotation, change: act(name, [annotationRow(null, annotation)], context) };
}

/** Puts a bookmark at a paragraph. */
export function bookmark(document: DocumentRecord, passage: Passage, context: ActContext): Change {
  const anchor = describePassage(document, passage);
  const annotation: Bookmark = { ...blank(document, context), kind: 'bookmark', anchor };
  const name = `Bookmark in ${placeOf(document, passage)}`;
  return act(name, [annotationRow(null, annotation)], context);
}

/** Begins a note on the whole document. */
export function noteOnDocument(
  document: DocumentRecord,
  note: string,
  context: ActContext,
): { readonly change: Change; readonly annotation: DocumentNote } {
  const annotation: DocumentNote = { ...blank(document, context), kind: 'document-note', note };
  const change = act('Note on the document', [annotationRow(null, annotation)], context);
  return { annotation, change };
}

/** Moves a highlight to another passage; null when it already has that one. */
export function changeRange(
  document: DocumentRecord,
  annotation: Highlight,
  passage: Passage,
  context: ActContext,
): Change | null {
  const { start, end } = annotation.anchor.position;
  const { revision } = document;
  if (annotation.revision === revision && start === passage.start && end === passage.end) {
    return null;
  }
  const anchor = describePassage(document, passage);
  const after = { ...annotation, revision, anchor, modified: context.now() };
  return act('Change range of highlight', [annotationRow(annotation, after)], context);
}

/** Gives highlights another label; null when all have it already. */
export function relabel(
  annotations: readonly Highlight[],
  labelId: string,
  labelName: string,
  context: ActContext,
): Change | null {
  const modified = context.now();
  const rows = annotations
    .filter((annotation) => annotation.labelId !== labelId)
    .map((annotation) => annotationRow(annotation, { ...annotation, labelId, modified }));
  if (rows.length === 0) return null;
  const many = rows.length === 1 ? '' : ` of ${rows.length} highlights`;
  return act(`Change label${many} to ${labelName}`, rows, context);
}

/**
 * Adds and removes tags of annotations; null when nothing changes. Tags are compared as written; a
 * tag given twice is stored once.
 */
export function changeTags(
  annotations: readonly Annotation[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
  context: ActContext,
): Change | null {
  const modified = context.now();
  const rows = annotations.flatMap((annotation) => {
    const kept = annotation.tags.filter((tag) => !remove.includes(tag));
    const tags = [...new Set([...kept, ...add])];
    const same = tags.length === annotation.tags.length && kept.length === tags.length;
    return same ? [] : [annotationRow(annotation, { ...annotation, tags, modified })];
  });
  if (rows.length === 0) return null;
  const named = add.length > 0 ? `Tag ${add.join(', ')}` : `Remove tag ${remove.join(', ')}`;
  return act(named.slice(0, 200), rows, context);
}

/** Sets the note exactly as typed; null when it is the same already. */
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
      ? `Delete ${annotations.length} annotations`
      : `Delete ${first ? nameOf(first) : 'nothing'}`;
  return act(name, deletionRows(annotations, at), context);
}

/** Restores annotations as they were when deleted. */
export function restoreFromBin(binned: readonly Binned[], context: ActContext): Change {
  const [first, ...others] = binned;
  const name =
    first && others.length === 0
      ? `Restore ${nameOf(first.annotation)}`
      : `Restore ${binned.length} annotations`;
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

/** Removes from the bin what has been there long enough. */
export function expireBin(binned: readonly Binned[], context: ActContext): Change {
  return makeChange(
    'quiet',
    'Expire bin',
    binned.map((each) => binRow(each, null)),
    context,
  );
}

/** Remembers where the reader left a document. Stored like an act, but not undoable. */
export function rememberPlace(
  before: ReadingPlace | null,
  after: ReadingPlace,
  context: ActContext,
): Change {
  const row = { table: 'reading' as const, id: after.id, before, after };
  return makeChange('quiet', 'Reading place', [row], context);
}

/** Members that every new annotation starts with. */
function blank(document: DocumentRecord, context: ActContext) {
  const now = context.now();
  return {
    id: context.newId(),
    documentId: document.id,
    revision: document.revision,
    note: '',
    tags: [],
    creator: null,
    created: now,
    modified: now,
  };
}

function placeOf(document: DocumentRecord, passage: Passage): string {
  return sectionAt(document, passage.start).title ?? 'the lead';
}

function nameOf(annotation: Annotation): string {
  if (annotation.kind === 'bookmark') return 'bookmark';
  if (annotation.kind === 'document-note') return 'note on the document';
  return annotation.note === '' ? 'highlight' : 'highlight and note';
}
