/** Where the parts of the book are, and the frame that its pages share. */
import { textPath } from '../interchange/epub-layout';
import { escapeXml, xmlElement } from '#core/text/xml';

const folder = textPath.slice(0, textPath.lastIndexOf('/') + 1);

export const packagePath = `${folder}package.opf`;
export const navPath = `${folder}nav.xhtml`;

/** A path as a reference from another part of the same folder. */
export function besides(path: string): string {
  return path.slice(folder.length);
}

/**
 * A page as XHTML, with no white space between elements except what is passed in.
 *
 * @param head contents of the `head` element, as `body` already XML.
 */
export function xhtmlPage(
  { title, language }: { readonly title: string; readonly language: string },
  head: string,
  body: string,
): string {
  const attributes = {
    xmlns: 'http://www.w3.org/1999/xhtml',
    'xmlns:epub': 'http://www.idpf.org/2007/ops',
    ...(language !== 'und' && { lang: language, 'xml:lang': language }),
  };
  const page = xmlElement(
    'html',
    xmlElement('head', xmlElement('title', escapeXml(title)) + head) + xmlElement('body', body),
    attributes,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n${page}\n`;
}
