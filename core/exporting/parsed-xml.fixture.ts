/** XML as a tree for tests of writers; a strict parser refuses what is not well-formed. */
import { SaxesParser } from 'saxes';

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
  /** The words of the element and its descendants. */
  text(): string;
  /** Descendants with this name, in document order. */
  all(name: string): XmlNode[];
  byId(id: string): XmlNode | undefined;
  ids(): string[];
  names(): string[];
}

/** @throws when the text is not well-formed XML with namespaces. */
export function parsedXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const root: (XmlNode | string)[] = [];
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const children: (XmlNode | string)[] = [];
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    open.at(-1)?.push(nodeOf(name, Object.fromEntries(values), children));
    open.push(children);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => void open.at(-1)?.push(text));
  parser.write(xml).close();
  const element = root.find((each) => typeof each !== 'string');
  if (!element) throw new Error('There is no element in it.');
  return element;
}

function nodeOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlNode | string)[],
): XmlNode {
  const below = () => children.filter((each) => typeof each !== 'string');
  const every = (): XmlNode[] => below().flatMap((each) => [each, ...each.all('*')]);
  const all = (wanted: string) =>
    wanted === '*' ? every() : every().filter((each) => each.name === wanted);
  return {
    name,
    attributes,
    children,
    text: () => children.map((each) => (typeof each === 'string' ? each : each.text())).join(''),
    all,
    byId: (id) => every().find((each) => each.attributes['id'] === id),
    ids: () => every().flatMap((each) => each.attributes['id'] ?? []),
    names: () => every().map((each) => each.name),
  };
}
