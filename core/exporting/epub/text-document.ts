/** The text of the book: title, facts and the container of the blocks. */
import { toHtml } from 'hast-util-to-html';
import { groupsOf } from '#core/document/block-groups';
import { cellsOfRow, goesOn, wordSpans } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { spansWithin } from '#core/document/spans';
import { formatExportDate } from '../export-dates';
import type { ExportedDocument } from '../export-set';
import { blockElementId, containerId } from '../interchange/epub-layout';
import { escapeXml, xmlElement, xmlText } from '#core/text/xml';
import { wordsAsHast } from '../words-as-hast';
import { xhtmlPage } from './parts';

const style = [
  'body { line-height: 1.5; }',
  '.facts { color: #595959; }',
  '.note { font-size: 0.88em; }',
  'p:has(+ .line) { margin-bottom: 0; }',
  '.line { margin-top: 0; }',
  'td, th { padding: 0.3em 0.6em; border-top: 1px solid; text-align: left; vertical-align: top; }',
  'table { border-collapse: collapse; }',
  ...[2, 3, 4].map((level) => `.level-${level} { margin-left: ${(level - 1) * 1.5}em; }`),
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

/** Consecutive list items form one list; a class gives each item's depth. */
function blocksOf(blocks: readonly Block[]): string {
  let written = '';
  let items = '';
  const endList = () => {
    if (items !== '') written += xmlElement('ul', items);
    items = '';
  };
  for (const { kind, from, to } of groupsOf(blocks)) {
    const elements = blocks.slice(from, to).map((block, nth) => {
      const id = blockElementId(from + nth);
      return kind === 'table' ? rowOf(block, id) : elementOf(block, id);
    });
    const element = elements.join('');
    if (blocks[from]?.kind === 'list-item') items += element;
    else {
      endList();
      written += kind === 'table' ? xmlElement('table', xmlElement('tbody', element)) : element;
    }
  }
  endList();
  return written;
}

/** Separators between cells in the row's text are hidden, but count for offsets. */
function rowOf(block: Block, id: string): string {
  const cells = cellsOfRow(block);
  const { text } = block;
  const written = cells.map((cell, nth) => {
    const from = nth === 0 ? 0 : cell.start;
    const to = cells[nth + 1]?.start ?? text.length;
    const unseen = (words: string) =>
      words === '' ? '' : xmlElement('span', escapeXml(words), { hidden: 'hidden' });
    const words = wordsAsXml(block, cell.start, cell.end);
    const all = unseen(text.slice(from, cell.start)) + words + unseen(text.slice(cell.end, to));
    return xmlElement(cell.isHeader ? 'th' : 'td', all, {
      ...(cell.wide > 1 && { colspan: `${cell.wide}` }),
      ...(cell.high > 1 && { rowspan: `${cell.high}` }),
    });
  });
  return xmlElement('tr', written.join(''), { id });
}

function elementOf(block: Block, id: string): string {
  const { kind, level } = block;
  const words = wordsAsXml(block, 0, block.text.length);
  const below = goesOn(block) ? { class: 'line' } : {};
  switch (kind) {
    case 'heading':
      return xmlElement(`h${Math.min(6, level + 1)}`, words, { id, dir: 'auto' });
    case 'quotation':
      return xmlElement('blockquote', xmlElement('p', words, { dir: 'auto' }), { id });
    case 'list-item':
      return xmlElement('li', words, {
        id,
        dir: 'auto',
        ...(level > 1 && { class: `level-${Math.min(4, level)}` }),
      });
    case 'preformatted':
      return xmlElement('pre', words, { id, style: `margin: 0; padding-left: ${level}ch` });
    case 'note':
      return xmlElement('p', words, { id, class: 'note', dir: 'auto' });
    default:
      return xmlElement('p', words, { id, dir: 'auto', ...below });
  }
}

/** Readings are left out: a reading system would count them among the marked words. */
function wordsAsXml(block: Block, start: number, end: number): string {
  const spans = wordSpans(block).filter(({ kind }) => kind !== 'ruby');
  const words = xmlText(block.text).slice(start, end);
  const html = toHtml(wordsAsHast(words, spansWithin(spans, start, end)));
  // Allowed in HTML but not in XML.
  return html.replaceAll(']]>', ']]&gt;');
}
