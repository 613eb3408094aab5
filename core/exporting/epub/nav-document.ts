/** The contents of the book: its title, and below it its headings (EPUB 3.3, section 7). */
import type { ExportedDocument } from '../export-set';
import { blockElementId, textPath } from '../interchange/epub-layout';
import { escapeXml, xmlElement } from '#core/text/xml';
import { besides, xhtmlPage } from './parts';

export function navDocument({ document, source }: ExportedDocument): string {
  const text = besides(textPath);
  const headings = document.blocks.flatMap(({ kind, text: words }, index) =>
    kind === 'heading' ? [entry(`${text}#${blockElementId(index)}`, words)] : [],
  );
  const below = headings.length === 0 ? '' : xmlElement('ol', headings.join(''));
  const list = xmlElement('ol', entry(text, source.title, below));
  const nav = xmlElement('nav', xmlElement('h1', 'Contents', { lang: 'en' }) + list, {
    'epub:type': 'toc',
    role: 'doc-toc',
    id: 'toc',
  });
  return xhtmlPage(source, '', nav);
}

function entry(href: string, words: string, below = ''): string {
  return xmlElement('li', xmlElement('a', escapeXml(words), { href, dir: 'auto' }) + below);
}
