/**
 * An XML part as a tree of elements under their local names: the formats read here use one
 * vocabulary to a part, under prefixes that differ from program to program. Nothing outside the
 * part is read, and no entity but XML's own five is known, so none can grow.
 */
import { SaxesParser } from 'saxes';
import { declaredEncoding, markedBy } from '#core/bytes/encoding-marks';
import { decodeBytes } from '#core/bytes/decode-bytes';

export interface XmlElement {
  readonly name: string;
  /** By local name. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const maxElements = 3_000_000;
const deepest = 500;

/** Null for what is not well-formed, or holds more than any document. */
export function xmlTree(bytes: Uint8Array): XmlElement | null {
  const encoding = markedBy(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  const text = decodeBytes(bytes, encoding, true);
  if (text === null) return null;
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const path = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    elements += 1;
    if (elements > maxElements || path.length > deepest) throw new RangeError('Too much.');
    const named = Object.values(attributes).map((each) => [each.local, each.value]);
    const element: XmlElement = {
      name: local,
      attributes: Object.fromEntries(named) as Record<string, string>,
      children: [],
    };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on('closetag', () => path.pop());
  parser.on('text', (words) => path.at(-1)?.children.push(words));
  parser.on('cdata', (words) => path.at(-1)?.children.push(words));
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch {
    return null;
  }
  return elementsOf(root)[0] ?? null;
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return (element && elementsOf(element).find((child) => child.name === name)) ?? null;
}

/** Every element of a name below one, in the order of the part. */
export function allBelow(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allBelow(child, name),
  ]);
}

/** The words in an element, those of its children too. */
export function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}
