import { labelIdOf, quoteOf, type Annotation } from '#core/model/annotation';
import { tagsOf } from '#core/model/tags';
import { foldText } from '#core/text/fold';

/** An annotation as the notebook lists and filters it. */
export interface NotebookEntry {
  readonly annotation: Annotation;
  /** Both added ones and those written in the note. */
  readonly tags: readonly string[];
  readonly labelId: string | null;
  readonly hasNote: boolean;
  /** Where it is in its text, UTF-16; -1 for a note on the whole document. */
  readonly start: number;
  /** Quote, note and tags without case, accents and width, for free-text search. */
  readonly folded: string;
}

/** Created once per annotation: filtering a hundred thousand must not fold them again. */
export function notebookEntry(annotation: Annotation): NotebookEntry {
  const tags = tagsOf(annotation);
  const words = [quoteOf(annotation), annotation.note, ...tags.map((tag) => `#${tag}`)];
  return {
    annotation,
    tags,
    labelId: labelIdOf(annotation),
    hasNote: annotation.note.trim() !== '',
    start: annotation.kind === 'document-note' ? -1 : annotation.anchor.position.start,
    folded: foldText(words.join('\n'), { exactCase: false }).text,
  };
}

export interface NotebookGroup {
  /** A document's id, a label's id, a tag, or `YYYY-MM`; empty for entries without one. */
  readonly key: string;
  readonly entries: readonly NotebookEntry[];
}
