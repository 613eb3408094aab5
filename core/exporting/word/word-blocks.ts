/** The blocks of a text as paragraphs and tables of a Word file. */
import {
  BookmarkEnd,
  BookmarkStart,
  CarriageReturn,
  Paragraph,
  TextRun,
  type ParagraphChild,
  type ParagraphLook,
  type Table,
} from 'docx';
import { cellsOfRow, goesOn, hasRule } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { isHeadRow } from '#core/document/tables';
import type { PrintBlock } from '#core/printing/print-sheet';
import { linesWithin, textGroups, type TextGroup } from '../text-groups';
import { cellChildren, childrenOf, type MarkedRun } from './marked-block';
import { belowTable, listNumbering, ruleLook, styles } from './word-look';
import { wordTable } from './word-table';
import { paragraphWith, runsOf, type Setting } from './word-text';

/** A block with its words as they are written. */
export interface WrittenRow {
  readonly row: PrintBlock;
  readonly setting: Setting;
  readonly runs: readonly MarkedRun[];
}

/** Numbers of the bookmarks that links lead to, above those of comments. */
const firstAnchor = 2_000_000;

/** Name of the bookmark at a block that something leads to. */
export function anchorName(index: number): string {
  return `block_${index + 1}`;
}

/** The words of a block between the ends of its bookmark. */
export function withAnchor(runs: readonly MarkedRun[], index: number): MarkedRun[] {
  const number = firstAnchor + index;
  const last = runs.at(-1)?.start ?? 0;
  return [
    { start: 0, words: [], ends: [new BookmarkStart(anchorName(index), number)] },
    ...runs,
    { start: last, words: [], ends: [new BookmarkEnd(number)] },
  ];
}

/** @param written for each block of the text. */
export function blockParagraphs(
  blocks: readonly Block[],
  written: readonly WrittenRow[],
): (Paragraph | Table)[] {
  const groups = textGroups(blocks);
  return groups.flatMap((group, nth) => {
    const own = written.slice(group.from, group.to);
    switch (group.kind) {
      case 'table':
        return [...ruleBefore(own[0]), tableOf(own)];
      case 'lines':
        return own.flatMap((row, nth) => [...ruleBefore(row), ...lineOf(row, nth === 0)]);
      case 'list':
        return own.flatMap((row) => [...ruleBefore(row), paragraphOfLines([row])]);
      default:
        return paragraphsIn(blocks, written, group, groups[nth - 1]?.kind === 'table');
    }
  });
}

function paragraphsIn(
  blocks: readonly Block[],
  written: readonly WrittenRow[],
  group: TextGroup,
  isBelowTable: boolean,
): Paragraph[] {
  return linesWithin(blocks, group).flatMap(({ from, to }) => {
    const lines = written.slice(from, to);
    const isParagraph = blocks[from]?.kind !== 'heading';
    const more = isBelowTable && from === group.from && isParagraph ? belowTable : {};
    return [...ruleBefore(lines[0]), paragraphOfLines(lines, more)];
  });
}

function ruleBefore(row: WrittenRow | undefined): Paragraph[] {
  return row && hasRule(row.row.block)
    ? [paragraphWith(styles.text, row.setting, [], ruleLook)]
    : [];
}

function paragraphOfLines(lines: readonly WrittenRow[], look: ParagraphLook = {}): Paragraph {
  const [first] = lines;
  if (!first) return new Paragraph({ children: [] });
  const children = lines.flatMap(({ runs }, nth): ParagraphChild[] => [
    ...(nth === 0 ? [] : [new TextRun({ children: [new CarriageReturn()] })]),
    ...childrenOf(runs),
  ]);
  const { style, ...more } = paragraphLook(first.row.block);
  return paragraphWith(style, first.setting, children, { ...more, ...look });
}

/** Blanks keep its indent; an empty line stands before one that does not continue the one above. */
function lineOf({ row: { block }, setting, runs }: WrittenRow, isFirst: boolean): Paragraph[] {
  const indent = runsOf(' '.repeat(block.level), setting);
  const line = paragraphWith(styles.lines, setting, [...indent, ...childrenOf(runs)]);
  const isApart = !isFirst && !goesOn(block) && !hasRule(block);
  return isApart ? [paragraphWith(styles.lines, setting, []), line] : [line];
}

function tableOf(rows: readonly WrittenRow[]): Table {
  let isHead = true;
  return wordTable(
    rows.map(({ row, setting, runs }) => {
      const cells = cellsOfRow(row.block);
      const words = cellChildren(row, runs);
      isHead &&= isHeadRow(cells);
      return {
        setting,
        isHead,
        cells: cells.map((cell, at) => ({ ...cell, words: words[at] ?? [] })),
      };
    }),
  );
}

function paragraphLook({ kind, level }: Block) {
  switch (kind) {
    case 'heading':
      return { style: `Heading${Math.min(6, level)}` };
    case 'list-item':
      return {
        style: styles.item,
        numbering: { reference: listNumbering, level: Math.min(9, level) - 1 },
      };
    case 'quotation':
      return { style: styles.quotation };
    case 'note':
      return { style: styles.footnote };
    default:
      return { style: styles.text };
  }
}
