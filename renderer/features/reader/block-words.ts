import { cellsOfRow, wordSpans } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { beginsNote } from '#core/document/notes';
import { placeLinkedTo } from '#core/document/places';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span, SpanKind } from '#core/document/spans';
import { apartAttribute, startAttribute } from '../../ui/text-index';
import styles from './block-words.module.css';

/** Attributes by which a click recognises a link to an address, and the mark of a note. */
export const linkAttribute = 'data-link';
export const noteAttribute = 'data-note';
/** Attribute of a link inside the text; its value is the name of the place it leads to. */
export const placeAttribute = 'data-place';

/** Attribute of the button from a note back to its mark; its value is the block's index. */
export const backAttribute = 'data-back';

type Words = Pick<Block, 'text' | 'spans'>;
type Children = readonly (Node | string)[];

/** Whether a block is more than its bare words: without `drawBlock` something would be missing. */
export function needsDrawing(block: Block): boolean {
  return wordSpans(block).length > 0 || cellsOfRow(block).length > 0 || beginsNote(block);
}

/**
 * Replaces the bare words that React has put into the element of a block by the elements of its
 * spans, its cells and the way back from a note. They are no nodes of React's: a long text has tens
 * of thousands of them, and its bookkeeping for them took longer than everything else.
 */
export function drawBlock(element: HTMLElement, block: Block, index: number): void {
  const cells = cellsOfRow(block);
  if (element instanceof HTMLTableRowElement && cells.length > 0) drawCells(element, block);
  else if (block.kind === 'figure') drawWords(element.querySelector('figcaption'), block);
  else if (beginsNote(block)) element.replaceChildren(...childrenOf(block), wayBack(index));
  else drawWords(element, block);
}

/** Shows the words of a block with the elements of their spans. Bare words are one text node. */
export function drawWords(element: HTMLElement | null, block: Words): void {
  element?.replaceChildren(...childrenOf(block));
}

function drawCells(row: HTMLTableRowElement, block: Block): void {
  const cells = cellsOfRow(block);
  const isHead = row.hasAttribute('data-head');
  const drawn = cells.map((cell, nth) => {
    const element = document.createElement(cell.isHeader ? 'th' : 'td');
    element.setAttribute(startAttribute, `${cell.start}`);
    if (nth === 0 && block.number !== null) element.dataset['number'] = `${block.number}`;
    if (cell.wide > 1) element.colSpan = cell.wide;
    if (cell.high > 1) element.rowSpan = cell.high;
    if (cell.isHeader) element.scope = isHead ? 'col' : 'row';
    element.append(...childrenOf(block, cell.start, cell.end));
    return element;
  });
  row.replaceChildren(...drawn);
}

function childrenOf(block: Words, start = 0, end = block.text.length): Children {
  const spans = wordSpans(block);
  if (spans.length === 0) return [block.text.slice(start, end)];
  return foldSpans<Node | string>(spanTree(spans, start, end), block.text, {
    words: (words) => words,
    span: around,
  });
}

/** A link is not an `a`: its words could not be selected with the mouse, and it would navigate. */
const reached = { tabindex: '0' };

const tags: Partial<Readonly<Record<SpanKind, string>>> = {
  emphasis: 'em',
  strong: 'strong',
  underline: 'u',
  strike: 'del',
};

function around({ kind, value = '' }: Span, words: (Node | string)[]): (Node | string)[] {
  const tag = tags[kind];
  if (tag !== undefined) return [make(tag, {}, words)];
  switch (kind) {
    case 'superscript':
      return [make('sup', { class: styles['raised'] }, words)];
    case 'subscript':
      return [make('sub', { class: styles['lowered'] }, words)];
    case 'code':
      return [make('code', { class: styles['code'] }, words)];
    case 'language':
      return [make('span', { lang: value }, words)];
    case 'ruby':
      return [make('ruby', {}, [...words, make('rt', { [apartAttribute]: '' }, [value])])];
    case 'link': {
      const place = placeLinkedTo(value);
      const link = { ...reached, class: styles['link'], role: 'link' };
      const leads =
        place === null ? { title: value, [linkAttribute]: value } : { [placeAttribute]: place };
      return [make('span', { ...link, ...leads }, words)];
    }
    case 'note-reference': {
      const note = { class: styles['note'], role: 'doc-noteref' };
      return [make('span', { ...reached, ...note, [noteAttribute]: value }, words)];
    }
    case 'note-mark':
      return [make('span', { class: styles['mark'] }, words)];
    default:
      return words;
  }
}

function wayBack(index: number): HTMLElement {
  const label = {
    class: styles['back'],
    title: 'Back to the text',
    'aria-label': 'Back to the text',
  };
  return make(
    'button',
    { type: 'button', ...label, [apartAttribute]: '', [backAttribute]: `${index}` },
    ['↩'],
  );
}

function make(
  tag: string,
  attributes: Readonly<Record<string, string | undefined>>,
  children: Children,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}
