/** Which links of a page lead to another place of the same text, and which places those are. */
import { unescaped } from '#core/text/percent-encoding';
import type { PageElement } from './page-node';

export interface InnerLinks {
  /** The name of the place that a link leads to. */
  readonly links: ReadonlyMap<PageElement, string>;
  /** The names of the places that begin at an element. */
  readonly places: ReadonlyMap<PageElement, readonly string[]>;
}

/** What a book knows about the links between its documents. */
export interface BookPlaces {
  /** The name of the place that a link leads to; null for a link out of the book. */
  readonly nameOf: (href: string) => string | null;
  /** The name of a place of this document by its id; its beginning has none. */
  readonly here: (id: string) => string;
}

/** More than any page of words has: the rest are words. */
const maxLinks = 20_000;

/** Longest id of a place, in UTF-16 units. */
const maxId = 200;

/**
 * @param address of the page, by which it may refer to itself; null when unknown.
 * @param isOther links that are something else, such as the marks of notes.
 */
export function innerLinks(
  body: PageElement,
  address: string | null,
  isOther: (link: PageElement) => boolean,
  book?: BookPlaces,
): InnerLinks {
  const { named, links: all } = linksAndPlaces(body);
  const links = new Map<PageElement, string>();
  const places = new Map<PageElement, string[]>();
  const here = new Map<string, string>();
  for (const { link, around } of all) {
    const { href = '' } = link.attributes;
    const id = book ? null : fragmentOf(href, address);
    const name = book ? book.nameOf(href) : id;
    if (name === null || links.size >= maxLinks || isOther(link)) continue;
    const target = id === null ? undefined : named.get(id);
    // A heading may have a link to itself, for others to copy.
    if (!book && (!target || around.includes(target))) continue;
    links.set(link, name);
    if (id !== null) here.set(id, name);
  }
  if (book) places.set(body, [book.here('')]);
  for (const [id, element] of named) {
    const name = book?.here(id) ?? here.get(id);
    if (name !== undefined) places.set(element, [...(places.get(element) ?? []), name]);
  }
  return { links, places };
}

interface LinkInPlace {
  readonly link: PageElement;
  /** The elements it is in, including itself. */
  readonly around: readonly PageElement[];
}

function linksAndPlaces(body: PageElement) {
  const named = new Map<string, PageElement>();
  const links: LinkInPlace[] = [];
  const opened: PageElement[] = [];
  const walk = (element: PageElement): void => {
    opened.push(element);
    const { id, name, href } = element.attributes;
    for (const each of [id, name]) {
      if (each !== undefined && each !== '' && !named.has(each)) named.set(each, element);
    }
    if (element.tag === 'a' && href !== undefined)
      links.push({ link: element, around: [...opened] });
    for (const child of element.children) if (!('text' in child)) walk(child);
    opened.pop();
  };
  walk(body);
  return { named, links };
}

/** The id that an address in a page names in the page itself; null for any other address. */
function fragmentOf(href: string, address: string | null): string | null {
  const at = href.indexOf('#');
  const page = href.slice(0, at);
  const isOwn = page === '' || page === address?.replace(/#[^]*$/, '');
  const id = unescaped(href.slice(at + 1)).slice(0, maxId);
  return at >= 0 && isOwn && id !== '' ? id : null;
}
