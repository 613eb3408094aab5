/** The text of the book: title, facts and the container of the blocks. */
import { groupsOf } from '#core/document/block-groups';
import { cellsOfRow, goesOn, wordSpans } from '#core/document/cells';
import type { Block } from '#core/document/document';
import { foldSpans, spanTree } from '#core/document/span-tree';
import type { Span } from '#core/document/spans';
import { formatExportDate } from '../export-dates';
import type { ExportedDocument } from '../export-set';
import { blockElementId, containerId } from '../interchange/epub-layout';
import { escapeXml, xmlElement } from '#core/text/xml';
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

/** List items that follow one another are one list; how deep each lies is told by its class. */
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

/** What stands between cells in the row's text is unseen, and counts. */
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

const tags = {
  emphasis: 'em',
  strong: 'strong',
  underline: 'u',
  strike: 'del',
  superscript: 'sup',
  subscript: 'sub',
  code: 'code',
} as const;

/** Readings are left out: a reader would count them among the words that marks stand on. */
function wordsAsXml(block: Block, start: number, end: number): string {
  return foldSpans(spanTree(wordSpans(block), start, end), block.text, {
    words: escapeXml,
    span: (span, children) => [wrapped(span, children.join(''))],
  }).join('');
}

function wrapped({ kind, value = '' }: Span, words: string): string {
  switch (kind) {
    case 'link':
      return xmlElement('a', words, { href: value });
    case 'language':
      return xmlElement('span', words, { lang: value, 'xml:lang': value });
    case 'ruby':
    case 'note-reference':
    case 'note-mark':
    case 'cell':
    case 'header-cell':
    case 'picture':
    case 'line':
    case 'rule':
      return words;
    default:
      return xmlElement(tags[kind], words);
  }
}
