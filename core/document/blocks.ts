import { blockSeparator } from './canonical-text';
import type { Block, BlockKind, DocumentRecord } from './document';
import { movedSpans, type Span } from './spans';
import { wellFormed } from '#core/text/well-formed';

/** Class of the elements that preformatted blocks are exported as. */
export const preformattedClass = 'preformatted';

/** A block without its place yet: what an importer recognises. */
export interface BlockDraft {
  readonly kind: BlockKind;
  readonly text: string;
  /** As in `Block`, for kinds that have a level; the lowest if absent. */
  readonly level?: number;
  /** Over the text as given here. */
  readonly spans?: readonly Span[];
}

/** Everything that ends a line: a block is one line, so inside a block it becomes a blank. */
const lineBreaks = /[\n\r\v\f\u2028\u2029]+/g;

/**
 * Gives drafts their ¶ numbers and their starts in the canonical text. Drafts of nothing but white
 * space are left out; white space at the ends is dropped, inside it stays except that a line break
 * becomes one blank; a lone surrogate becomes U+FFFD.
 */
export function buildBlocks(drafts: Iterable<BlockDraft>): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  let number = 0;
  for (const draft of drafts) {
    const text = wellFormed(draft.text.replace(lineBreaks, ' ').trim());
    if (text === '') continue;
    const { kind } = draft;
    const spans = movedSpans(draft.spans ?? [], draft.text, text);
    blocks.push({
      kind,
      text,
      level: levelOf(draft),
      number: isCounted(kind) ? (number += 1) : null,
      start,
      ...(spans.length > 0 && { spans }),
    });
    start += text.length + blockSeparator.length;
  }
  return blocks;
}

/** A picture without a paragraph of its own must not shift the numbers of those after it. */
function isCounted(kind: BlockKind): boolean {
  return kind !== 'heading' && kind !== 'figure';
}

function levelOf({ kind, level }: BlockDraft): number {
  if (kind === 'preformatted') return Math.max(0, level ?? 0);
  return kind === 'heading' || kind === 'list-item' ? Math.max(1, level ?? 1) : 0;
}

type Blocks = Pick<DocumentRecord, 'blocks'>;

/**
 * Index of the block at a UTF-16 offset of the canonical text, by binary search. The separator
 * after a block belongs to that block; an offset outside the text counts as its nearest end.
 *
 * @returns -1 only for a document without blocks.
 */
export function blockAt({ blocks }: Blocks, offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = blocks[middle]?.start ?? 0;
    if (start <= offset) low = middle;
    else high = middle - 1;
  }
  return high < 0 ? -1 : low;
}

/** The ¶ number at a UTF-16 offset, found like `blockAt`; null in a heading or without blocks. */
export function paragraphNumberAt(document: Blocks, offset: number): number | null {
  return document.blocks[blockAt(document, offset)]?.number ?? null;
}
