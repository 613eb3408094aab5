/** A block of the text with its marks, and with the ends of comments and bookmarks between them. */
import type { ParagraphChild } from 'docx';
import type { PrintBlock } from '#core/printing/print-sheet';
import type { RangeEnds } from './word-comments';
import { runsOf, type Setting } from './word-text';
import type { Passage } from '#core/text/passage';

/** A passage with what is before and behind it. */
export interface Range extends Passage, RangeEnds {}

/**
 * Each range is opened in one block and closed in one, also where it covers nothing but the end of
 * a line: the separator behind a block belongs to that block.
 *
 * @param ranges of the whole document, in reading order.
 * @param styleOf id of the style of a mark by the mark's id; null for what is not drawn.
 */
export function markedBlock(
  { block, runs }: PrintBlock,
  ranges: readonly Range[],
  setting: Setting,
  styleOf: (id: string) => string | null,
): ParagraphChild[] {
  const last = block.start + block.text.length;
  const opening = ranges.filter(({ start }) => start >= block.start && start <= last);
  const closing = ranges.filter(({ end }) => end > block.start && end <= last + 1);

  function endsAt(offset: number): ParagraphChild[] {
    const ending = closing.filter(({ end }) => Math.min(end, last) === offset);
    return [
      ...ending.filter(({ start }) => start < offset).flatMap(({ close }) => close),
      ...opening.filter(({ start }) => start === offset).flatMap(({ open }) => open),
      ...ending.filter(({ start }) => start === offset).flatMap(({ close }) => close),
    ];
  }

  let offset = block.start;
  const children = endsAt(offset);
  for (const { text, marks } of runs) {
    // The shortest lies on top.
    const style = marks.map(({ id }) => styleOf(id)).findLast((each) => each !== null);
    offset += text.length;
    children.push(
      ...runsOf(text, setting, style === undefined ? {} : { style }),
      ...endsAt(offset),
    );
  }
  return children;
}
