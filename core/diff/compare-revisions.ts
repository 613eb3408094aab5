/**
 * The wording changes between two revisions, for reading: the later text block by block, word by
 * word, with removed words where they were. Paragraphs that were split or joined without changing a
 * word count as the same.
 */
import { wordsBefore } from './cut-words';
import { matchRevisions, type Blocks, type MatchedRevisions } from './match-revisions';
import { moved } from './match-texts';
import { Runs, type ComparedRun } from './runs';
import { takenOut, type TakenOut } from './taken-out';
import type { Block } from '#core/document/document';

export interface ComparedBlock {
  /** 'moved': the same words, or nearly, as a block elsewhere in the earlier text. */
  readonly kind: 'same' | 'changed' | 'added' | 'removed' | 'moved';
  /** Index of the block in the earlier text; null when `after` identifies it. */
  readonly before: number | null;
  /** Index of the block in the later text; null for a removed one. */
  readonly after: number | null;
  /** `same` and `added` together are the block's text in the later text. */
  readonly runs: readonly ComparedRun[];
}

export interface ComparedSection {
  /** Index of its heading in the later text; null before the first heading. */
  readonly heading: number | null;
  readonly blocks: readonly ComparedBlock[];
}

export interface RevisionComparison {
  readonly sections: readonly ComparedSection[];
  /** Places where words were changed, added, removed or moved. */
  readonly changes: number;
  readonly changedSections: number;
}

/** Time is linear in the length of the two texts. */
export function compareRevisions(before: Blocks, after: Blocks): RevisionComparison {
  const matched = matchRevisions(before, after);
  const taken = takenOut(before.blocks, after.blocks, matched);
  const gone = (index: number) => (taken.blocksAfter.get(index) ?? []).map(removedBlock);
  const rows = [
    ...gone(-1),
    ...after.blocks.flatMap((block, index) => [
      keptBlock(block, index, matched, taken),
      ...gone(index),
    ]),
  ];
  const sections = inSections(rows, after.blocks);
  const counts = sections.map(({ blocks }) => blocks.reduce((sum, one) => sum + changesIn(one), 0));
  return {
    sections,
    changes: counts.reduce((sum, count) => sum + count, 0),
    changedSections: counts.filter((count) => count > 0).length,
  };

  function removedBlock(index: number): ComparedBlock {
    const text = before.blocks[index]?.text ?? '';
    return { kind: 'removed', before: index, after: null, runs: [{ kind: 'removed', text }] };
  }
}

/** A block of the later text with the words removed from it. */
function keptBlock(
  block: Block,
  index: number,
  { after: newer, match }: MatchedRevisions,
  taken: TakenOut,
): ComparedBlock {
  const first = wordsBefore(newer, block.start);
  const blockEnd = block.start + block.text.length;
  const end = wordsBefore(newer, blockEnd);
  const runs = new Runs();
  let at = block.start;
  let movedWords = 0;
  for (let word = first; word < end; word += 1) {
    const there = match.from[word] ?? -1;
    if (there >= 0 && match.ways[there] === moved) movedWords += 1;
    runs.add('removed', taken.beforeWord.get(word));
    // Includes the blanks after the word.
    const until = word + 1 < end ? (newer.starts[word + 1] ?? blockEnd) : blockEnd;
    runs.add(there >= 0 ? 'same' : 'added', newer.text.slice(at, until));
    runs.add('removed', taken.afterWord.get(word));
    at = until;
  }
  // No word at all: a line of nothing but blanks between others.
  if (first === end) runs.add('same', block.text);
  const kind = kindOf(runs.list, movedWords * 2 > end - first);
  return { kind, before: null, after: index, runs: runs.list };
}

function kindOf(runs: readonly ComparedRun[], isMoved: boolean): ComparedBlock['kind'] {
  if (runs.every(({ kind }) => kind === 'added')) return 'added';
  if (isMoved) return 'moved';
  return runs.every(({ kind }) => kind === 'same') ? 'same' : 'changed';
}

/** Every heading of the later text begins a section. */
function inSections(
  rows: readonly ComparedBlock[],
  blocks: readonly Block[],
): readonly ComparedSection[] {
  const sections: { heading: number | null; blocks: ComparedBlock[] }[] = [];
  for (const row of rows) {
    const isHeading = row.after !== null && blocks[row.after]?.kind === 'heading';
    if (isHeading) sections.push({ heading: row.after, blocks: [row] });
    else if (sections.length > 0) sections.at(-1)?.blocks.push(row);
    else sections.push({ heading: null, blocks: [row] });
  }
  return sections;
}

/** Adjacent runs that differ are one change; a move is one more. */
function changesIn({ kind, runs }: ComparedBlock): number {
  const changed = runs.filter(
    (run, at) => run.kind !== 'same' && (runs[at - 1]?.kind ?? 'same') === 'same',
  );
  return changed.length + (kind === 'moved' ? 1 : 0);
}
