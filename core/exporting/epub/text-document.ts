/** The text of the book: title, facts and the container of the blocks. */
import type { Block } from '#core/document/document';
import { formatExportDate } from '../export-dates';
import type { ExportedDocument } from '../export-set';
import { blockElementId, containerId } from '../interchange/epub-layout';
import { escapeXml, xmlElement } from '#core/text/xml';
import { xhtmlPage } from './parts';

const style = [
  'body { line-height: 1.5; }',
  '.facts { color: #595959; }',
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
  blocks.forEach((block, index) => {
    const element = elementOf(block, blockElementId(index));
    if (block.kind === 'list-item') items += element;
    else {
      endList();
      written += element;
    }
  });
  endList();
  return written;
}

function elementOf({ kind, level, text }: Block, id: string): string {
  const words = escapeXml(text);
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
    default:
      return xmlElement('p', words, { id, dir: 'auto' });
  }
}
