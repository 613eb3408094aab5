import { quoteOf, type Annotation } from '#core/model/annotation';

/**
 * True when the offsets of an annotation are valid in a text: it was made in that revision, and its
 * words are there. Offsets of another revision cannot be converted; the quote must do.
 *
 * @param text the canonical text of that revision.
 */
export function countsIn(text: string, revision: string, annotation: Annotation): boolean {
  if (annotation.kind === 'document-note' || annotation.revision !== revision) return false;
  return text.startsWith(quoteOf(annotation), annotation.anchor.position.start);
}
