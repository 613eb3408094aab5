/** How the blocks of a text belong together in formats that have lists, notes and broken lines. */
import { groupsOf, type BlockGroup } from '#core/document/block-groups';
import { goesOn, hasRule } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { beginsNote } from '#core/document/notes';

/**
 * - table, lines: as in `groupsOf`;
 * - list: items that follow one another, of any level;
 * - note: all paragraphs of one note;
 * - block: one block, with the further lines of it.
 */
export interface TextGroup extends Omit<BlockGroup, 'kind'> {
  readonly kind: BlockGroup['kind'] | 'list' | 'note';
}

/** The blocks of a text in groups; each block is in exactly one. */
export function textGroups(blocks: readonly Block[]): TextGroup[] {
  const groups: TextGroup[] = [];
  for (const { kind, from, to } of groupsOf(blocks)) {
    const block = blocks[from];
    const last = groups.at(-1);
    if (!block) break;
    const own = kind === 'block' ? kindOf(block) : kind;
    const isJoined = last?.kind === own && continues(block, blocks[last.from], own);
    if (isJoined) groups[groups.length - 1] = { ...last, to };
    else groups.push({ kind: own, from, to });
  }
  return groups;
}

/** The further lines of one block, from index `from` on, within a group. */
export function linesWithin(blocks: readonly Block[], { from, to }: TextGroup): TextGroup[] {
  const groups: TextGroup[] = [];
  for (let at = from; at < to; at += 1) {
    const [block, last] = [blocks[at], groups.at(-1)];
    if (last && block && isFurtherLine(block)) groups[groups.length - 1] = { ...last, to: at + 1 };
    else groups.push({ kind: 'block', from: at, to: at + 1 });
  }
  return groups;
}

function kindOf({ kind }: Block): TextGroup['kind'] {
  if (kind === 'list-item') return 'list';
  return kind === 'note' ? 'note' : 'block';
}

function continues(block: Block, first: Block | undefined, kind: TextGroup['kind']): boolean {
  if (kind === 'list') return !hasRule(block);
  if (kind === 'note') return first !== undefined && beginsNote(first) && !beginsNote(block);
  return kind === 'block' && first?.kind === block.kind && isFurtherLine(block);
}

/** Words below others without a paragraph's distance. Headings and items are one line each. */
function isFurtherLine(block: Block): boolean {
  return goesOn(block) && !hasRule(block) && block.kind !== 'heading' && block.kind !== 'figure';
}
