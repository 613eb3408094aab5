import { cellsOfRow, goesOn, hasRule } from './cells';
import type { Block } from './document';

/** Blocks that belong together: the rows of one table, preformatted lines, or a single block. */
export interface BlockGroup {
  readonly kind: 'table' | 'lines' | 'block';
  /** Index of the first block, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

/** The blocks between two indexes in groups; each block is in exactly one. */
export function groupsOf(blocks: readonly Block[], from = 0, to = blocks.length): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (let at = from; at < to; at += 1) {
    const block = blocks[at];
    const last = groups.at(-1);
    if (block === undefined) break;
    const kind = kindOf(block);
    const isJoined =
      last?.kind === kind &&
      kind !== 'block' &&
      !hasRule(block) &&
      (kind === 'lines' || goesOn(block));
    if (isJoined) groups[groups.length - 1] = { ...last, to: at + 1 };
    else groups.push({ kind, from: at, to: at + 1 });
  }
  return groups;
}

/** Whether a block is in a group that must not be split. */
export function isInGroup(block: Block): boolean {
  return kindOf(block) !== 'block' && goesOn(block);
}

/** A row stored by an earlier Readout has no cells: its words are a paragraph. */
function kindOf(block: Block): BlockGroup['kind'] {
  if (block.kind === 'preformatted') return 'lines';
  return block.kind === 'table-row' && cellsOfRow(block).length > 0 ? 'table' : 'block';
}
