/** The parts of a book in reading order, as its package document lists them. */
import { allBelow, childOf, elementsOf, type XmlElement } from '#core/bytes/xml-tree';
import type { ZipArchive } from '#core/bytes/zip-archive';
import { resolved } from './part-names';

export interface SpinePart {
  /** In the archive. */
  readonly name: string;
  /** 'contents' is the book's own table of contents. */
  readonly kind: 'text' | 'contents' | 'picture';
}

type Item = Readonly<Record<string, string>>;

/** File names of texts, whatever media type the package claims. */
const textTypes =
  /^(?:application\/(?:xhtml\+xml|xhtml|xml|x-dtbook\+xml|html)|text\/(?:html|xml|x-oeb1-document|x-html))$/;
const textNames = /\.(?:xhtml|html?|xht|xml)$/i;

/** Foreign parts may name a fallback, and that another. */
const maxChain = 10;

/** @param path of the package document. */
export function spineOf(root: XmlElement, path: string, archive: ZipArchive): SpinePart[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const manifest = childOf(root, 'manifest');
  const items = new Map(
    (manifest ? elementsOf(manifest) : []).map(({ attributes }) => [
      attributes['id'] ?? '',
      attributes,
    ]),
  );
  const names = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  const inArchive = (href: string) => {
    const name = resolved(folder, href);
    return archive.has(name) ? name : (names.get(name.toLowerCase()) ?? name);
  };
  const contents = new Set(contentsOf(root).map(inArchive));
  const spine = childOf(root, 'spine');
  return (spine ? elementsOf(spine) : []).flatMap(({ attributes }): SpinePart[] => {
    const item = readable(items, attributes['idref'] ?? '');
    if (item?.['href'] === undefined) {
      return item === null ? [] : [{ name: attributes['idref'] ?? '', kind: 'text' }];
    }
    const name = inArchive(item['href']);
    if (!isText(item)) return [{ name, kind: 'picture' }];
    const isContents = contents.has(name) || /\bnav\b/.test(item['properties'] ?? '');
    return [{ name, kind: isContents ? 'contents' : 'text' }];
  });
}

/** The item itself, or its first fallback that is text or a picture; otherwise null. */
function readable(items: ReadonlyMap<string, Item>, id: string): Item | null {
  let item = items.get(id);
  if (item === undefined) return {};
  for (let step = 0; step < maxChain; step += 1) {
    if (isText(item)) return item;
    const next = items.get(item['fallback'] ?? '');
    if (next === undefined) break;
    item = next;
  }
  return typeOf(item).startsWith('image/') ? item : null;
}

function isText(item: Item): boolean {
  const type = typeOf(item);
  if (textTypes.test(type)) return true;
  return (
    !type.startsWith('image/') && textNames.test((item['href'] ?? '').replace(/[?#][^]*$/, ''))
  );
}

/** Without parameters after a semicolon. */
function typeOf(item: Item): string {
  return (item['media-type'] ?? '')
    .replace(/;[^]*$/, '')
    .trim()
    .toLowerCase();
}

/** In EPUB 2 the guide says where the contents are. */
function contentsOf(root: XmlElement): string[] {
  const guide = childOf(root, 'guide');
  return (guide ? allBelow(guide, 'reference') : [])
    .filter(({ attributes }) => /^toc$/i.test(attributes['type'] ?? ''))
    .map(({ attributes }) => attributes['href'] ?? '');
}
