/**
 * A text as elements of a page, the same in a web page and in a book: headings, lists in lists,
 * tables, notes with the way back, broken lines.
 */
import type { Element, ElementContent, Properties } from 'hast';
import { h } from 'hastscript';
import { goesOn, hasRule, type Cell } from '#core/document/cells';
import { preformattedClass } from '#core/document/blocks';
import type { Block } from '#core/document/document';
import { headCount } from '#core/document/tables';
import type { InnerTargets } from './inner-targets';
import { linesWithin, textGroups, type TextGroup } from './text-groups';
import type { HrefOf } from './words-as-hast';

type Children = readonly ElementContent[];

interface WrittenCell {
  readonly cell: Cell;
  readonly words: Children;
}

/** What a format has for the blocks of a text; blocks are named by their index. */
export interface TextParts {
  readonly blocks: readonly Block[];
  readonly words: (index: number) => Children;
  readonly cells: (index: number) => readonly WrittenCell[];
  /** The `id` of a block's element; null for one that nothing leads to. */
  readonly id: (index: number) => string | null;
  /** What is before a preformatted line, and after it. */
  readonly lineEnds: (block: Block) => { readonly before: Children; readonly after: Children };
}

export function textAsHast(parts: TextParts): Element[] {
  return textGroups(parts.blocks).flatMap((group) => [
    ...ruleBefore(parts, group.from),
    groupOf(parts, group),
  ]);
}

function groupOf(parts: TextParts, group: TextGroup): Element {
  const { blocks } = parts;
  const indexes = blocks.slice(group.from, group.to).map((_, nth) => group.from + nth);
  switch (group.kind) {
    case 'table':
      return tableOf(parts, indexes);
    case 'lines':
      return h(
        'pre',
        { class: preformattedClass },
        indexes.flatMap((index) => preformatted(parts, index, group.from)),
      );
    case 'list':
      return listOf(parts, indexes, 1);
    case 'note':
      return noteOf(parts, group);
    default:
      return blockOf(parts, group);
  }
}

function ruleBefore({ blocks }: TextParts, index: number): Element[] {
  const block = blocks[index];
  return block && hasRule(block) ? [h('hr')] : [];
}

/** Rows of headers are repeated on each printed page. */
function tableOf(parts: TextParts, indexes: readonly number[]): Element {
  const written = indexes.map(parts.cells);
  const heads = headRows(written.map((cells) => cells.map(({ cell }) => cell)));
  const rows = written.map((cells, nth) => rowOf(parts.id(indexes[nth] ?? 0), cells));
  return h('table', [
    ...(heads > 0 ? [h('thead', rows.slice(0, heads))] : []),
    ...(heads < rows.length ? [h('tbody', rows.slice(heads))] : []),
  ]);
}

/** None if a header reaches into the other rows. */
function headRows(rows: readonly (readonly Cell[])[]): number {
  const heads = headCount(rows);
  const isApart = rows
    .slice(0, heads)
    .every((cells, nth) => cells.every(({ high }) => nth + high <= heads));
  return isApart ? heads : 0;
}

function rowOf(id: string | null, cells: readonly WrittenCell[]): Element {
  return h(
    'tr',
    { ...named(id), dir: 'auto' },
    cells.map(({ cell: { isHeader, wide, high }, words }) => {
      const size = { ...(wide > 1 && { colSpan: wide }), ...(high > 1 && { rowSpan: high }) };
      return h(isHeader ? 'th' : 'td', size, [...words]);
    }),
  );
}

/** An empty line stands between lines of which the second does not continue the first. */
function preformatted(parts: TextParts, index: number, first: number): ElementContent[] {
  const block = parts.blocks[index];
  if (!block) return [];
  const { before, after } = parts.lineEnds(block);
  const isApart = index > first && !goesOn(block);
  return [...(isApart ? after : []), ...before, ...wordsWithId(parts, index), ...after];
}

function wordsWithId({ words, id }: TextParts, index: number): Children {
  const own = id(index);
  return own === null ? words(index) : [h('span', { id: own }, [...words(index)])];
}

/** Deeper items are a list in the item above them; without one, in an item of no words. */
function listOf(parts: TextParts, indexes: readonly number[], level: number): Element {
  const items: Element[] = [];
  const isDeeper = (index: number) => (parts.blocks[index]?.level ?? 1) > level && level < maxLevel;
  for (let at = 0; at < indexes.length;) {
    const index = indexes[at] ?? 0;
    if (!isDeeper(index)) {
      items.push(h('li', { ...named(parts.id(index)), dir: 'auto' }, [...parts.words(index)]));
      at += 1;
      continue;
    }
    const begin = at;
    while (at < indexes.length && isDeeper(indexes[at] ?? 0)) at += 1;
    const above = items.at(-1) ?? h('li', { class: 'bare' });
    if (items.length === 0) items.push(above);
    above.children.push(listOf(parts, indexes.slice(begin, at), level + 1));
  }
  return h('ul', items);
}

/** Lists nested deeper are drawn like those of this level. */
const maxLevel = 9;

/** All paragraphs of a note are in one element, which is what its marks lead to. */
function noteOf(parts: TextParts, group: TextGroup): Element {
  const lines = linesWithin(parts.blocks, group).flatMap((each) => [
    ...(each.from === group.from ? [] : ruleBefore(parts, each.from)),
    blockOf(parts, each),
  ]);
  const place = parts.id(group.from);
  const id = named(place === null ? null : `${place}-note`);
  return h('div', { ...id, role: 'doc-footnote', class: 'footnote' }, lines);
}

/** Where the links inside the text lead, for the words of each block. */
export function hrefsWithin(
  { blocks, id }: Pick<TextParts, 'blocks' | 'id'>,
  targets: InnerTargets,
): (index: number) => HrefOf {
  const notes = new Set(
    textGroups(blocks).flatMap(({ kind, from }) => (kind === 'note' ? [from] : [])),
  );
  return (index) => (span) => {
    const to = targets.of(span, index);
    const place = to === null ? null : id(to);
    if (to === null || place === null) return null;
    return notes.has(to) ? `#${place}-note` : `#${place}`;
  };
}

function blockOf(parts: TextParts, { from, to }: TextGroup): Element {
  const block = parts.blocks[from];
  const isOne = to - from === 1;
  const own = { ...(isOne && named(parts.id(from))), dir: 'auto' };
  const lines = isOne
    ? parts.words(from)
    : parts.blocks
        .slice(from, to)
        .flatMap((_, nth): Children => [
          ...(nth === 0 ? [] : [h('br')]),
          ...wordsWithId(parts, from + nth),
        ]);
  switch (block?.kind) {
    case 'heading':
      return h(`h${Math.min(6, block.level + 1)}`, own, [...lines]);
    case 'quotation':
      return h('blockquote', [h('p', own, [...lines])]);
    default:
      return h('p', own, [...lines]);
  }
}

function named(id: string | null): Properties {
  return id === null ? {} : { id };
}
