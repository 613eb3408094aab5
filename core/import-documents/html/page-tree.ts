/**
 * A page as a small tree of its words: elements that are shown, and their text. What is executed,
 * loaded or hidden is left out while it is parsed, so nothing of it exists afterwards; depth and
 * number of nodes are bounded.
 */
import { Parser } from 'htmlparser2';
import { err, ok, type Result } from '#core/result';

export interface PageElement {
  readonly tag: string;
  /** Those of `keptAttributes` only. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | PageText)[];
}

export interface PageText {
  readonly text: string;
  /** Place among the page's texts, from 0. */
  readonly index: number;
}

export interface PageTree {
  readonly body: PageElement;
  /** The texts of `title` elements, and what `meta` and `link` elements say, by their names. */
  readonly said: ReadonlyMap<string, string>;
}

/** Deeper elements are left out, their text stays in the one above. */
const deepest = 200;
/** The parser's own time grows with the square of the depth: no page of words nests so far. */
const deepestOpen = 2000;
const maxNodes = 400_000;

/** With all that is in them. */
const leftOut = new Set(
  `script style template noscript iframe frame object embed applet svg math canvas audio video map
   select button textarea datalist head rp`.split(/\s+/),
);

const keptAttributes = ['class', 'id', 'role', 'start', 'itemprop', 'datetime'];

/** UTF-16 units of an attribute that is kept. */
const maxAttributeLength = 200;

/** @returns 'damaged' when it nests or holds more than any page of words. */
export function pageTree(html: string): Result<PageTree, 'damaged'> {
  const builder = new TreeBuilder();
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      ontext: (text) => builder.text(text),
      onclosetag: (tag) => builder.close(tag),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeSelfClosing: true },
  );
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof RangeError) return err('damaged');
    throw error;
  }
  return ok({ body: builder.root, said: builder.said });
}

class TreeBuilder {
  readonly root: PageElement = { tag: 'body', attributes: {}, children: [] };
  readonly said = new Map<string, string>();
  /** Open elements; null for one that is left out itself, while its text stays. */
  private readonly opened: { readonly tag: string; readonly element: PageElement | null }[] = [];
  private readonly path: PageElement[] = [this.root];
  private skipping = 0;
  private nodes = 0;
  private texts = 0;
  private inTitle = false;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.hear(tag, attributes);
    if (tag === 'title') this.inTitle = true;
    const isSkipped = this.skipping > 0 || leftOut.has(tag) || isHidden(attributes);
    if (isSkipped) this.skipping += 1;
    const isShown = !isSkipped && this.path.length < deepest;
    const element = isShown ? { tag, attributes: kept(attributes), children: [] } : null;
    if (element !== null) {
      this.add(element);
      this.path.push(element);
    }
    this.opened.push({ tag: isSkipped ? `-${tag}` : tag, element });
    if (this.opened.length > deepestOpen) throw new RangeError('Too deep.');
  }

  text(text: string): void {
    if (this.inTitle && !this.said.has('title')) this.said.set('title', text.trim());
    if (this.skipping > 0 || this.inTitle) return;
    this.add({ text, index: this.texts });
    this.texts += 1;
  }

  close(tag: string): void {
    if (tag === 'title') this.inTitle = false;
    const open = this.opened.pop();
    if (open === undefined) return;
    if (open.tag.startsWith('-')) this.skipping -= 1;
    if (open.element !== null) this.path.pop();
  }

  private add(node: PageElement | PageText): void {
    this.nodes += 1;
    if (this.nodes > maxNodes) throw new RangeError('Too many nodes.');
    this.path.at(-1)?.children.push(node);
  }

  private hear(tag: string, attributes: Readonly<Record<string, string>>): void {
    const [name, value] =
      tag === 'meta'
        ? [attributes['property'] ?? attributes['name'], attributes['content']]
        : tag === 'link'
          ? [attributes['rel'], attributes['href']]
          : [undefined, undefined];
    const key = name?.toLowerCase();
    if (key !== undefined && value && value.length < 3000 && !this.said.has(key)) {
      this.said.set(key, value.trim());
    }
  }
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style']?.slice(0, 1000) ?? '';
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

function kept(attributes: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    keptAttributes.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value.slice(0, maxAttributeLength)]];
    }),
  );
}
