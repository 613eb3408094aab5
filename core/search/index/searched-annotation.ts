import { labelIdOf, quoteOf, type Annotation } from '#core/model/annotation';
import { tagsOf } from '#core/model/tags';
import type { NotebookItem } from '#core/notebook/notebook-rows';

/**
 * The part of an annotation that is searched and listed; small, because a hundred thousand are sent
 * to the worker.
 */
export interface SearchedAnnotation extends Omit<NotebookItem, 'noted'> {
  readonly quote: string;
  readonly note: string;
}

export function searchedAnnotation(annotation: Annotation): SearchedAnnotation {
  const { id, documentId, revision, note } = annotation;
  const { start, end } =
    annotation.kind === 'document-note' ? { start: 0, end: 0 } : annotation.anchor.position;
  return {
    id,
    documentId,
    revision,
    start,
    end,
    quote: quoteOf(annotation),
    note,
    tags: tagsOf(annotation),
    labelId: labelIdOf(annotation),
    created: Date.parse(annotation.created) || 0,
    modified: Date.parse(annotation.modified) || 0,
  };
}
