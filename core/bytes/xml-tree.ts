/**
 * An XML part as a tree of elements by local name: the formats read here use one vocabulary per
 * part, under prefixes that differ between programs. Nothing outside the part is read, and only
 * XML's five predefined entities are known, so none can expand.
 */
import { Parser } from 'htmlparser2';
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
const maxDepth = 500;

/** Null for XML that is not well-formed, or larger than any document. */
export function xmlTree(bytes: Uint8Array): XmlElement | null {
  const text = textOf(bytes, true);
  if (text === null) return null;
  const builder = new TreeBuilder();
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, attributes }) => {
    const named = Object.values(attributes).map((each) => [each.local, each.value]);
    builder.open(local, Object.fromEntries(named) as Record<string, string>);
  });
  parser.on('closetag', () => builder.close());
  parser.on('text', (words) => builder.text(words));
  parser.on('cdata', (words) => builder.text(words));
  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch {
    return null;
  }
  return builder.root;
}

/**
 * The same for parts that are carelessly written: a bare ampersand, an HTML entity, a blank line
 * before the declaration, an element that is never closed.
 */
export function forgivenTree(bytes: Uint8Array): XmlElement | null {
  const strict = xmlTree(bytes);
  const text = strict === null ? textOf(bytes, false) : null;
  if (text === null) return strict;
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => {
        const named = Object.entries(attributes).map(([name, value]) => [local(name), value]);
        builder.open(local(tag), Object.fromEntries(named) as Record<string, string>);
      },
      ontext: (words) => builder.text(words),
      onclosetag: () => builder.close(),
    },
    {
      decodeEntities: true,
      lowerCaseTags: false,
      lowerCaseAttributeNames: false,
      recognizeSelfClosing: true,
      recognizeCDATA: true,
    },
  );
  try {
    parser.write(text);
    parser.end();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  return builder.root;
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

function textOf(bytes: Uint8Array, strictly: boolean): string | null {
  const encoding = markedBy(bytes) ?? declaredEncoding(bytes) ?? 'utf-8';
  return strictly ? decodeBytes(bytes, encoding, true) : decodeBytes(bytes, encoding);
}

class TreeBuilder {
  private readonly document: XmlElement = { name: '', attributes: {}, children: [] };
  private readonly path = [this.document];
  private elements = 0;

  get root(): XmlElement | null {
    return elementsOf(this.document)[0] ?? null;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.elements += 1;
    if (this.elements > maxElements || this.path.length > maxDepth)
      throw new RangeError('Too much.');
    const element: XmlElement = { name, attributes, children: [] };
    this.path.at(-1)?.children.push(element);
    this.path.push(element);
  }

  text(words: string): void {
    this.path.at(-1)?.children.push(words);
  }

  close(): void {
    if (this.path.length > 1) this.path.pop();
  }
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== 'string');
}

export function childOf(element: XmlElement | null, name: string): XmlElement | null {
  return (element && elementsOf(element).find((child) => child.name === name)) ?? null;
}

/** Every descendant with a name, in document order. */
export function allBelow(element: XmlElement, name: string): XmlElement[] {
  return elementsOf(element).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allBelow(child, name),
  ]);
}

/** The words in an element, including its children's. */
export function wordsIn({ children }: XmlElement): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}
