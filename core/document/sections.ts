import { blockAt } from './blocks';
import type { Block, DocumentRecord } from './document';
import { firstAtLeast } from '#core/text/binary-search';

/**
 * A stretch of the document under one heading, up to the next heading of any level: sections follow
 * one another without gap or overlap.
 */
export interface Section {
  /** The heading's text; null for the lead, which is before the first heading. */
  readonly title: string | null;
  /** The heading's level; 0 for the lead. */
  readonly level: number;
  /** Index of the section's first block: the heading itself, or the first block of the lead. */
  readonly blockIndex: number;
  /** UTF-16 offset of the first unit, the heading included. */
  readonly start: number;
  /** UTF-16 offset after the last unit of the section's last block. */
  readonly end: number;
}

type Blocks = Pick<DocumentRecord, 'blocks'>;

/** The outline in reading order. The lead is listed only when it is not empty. */
export function sectionsOf({ blocks }: Blocks): Section[] {
  const firsts = blocks.flatMap((block, index) =>
    index === 0 || block.kind === 'heading' ? [index] : [],
  );
  return firsts.map((first, nth) => section(blocks, first, firsts[nth + 1] ?? blocks.length));
}

/**
 * The section at a UTF-16 offset; an offset outside the text counts as its nearest end. A document
 * without blocks has one empty lead.
 */
export function sectionAt(document: Blocks, offset: number): Section {
  const { blocks } = document;
  const headings = headingsOf(blocks);
  const next = firstAtLeast(headings, blockAt(document, offset) + 1);
  return section(blocks, headings[next - 1] ?? 0, headings[next] ?? blocks.length);
}

/** Asked once for each mark, of which a text may have as many as words. */
const known = new WeakMap<readonly Block[], readonly number[]>();

/** The indexes of the headings. */
function headingsOf(blocks: readonly Block[]): readonly number[] {
  const before = known.get(blocks);
  if (before) return before;
  const found = blocks.flatMap(({ kind }, index) => (kind === 'heading' ? [index] : []));
  known.set(blocks, found);
  return found;
}

/** Titles of the headings above an offset, outermost first; empty in the lead. */
export function headingPathAt(document: Blocks, offset: number): string[] {
  const path: string[] = [];
  let above = Infinity;
  for (let index = blockAt(document, offset); index >= 0 && above > 1; index -= 1) {
    const block = document.blocks[index];
    if (block?.kind !== 'heading' || block.level >= above) continue;
    path.unshift(block.text);
    above = block.level;
  }
  return path;
}

/** @param next index of the block after the section. */
function section(blocks: readonly Block[], first: number, next: number): Section {
  const opening = blocks[first];
  const last = blocks[next - 1];
  const heading = opening?.kind === 'heading' ? opening : null;
  return {
    title: heading?.text ?? null,
    level: heading?.level ?? 0,
    blockIndex: first,
    start: opening?.start ?? 0,
    end: last ? last.start + last.text.length : 0,
  };
}
