/**
 * A text while it is edited: lines of sentences, and sentences of pieces that are kept from the
 * earlier text, replaced or new. Writing it out gives the later text and where everything went, so
 * that the true place of every passage is known by construction.
 */
import { buildBlocks, type BlockDraft } from '#core/document/blocks';
import { canonicalText } from '#core/document/canonical-text';
import type { Block, DocumentRecord } from '#core/document/document';
import { sentencesOf } from '#core/text/sentences';
import { documentOf } from './texts.fixture';
import type { Passage } from '#core/text/passage';

/**
 * How new words relate to those they replace: 'form' for another form of the same words (quotes,
 * dashes, blanks), 'edit' for other words, 'rewriting' for another sentence.
 */
export type Replacing = 'form' | 'edit' | 'rewriting';

/** A kept range (UTF-16 offsets of the earlier text), or new text. */
export type Piece =
  | { readonly kept: Passage }
  | { readonly text: string; readonly replaces: Passage | null; readonly as: Replacing };

export type Sentence = readonly Piece[];

export interface Line {
  readonly block: Pick<Block, 'kind' | 'level'>;
  readonly sentences: readonly Sentence[];
}

export interface Revised {
  readonly document: DocumentRecord;
  readonly text: string;
  /** For each UTF-16 unit of the earlier text where it is now; -1 if it is gone. */
  readonly to: Int32Array;
  readonly replaced: readonly { from: Passage; to: Passage; as: Replacing }[];
}

export function linesOf({ blocks }: DocumentRecord): Line[] {
  return blocks.map((block) => ({
    block,
    sentences: sentencesOf(block.text).map(({ text, start }): Sentence => {
      const from = block.start + start;
      return [{ kept: { start: from, end: from + text.length } }];
    }),
  }));
}

export function writeDown(before: string, lines: readonly Line[], joiner: string): Revised {
  const to = new Int32Array(before.length).fill(-1);
  const replaced: { from: Passage; to: Passage; as: Replacing }[] = [];
  const drafts: BlockDraft[] = [];
  let start = 0;
  for (const { block, sentences } of lines) {
    let line = '';
    sentences.forEach((sentence, nth) => {
      if (nth > 0) line += joiner;
      for (const piece of sentence) {
        const at = start + line.length;
        if ('kept' in piece) {
          const { kept } = piece;
          for (let unit = kept.start; unit < kept.end; unit += 1) to[unit] = at + unit - kept.start;
          line += before.slice(kept.start, kept.end);
        } else {
          line += piece.text;
          const place = { start: at, end: at + piece.text.length };
          if (piece.replaces) replaced.push({ from: piece.replaces, to: place, as: piece.as });
        }
      }
    });
    if (line === '') continue;
    drafts.push({ kind: block.kind, level: block.level, text: line });
    start += line.length + 1;
  }
  const document = documentOf(buildBlocks(drafts));
  const text = canonicalText(document.blocks);
  if (text.length !== start - 1) throw new Error('A line begins or ends with a blank');
  return { document, text, to, replaced };
}

/** A sentence with ranges of it replaced; the ranges in ascending order, not overlapping. */
export function replaceIn(
  sentence: Sentence,
  changes: readonly { range: Passage; text: string; as: Replacing }[],
): Piece[] {
  return sentence.flatMap((piece): Piece[] => {
    if (!('kept' in piece)) return [piece];
    const pieces: Piece[] = [];
    let { start } = piece.kept;
    for (const { range, text, as } of changes) {
      if (range.start < start || range.end > piece.kept.end) continue;
      if (range.start > start) pieces.push({ kept: { start, end: range.start } });
      // An insertion replaces nothing, and a deletion leaves nothing.
      const replaces = range.end > range.start && text !== '' ? range : null;
      if (text !== '') pieces.push({ text, replaces, as });
      start = range.end;
    }
    if (start < piece.kept.end) pieces.push({ kept: { start, end: piece.kept.end } });
    return pieces;
  });
}

/** The words of the earlier text that a sentence keeps, as one range. */
export function rangeOf(sentence: Sentence): Passage {
  const kept = sentence.flatMap((piece) => ('kept' in piece ? [piece.kept] : []));
  return { start: kept[0]?.start ?? 0, end: kept.at(-1)?.end ?? 0 };
}
