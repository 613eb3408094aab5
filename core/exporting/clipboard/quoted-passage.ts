import { isHighlight, type Annotation } from '#core/model/annotation';
import { labelOf, type Label } from '#core/model/label';
import type { Passage } from '#core/text/passage';

/** A passage to export, with what the reader has added to it. */
export interface QuotedPassage extends Passage {
  /** The label's name; null for none. */
  readonly label: string | null;
  /** The other person it came from; null for the reader's own. */
  readonly creator: string | null;
  /** Exactly as typed; empty for none. */
  readonly note: string;
  /** Without the leading #. */
  readonly tags: readonly string[];
}

/** A passage without any annotation. */
export function bareQuote({ start, end }: Passage): QuotedPassage {
  return { start, end, label: null, creator: null, note: '', tags: [] };
}

/** @param passage where the annotation is in the quoted document. */
export function annotatedQuote(
  annotation: Annotation,
  passage: Passage,
  labels: readonly Label[],
): QuotedPassage {
  const label = isHighlight(annotation) ? labelOf(labels, annotation.labelId).name : null;
  const { creator, note, tags } = annotation;
  return { start: passage.start, end: passage.end, label, creator, note, tags };
}
