/**
 * Finds the place of blocks that a file does not have yet: behind the block before them under the
 * same heading, else before the one after them there; a heading that the file has no block of is
 * written where its turn comes.
 */
import { sumOf, writeBlock, type FreshBlock, type FreshGroup, type Segment } from './managed-file';

export interface Added {
  readonly segments: readonly Segment[];
  /** How many blocks came in. */
  readonly added: number;
}

export function addMissing(kept: readonly Segment[], groups: readonly FreshGroup[]): Added {
  const segments = [...kept];
  let added = 0;
  /** Index of the last segment of the groups that were looked at; -1 before the first. */
  let last = -1;
  for (const group of groups) {
    const missing = group.blocks.filter(({ id }) => placeOf(segments, id) < 0);
    const isNew = missing.length === group.blocks.length;
    if (isNew && missing.length > 0) {
      const at = startOf(segments, last, groups, group);
      segments.splice(at, 0, ...asNewGroup(segments.slice(0, at), group));
    } else {
      for (const block of missing) insert(segments, block, group);
    }
    added += missing.length;
    const end = group.blocks.at(-1);
    if (end) last = placeOf(segments, end.id);
  }
  return { segments, added };
}

export function asSegment(block: FreshBlock): Segment {
  const sum = sumOf(block.markdown);
  return { kind: 'block', raw: writeBlock(block), id: block.id, sum, actual: sum };
}

/** The line breaks that are missing for a blank line at the end of a text. */
export function blankLineAfter(text: string): string {
  if (text === '' || /\n[^\S\n]*\n$/.test(text)) return '';
  return text.endsWith('\n') ? '\n' : '\n\n';
}

function placeOf(segments: readonly Segment[], id: string): number {
  return segments.findIndex((each) => each.kind === 'block' && each.id === id);
}

function insert(segments: Segment[], block: FreshBlock, { blocks }: FreshGroup): void {
  const index = blocks.indexOf(block);
  const before = blocks
    .slice(0, index)
    .map(({ id }) => placeOf(segments, id))
    .findLast((place) => place >= 0);
  if (before !== undefined) {
    segments.splice(before + 1, 0, gap, asSegment(block));
    return;
  }
  const after = blocks
    .slice(index + 1)
    .map(({ id }) => placeOf(segments, id))
    .find((place) => place >= 0);
  segments.splice(after ?? segments.length, 0, asSegment(block), gap);
}

const gap: Segment = { kind: 'text', raw: '\n' };

function asNewGroup(above: readonly Segment[], { heading, blocks }: FreshGroup): Segment[] {
  const text = above.map(({ raw }) => raw).join('');
  const lines = [blankLineAfter(text), heading === null ? '' : `${heading}\n\n`];
  return [
    { kind: 'text', raw: lines.join('') },
    ...blocks.flatMap((block) => [asSegment(block), gap]),
  ];
}

/**
 * Where a group begins that the file has nothing of: behind the last block of the groups before
 * it; with none of those, before the heading of the first block of a later group; else at the end.
 */
function startOf(
  segments: Segment[],
  last: number,
  groups: readonly FreshGroup[],
  group: FreshGroup,
): number {
  if (last >= 0) return last + 1;
  const later = groups
    .slice(groups.indexOf(group) + 1)
    .flatMap(({ blocks }) => blocks.map(({ id }) => placeOf(segments, id)))
    .filter((place) => place >= 0);
  if (later.length === 0) return segments.length;
  const first = Math.min(...later);
  const above = segments[first - 1];
  const heading = above?.kind === 'text' ? above.raw.search(/^#{2,6} [^\n]*\n\s*$/m) : -1;
  if (above?.kind !== 'text' || heading < 0) return first;
  const parts: Segment[] = [
    { kind: 'text', raw: above.raw.slice(0, heading) },
    { kind: 'text', raw: above.raw.slice(heading) },
  ];
  segments.splice(first - 1, 1, ...parts);
  return first;
}
