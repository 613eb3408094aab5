import { labelIdOf, quoteOf, type Annotation } from '#core/model/annotation';
import { tagsOf } from '#core/model/tags';

/**
 * The searchable part of an annotation; small, because a hundred thousand are sent to the worker.
 */
export interface SearchedAnnotation {
  readonly id: string;
  readonly documentId: string;
  /** The text it was made in. */
  readonly revision: string;
  /** Where in that text, UTF-16, end excluded; both 0 for a note on the whole document. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly note: string;
  /** Both added ones and those written in the note, without #. */
  readonly tags: readonly string[];
  readonly labelId: string | null;
  /** Milliseconds since 1970. */
  readonly created: number;
  readonly modified: number;
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
