/** The text of the book: title, facts and the container of the blocks. */
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { cellsOfRow, wordSpans } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { spansWithin } from '#core/document/spans';
import { formatExportDate } from '../export-dates';
import type { ExportedDocument } from '../export-set';
import { innerTargets } from '../inner-targets';
import { blockElementId, containerId } from '../interchange/epub-layout';
import { escapeXml, xmlElement, xmlText } from '#core/text/xml';
import { hrefsWithin, textAsHast } from '../text-as-hast';
import { wordsAsHast, type HrefOf } from '../words-as-hast';
import { xhtmlPage } from './parts';

const style = [
  'body { line-height: 1.5; }',
  '.facts { color: #595959; }',
  '.footnote { font-size: 0.88em; }',
  '.bare { list-style: none; }',
  'td, th { padding: 0.3em 0.6em; border-top: 1px solid; text-align: left; vertical-align: top; }',
  'table { border-collapse: collapse; }',
].join(' ');

export function textDocument({ document, source }: ExportedDocument): string {
  const facts = [
    source.issued === null ? null : formatExportDate(source.issued),
    source.body,
    source.translationMark,
  ].filter((fact) => fact !== null);
  const body = [
    xmlElement('h1', escapeXml(source.title), { dir: 'auto' }),
    facts.length === 0
      ? ''
      : xmlElement('p', escapeXml(facts.join(' · ')), { class: 'facts', dir: 'auto' }),
    xmlElement('div', blocksOf(document.blocks), { id: containerId }),
  ];
  return xhtmlPage(source, xmlElement('style', style), body.join(''));
}

function blocksOf(blocks: readonly Block[]): string {
  const named = { blocks, id: blockElementId };
  const hrefFrom = hrefsWithin(named, innerTargets(blocks));
  const elements = textAsHast({
    ...named,
    words: (index) => {
      const block = blocks[index];
      return block ? wordsOfBlock(block, hrefFrom(index)) : [];
    },
    cells: (index) => {
      const block = blocks[index];
      return block ? cellsOf(block, hrefFrom(index)) : [];
    },
    // A line end in the text would count for the places of marks.
    lineEnds: () => ({ before: [], after: [h('br')] }),
  });
  const html = toHtml({ type: 'root', children: elements }, { closeSelfClosing: true });
  // Allowed in HTML but not in XML.
  return html.replaceAll(']]>', ']]&gt;');
}

function wordsOfBlock(block: Block, hrefOf: HrefOf): ElementContent[] {
  const words = wordsWithin(block, 0, block.text.length, hrefOf);
  const isIndented = block.kind === 'preformatted' && block.level > 0;
  return isIndented ? [h('span', { style: `padding-left: ${block.level}ch` }, words)] : words;
}

/** Separators between cells in the row's text are hidden, but count for offsets. */
function cellsOf(block: Block, hrefOf: HrefOf) {
  const cells = cellsOfRow(block);
  const { text } = block;
  const unseen = (from: number, to: number) =>
    from < to ? [h('span', { style: 'display: none' }, xmlText(text).slice(from, to))] : [];
  return cells.map((cell, nth) => ({
    cell,
    words: [
      ...unseen(nth === 0 ? 0 : cell.start, cell.start),
      ...wordsWithin(block, cell.start, cell.end, hrefOf),
      ...unseen(cell.end, cells[nth + 1]?.start ?? text.length),
    ],
  }));
}

/** Readings are left out: a reading system would count them among the marked words. */
function wordsWithin(block: Block, start: number, end: number, hrefOf: HrefOf): ElementContent[] {
  const spans = wordSpans(block).filter(({ kind }) => kind !== 'ruby');
  const words = xmlText(block.text).slice(start, end);
  return wordsAsHast(words, spansWithin(spans, start, end), hrefOf);
}
