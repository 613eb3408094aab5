/** A quote as shown: alone, or within the sentence or paragraph it was taken from. */
import { wordsWithin } from '#core/document/cells';
import type { DocumentRecord } from '#core/document/document';
import { splitByBlock } from '#core/document/passage-parts';
import type { SpannedText } from '#core/document/spans';
import { sentencesOf } from '#core/text/sentences';
import type { ExportOptions } from './export-set';
import type { Passage } from '#core/text/passage';

/** A stretch of one paragraph. */
export interface QuoteRun extends SpannedText {
  /** True for the quoted words, false for their surroundings. */
  readonly quoted: boolean;
}

/** The paragraphs of a quote, each as its runs; none is empty. */
export type QuoteParagraphs = readonly (readonly QuoteRun[])[];

/**
 * The words of a passage, paragraph by paragraph, with the requested context.
 *
 * @param passage UTF-16 offsets into the canonical text.
 */
export function quoteIn(
  document: Pick<DocumentRecord, 'blocks'>,
  passage: Passage,
  context: ExportOptions['context'],
): QuoteParagraphs {
  return splitByBlock(document, passage).flatMap(({ blockIndex, start, end }) => {
    const block = document.blocks[blockIndex];
    if (!block) return [];
    const from = start - block.start;
    const to = end - block.start;
    const shown = surroundings(block.text, { start: from, end: to }, context);
    const run = (first: number, last: number, quoted: boolean): QuoteRun => ({
      ...wordsWithin(block, first, last),
      quoted,
    });
    const runs = [run(shown.start, from, false), run(from, to, true), run(to, shown.end, false)];
    return [runs.filter(({ text }) => text !== '')];
  });
}

/** The quote of an orphaned annotation: the words stored in its anchor. */
export function keptQuote(exact: string): QuoteParagraphs {
  return exact
    .split(/\r\n|[\n\r]/)
    .filter((text) => text.trim() !== '')
    .map((text) => [{ text, quoted: true, spans: [] }]);
}

/** The quoted words as one text. */
export function quotedText(paragraphs: QuoteParagraphs): string {
  return paragraphs
    .map((runs) => runs.map(({ text, quoted }) => (quoted ? text : '')).join(''))
    .join('\n');
}

/** The range of a block that is shown around a part of it. */
function surroundings(text: string, part: Passage, context: ExportOptions['context']): Passage {
  if (context === 'none') return part;
  if (context === 'paragraph') return { start: 0, end: text.length };
  const sentences = sentencesOf(text);
  const first = sentences.findLast(({ start }) => start <= part.start);
  const last = sentences.find((sentence) => sentence.start + sentence.text.length >= part.end);
  return {
    start: Math.min(first?.start ?? 0, part.start),
    end: last ? last.start + last.text.length : text.length,
  };
}
