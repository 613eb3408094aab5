import { useEffect } from 'react';
import { hasNote } from '#core/annotations/annotation';
import { labelOf, type Label } from '#core/annotations/label';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import type { TextIndex } from '../../ui/text-index';

/** Words of a long quote that are said at its two ends. */
const spokenWords = 5;

/**
 * Painted highlights are not in the page, so a screen reader would not know of them: each
 * paragraph gets a description that says where its highlights start and end, their label and
 * their note (docs/decisions/0005).
 */
export function useDescribedBlocks(
  index: TextIndex,
  document: DocumentRecord,
  marks: readonly PlacedMark[],
  labels: readonly Label[],
): void {
  useEffect(() => {
    const timer = setTimeout(() => describe(index, document, marks, labels), settling);
    return () => clearTimeout(timer);
  }, [index, document, marks, labels]);
}

/** Milliseconds after the last change: it need not hold up the paint. */
const settling = 150;

function describe(
  index: TextIndex,
  document: DocumentRecord,
  marks: readonly PlacedMark[],
  labels: readonly Label[],
): void {
  const wanted = new Map<HTMLElement, string[]>();
  for (const mark of marks) {
    const last = blockAt(document, mark.end - 1);
    for (let at = blockAt(document, mark.start); at <= last; at += 1) {
      const element = index.elementOf(at);
      if (!element) continue;
      const sentences = wanted.get(element);
      if (sentences) sentences.push(wordsFor(mark, labels));
      else wanted.set(element, [wordsFor(mark, labels)]);
    }
  }
  for (const element of index.root.querySelectorAll<HTMLElement>('[aria-description]')) {
    if (!wanted.has(element)) element.removeAttribute('aria-description');
  }
  for (const [element, sentences] of wanted) {
    const description = sentences.join(' ');
    if (element.getAttribute('aria-description') !== description) {
      element.setAttribute('aria-description', description);
    }
  }
}

function wordsFor({ annotation }: PlacedMark, labels: readonly Label[]): string {
  const words = annotation.anchor.quote.exact.split(/\s+/);
  const range =
    words.length > 2 * spokenWords
      ? `from “${words.slice(0, spokenWords).join(' ')}” to “${words.slice(-spokenWords).join(' ')}”`
      : `“${words.join(' ')}”`;
  const note = hasNote(annotation) ? `, note: ${annotation.note.slice(0, 300)}` : '';
  return `${labelOf(labels, annotation.labelId).name}: ${range}${note}.`;
}
