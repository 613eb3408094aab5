/**
 * The units a reading cursor moves by: paragraph, sentence and word. The cursor is a passage; all
 * offsets are UTF-16 units of the canonical text.
 */
import { blockAt } from '#core/document/blocks';
import type { DocumentRecord } from '#core/document/document';
import { sentencesOf } from '#core/text/sentences';
import type { Passage } from '#core/text/passage';

export type ReadingUnit = 'paragraph' | 'sentence' | 'word';

type Text = Pick<DocumentRecord, 'blocks' | 'language'>;

/** The units of one block, in order; together they contain every word of it. */
export function unitsOf(document: Text, blockIndex: number, unit: ReadingUnit): readonly Passage[] {
  const block = document.blocks[blockIndex];
  if (!block) return [];
  const { start, text } = block;
  switch (unit) {
    case 'paragraph':
      return [{ start, end: start + text.length }];
    case 'sentence':
      return sentencesOf(text).map((sentence) => ({
        start: start + sentence.start,
        end: start + sentence.start + sentence.text.length,
      }));
    case 'word':
      return [...segmenterFor(document.language).segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ index, segment }) => ({
          start: start + index,
          end: start + index + segment.length,
        }));
  }
}

/**
 * The unit after (1) or before (-1) the cursor.
 *
 * @param from the cursor, or an empty passage at the reading position.
 * @returns null at the end of the text.
 */
export function nextUnit(
  document: Text,
  from: Passage,
  unit: ReadingUnit,
  step: 1 | -1,
): Passage | null {
  const isNext = ({ start, end }: Passage) => (step === 1 ? start >= from.end : end <= from.start);
  let index = blockAt(document, step === 1 ? from.end : from.start);
  while (index >= 0 && index < document.blocks.length) {
    const units = unitsOf(document, index, unit);
    const found = step === 1 ? units.find(isNext) : units.findLast(isNext);
    if (found) return found;
    index += step;
  }
  return null;
}

/**
 * The cursor extended by the next unit (1), or shortened by its last one (-1).
 *
 * @returns the same passage when there is nothing to add, or only one unit left.
 */
export function extended(
  document: Text,
  cursor: Passage,
  unit: ReadingUnit,
  step: 1 | -1,
): Passage {
  const at = { start: cursor.end, end: cursor.end };
  if (step === 1) {
    const next = nextUnit(document, at, unit, 1);
    return next ? { start: cursor.start, end: next.end } : cursor;
  }
  const last = nextUnit(document, at, unit, -1);
  const before = last && nextUnit(document, { start: last.start, end: last.start }, unit, -1);
  return before && before.end > cursor.start ? { start: cursor.start, end: before.end } : cursor;
}

/**
 * A passage with one of its edges moved by a word, outwards or inwards; at least one word stays.
 */
export function withEdgeMoved(
  document: Text,
  passage: Passage,
  edge: 'start' | 'end',
  step: 1 | -1,
): Passage {
  if (edge === 'end') return extended(document, passage, 'word', step);
  if (step === -1) {
    const before = nextUnit(document, { start: passage.start, end: passage.start }, 'word', -1);
    return before ? { start: before.start, end: passage.end } : passage;
  }
  const first = nextUnit(document, { start: passage.start, end: passage.start }, 'word', 1);
  const second = first && nextUnit(document, first, 'word', 1);
  return second && second.start < passage.end ? { start: second.start, end: passage.end } : passage;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language || 'en', { granularity: 'word' });
  segmenters.set(language, made);
  return made;
}
