import { wellFormed } from './well-formed';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser turns a bare carriage return into a line feed, and both into blanks in an attribute.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** The text with U+FFFD for each character that XML 1.0 cannot hold (production 2, Char). */
export function xmlText(text: string): string {
  return wellFormed(text).replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}

/** Escapes text for XML content and for attributes in double quotes. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\r\n\t]/g, (character) => entities[character] ?? character);
}

/**
 * An element.
 *
 * @param children already XML: text goes through `escapeXml` first.
 */
export function xmlElement(
  name: string,
  children: string,
  attributes: Readonly<Record<string, string>> = {},
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const head = `<${name}${written.join('')}`;
  return children === '' ? `${head}/>` : `${head}>${children}</${name}>`;
}
