import { useEffect, useRef } from 'react';
import { hasNote } from '#core/model/annotation';
import { differenceOf } from '#core/changes/difference';
import { labelOf, type Label } from '#core/model/label';
import { indexPassages, passagesIn, type PassageIndex } from '#core/annotations/passage-index';
import type { PlacedMark } from '#core/annotations/placed-mark';
import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import type { TextIndex } from '../../ui/text-index';

/** Words of a long quote that are announced from each end. */
const announcementWords = 5;

/**
 * Painted highlights are not in the page, so a screen reader would not know about them: each
 * paragraph gets a description of where its highlights start and end, their label and their note
 * (docs/decisions/0005).
 */
export function useDescribedBlocks(
  index: TextIndex,
  document: DocumentRecord,
  marks: PassageIndex<PlacedMark>,
  labels: readonly Label[],
): void {
  const described = useRef<Described | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const before = described.current;
      const known = before?.index === index && before.labels === labels ? before.marks : nothing;
      const { removed, added } = differenceOf(known.passages, marks.passages);
      describe(index, document, blocksOf(document, [...removed, ...added]), marks, labels);
      described.current = { index, labels, marks };
    }, settling);
    return () => clearTimeout(timer);
  }, [index, document, marks, labels]);
}

/** What the descriptions on the page were made from. */
interface Described {
  readonly index: TextIndex;
  readonly labels: readonly Label[];
  readonly marks: PassageIndex<PlacedMark>;
}

const nothing = indexPassages<PlacedMark>([]);

/** Milliseconds after the last change: it need not delay the paint. */
const settling = 150;

/** Indexes of the blocks with marks. */
function blocksOf(document: DocumentRecord, marks: readonly PlacedMark[]): ReadonlySet<number> {
  const blocks = new Set<number>();
  for (const { start, end } of marks) {
    const last = blockAt(document, end - 1);
    for (let at = blockAt(document, start); at <= last; at += 1) blocks.add(at);
  }
  return blocks;
}

function describe(
  index: TextIndex,
  document: DocumentRecord,
  blocks: Iterable<number>,
  marks: PassageIndex<PlacedMark>,
  labels: readonly Label[],
): void {
  for (const at of blocks) {
    const block = document.blocks[at];
    const element = index.elementOf(at);
    if (!block || !element) continue;
    const inside = passagesIn(marks, { start: block.start, end: block.start + block.text.length });
    if (inside.length === 0) element.removeAttribute('aria-description');
    else {
      const sentences = inside.map((mark) => wordsFor(mark, labels));
      element.setAttribute('aria-description', sentences.join(' '));
    }
  }
}

function wordsFor({ annotation }: PlacedMark, labels: readonly Label[]): string {
  const words = annotation.anchor.quote.exact.split(/\s+/);
  const range =
    words.length > 2 * announcementWords
      ? `from “${words.slice(0, announcementWords).join(' ')}” to “${words.slice(-announcementWords).join(' ')}”`
      : `“${words.join(' ')}”`;
  const note = hasNote(annotation) ? `, note: ${annotation.note.slice(0, 300)}` : '';
  return `${labelOf(labels, annotation.labelId).name}: ${range}${note}.`;
}
