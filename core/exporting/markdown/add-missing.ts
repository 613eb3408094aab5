/**
 * Places blocks that a file does not have yet: after the previous block under the same heading,
 * else before the next one there; a heading without any block in the file is added in its order.
 */
import { sumOf, writeBlock, type FreshBlock, type FreshGroup, type Segment } from './managed-file';
import { createChain, textBefore, type Chain, type Link } from './segment-chain';

export interface Added {
  readonly segments: readonly Segment[];
  /** How many blocks were added. */
  readonly added: number;
}

export function addMissing(kept: readonly Segment[], groups: readonly FreshGroup[]): Added {
  const chain = createChain(kept);
  let added = 0;
  /** The last block of the groups visited so far; null before the first. */
  let last: Link | null = null;
  for (const [index, group] of groups.entries()) {
    const missing = group.blocks.filter(({ id }) => chain.blockOf(id) === null);
    const isNew = missing.length === group.blocks.length;
    if (isNew && missing.length > 0) {
      const above: Link = last ?? placeOfFirst(chain, groups.slice(index + 1));
      chain.insertAfter(above, asNewGroup(textBefore(above), group));
    } else {
      insertAll(chain, group);
    }
    added += missing.length;
    const end = group.blocks.at(-1);
    if (end) last = chain.blockOf(end.id);
  }
  return { segments: [...chain.links()].map(({ segment }) => segment), added };
}

export function asSegment(block: FreshBlock): Segment {
  const sum = sumOf(block.markdown);
  return { kind: 'block', raw: writeBlock(block), id: block.id, sum, actual: sum };
}

/** The line breaks needed to end a text with a blank line. */
export function blankLineAfter(text: string): string {
  if (text === '' || /\n[^\S\n]*\n$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

/** In a group that the file has: after the previous block; the first ones before the next. */
function insertAll(chain: Chain, { blocks }: FreshGroup): void {
  const known = blocks.findIndex(({ id }) => chain.blockOf(id) !== null);
  const first = chain.blockOf(blocks[known]?.id ?? '');
  for (const block of first ? blocks.slice(0, known) : []) {
    if (first?.previous) chain.insertAfter(first.previous, [asSegment(block), gap]);
  }
  let before = first;
  for (const block of blocks.slice(known + 1)) {
    const there = chain.blockOf(block.id);
    before = there ?? (before && chain.insertAfter(before, [gap, asSegment(block)]));
  }
}

const gap: Segment = { kind: 'text', raw: '\n' };

function asNewGroup(above: string, { heading, blocks }: FreshGroup): Segment[] {
  const lines = [blankLineAfter(above), heading === null ? '' : `${heading}\n\n`];
  return [
    { kind: 'text', raw: lines.join('') },
    ...blocks.flatMap((block) => [asSegment(block), gap]),
  ];
}

/**
 * The link after which a group begins when the file has neither it nor those before it: before the
 * heading of the first block of a later group, otherwise at the end.
 */
function placeOfFirst(chain: Chain, later: readonly FreshGroup[]): Link {
  const ids = new Set(later.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  for (const link of chain.links()) {
    const { segment, previous } = link;
    if (segment.kind !== 'block' || !ids.has(segment.id) || !previous) continue;
    return aboveHeading(chain, previous);
  }
  return chain.end();
}

/** Splits the text of a link before its last heading; without one, the link itself. */
function aboveHeading(chain: Chain, link: Link): Link {
  const { segment } = link;
  const heading = segment.kind === 'text' ? segment.raw.search(/^#{2,6} [^\n]*\n\s*$/m) : -1;
  if (segment.kind !== 'text' || heading < 0) return link;
  link.segment = { kind: 'text', raw: segment.raw.slice(0, heading) };
  chain.insertAfter(link, [{ kind: 'text', raw: segment.raw.slice(heading) }]);
  return link;
}
