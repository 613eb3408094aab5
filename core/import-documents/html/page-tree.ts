/**
 * A page as a small tree of its words: visible elements and their text. Anything executed, loaded
 * or hidden is dropped while parsing, so nothing of it exists afterwards; depth and number of nodes
 * are bounded.
 */
import { Parser } from 'htmlparser2';
import { err, ok, type Result } from '#core/result';
import type { UnreadKind } from '../unread';
import { inlineWords, quotationMarks, textsOf } from './inline-words';
import { keptAttributes, maxAttributeLength } from './page-attributes';
import type { PageElement, PageText } from './page-node';

export type { PageElement, PageText } from './page-node';

export interface PageTree {
  readonly body: PageElement;
  /**
   * What the page says about itself, by name: `title`, `meta` and `link` elements, its `lang`, and
   * its linked data as `ld+json`, its scripts separated by U+0000.
   */
  readonly said: ReadonlyMap<string, string>;
}

/** Deeper elements are dropped, their text stays in the one above. */
const maxDepth = 200;
/** The parser takes quadratic time in the depth: no page of words is nested so deep. */
const maxOpenDepth = 2000;
const maxNodes = 400_000;

/**
 * Dropped with everything in them. Readings of ruby belong above their characters, not after them.
 */
const leftOut = new Set(
  `script style template noscript iframe frame object embed applet svg canvas audio video map
   select button textarea datalist head rp rt rtc annotation annotation-xml`.split(/\s+/),
);

/** Dropped although a reader of the page sees them. */
const unread: Readonly<Record<string, UnreadKind>> = {
  iframe: 'embedded',
  frame: 'embedded',
  object: 'embedded',
  embed: 'embedded',
  applet: 'embedded',
  audio: 'embedded',
  video: 'embedded',
  canvas: 'picture',
  select: 'form-field',
  textarea: 'form-field',
};

/** Elements of a drawing whose words are seen, as they are left out. */
const drawnWords = new Set(['-text', '-tspan', '-textpath']);

/** A leaf in place of something unread: its kind is in its `class`. */
export const unreadTag = 'x-unread';

/** A leaf after the characters that have a reading, which is in its `value`. */
export const readingTag = 'x-reading';

/** Longest linked data of a page, in UTF-16 units. */
const maxDataLength = 500_000;

/** @returns 'damaged' when it is nested deeper or larger than any page of words. */
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
  /** Open elements; null for one that is dropped while its text stays. */
  private readonly opened: { readonly tag: string; readonly element: PageElement | null }[] = [];
  private readonly path: PageElement[] = [this.root];
  private skipping = 0;
  private nodes = 0;
  private texts = 0;
  private inTitle = false;
  private inData = false;
  private readonly languages: (string | undefined)[] = [];
  private quotations = 0;
  /** Of the ruby being read. */
  private reading: string | null = null;
  /** Words in the drawing being read. */
  private drawn: string | null = null;

  open(tag: string, attributes: Readonly<Record<string, string>>): void {
    this.hear(tag, attributes);
    if (tag === 'title' && this.drawn === null) this.inTitle = true;
    this.inData = tag === 'script' && /\bld\+json\b/i.test(attributes['type'] ?? '');
    const isSkipped = this.skipping > 0 || leftOut.has(tag) || isHidden(attributes);
    if (isSkipped) this.skip(tag, attributes);
    const isShown = !isSkipped && this.path.length < maxDepth;
    const element = isShown
      ? { tag, attributes: keptAttributes(tag, attributes), children: [] }
      : null;
    if (element !== null) {
      this.add(element);
      this.path.push(element);
    }
    this.opened.push({ tag: isSkipped ? `-${tag}` : tag, element });
    this.languages.push(attributes['lang'] ?? attributes['xml:lang'] ?? this.languages.at(-1));
    if (tag === 'input' && !isSkipped && isFilledIn(attributes)) this.addUnread('form-field');
    if (tag === 'q' && !isSkipped) this.quote(0);
    if (this.opened.length > maxOpenDepth) throw new RangeError('Too deep.');
  }

  text(text: string): void {
    if (this.inTitle && !this.said.has('title')) this.said.set('title', text.trim());
    if (this.inData) this.keepData(text);
    if (this.reading !== null) this.reading += text.slice(0, maxAttributeLength);
    if (this.drawn !== null && drawnWords.has(this.opened.at(-1)?.tag ?? '')) this.drawn += text;
    if (this.skipping > 0 || this.inTitle) return;
    const beside = this.path.at(-1)?.children ?? [];
    const last = beside.at(-1);
    // The parser splits a text at each character reference.
    if (last !== undefined && 'text' in last) {
      beside[beside.length - 1] = { ...last, text: last.text + text };
      return;
    }
    this.add({ text, index: this.texts });
    this.texts += 1;
  }

  close(tag: string): void {
    if (tag === 'title') this.inTitle = false;
    if (tag === 'script' && this.inData) this.keepData('\0');
    this.inData = false;
    const open = this.opened.pop();
    if (open === undefined) return;
    if (open.tag.startsWith('-')) this.endSkipping();
    else if (open.tag === 'q') this.quote(1);
    this.languages.pop();
    if (open.element === null) return;
    this.path.pop();
    this.finish(open.element);
  }

  /** Raised figures and formulas are known once they are complete. */
  private finish(element: PageElement): void {
    const inline = inlineWords(element, element.tag === 'sup' ? this.lastWords() : '');
    if (inline === null) return;
    const { holder, words } = inline;
    const texts = textsOf(holder);
    const isLetterByLetter = words.length === texts.reduce((sum, { text }) => sum + text.length, 0);
    if (isLetterByLetter && element.tag !== 'math') {
      // Emphasis and links stay around the letters that they were around.
      let at = 0;
      for (const each of texts) each.text = words.slice(at, (at += each.text.length));
    } else {
      const index = texts[0]?.index ?? this.texts++;
      holder.children.splice(0, holder.children.length, { text: words, index });
    }
    if (inline.isTold) this.addUnread('formula');
  }

  /** The words before the element that just ended, in its parent. */
  private lastWords(): string {
    const sibling = this.path.at(-1)?.children.at(-2);
    if (sibling === undefined) return '';
    const texts = 'text' in sibling ? [sibling] : textsOf(sibling);
    return texts.at(-1)?.text ?? '';
  }

  private quote(end: 0 | 1): void {
    if (end === 1) this.quotations -= 1;
    const [open, close] = quotationMarks(this.languages.at(-1) ?? '', this.quotations);
    this.text(end === 0 ? open : close);
    if (end === 0) this.quotations += 1;
  }

  private skip(tag: string, attributes: Readonly<Record<string, string>>): void {
    const kind = unread[tag];
    const isSeen = this.skipping === 0 && !isHidden(attributes);
    if (kind !== undefined && isSeen) this.addUnread(kind);
    if (tag === 'rt' && isSeen) this.reading = '';
    if (tag === 'svg' && isSeen) this.drawn = '';
    if (tag === 'text' && this.drawn !== null) this.drawn += ' ';
    this.skipping += 1;
  }

  private endSkipping(): void {
    this.skipping -= 1;
    if (this.skipping > 0) return;
    const value = inOneLine(this.reading ?? '').slice(0, maxAttributeLength);
    const alt = inOneLine(this.drawn ?? '');
    this.reading = this.drawn = null;
    if (value !== '') this.add({ tag: readingTag, attributes: { value }, children: [] });
    // A drawing's words are those of a picture.
    if (alt !== '') this.add({ tag: 'img', attributes: { alt }, children: [] });
  }

  private addUnread(kind: UnreadKind): void {
    this.add({ tag: unreadTag, attributes: { class: kind }, children: [] });
  }

  private add(node: PageElement | PageText): void {
    this.nodes += 1;
    if (this.nodes > maxNodes) throw new RangeError('Too many nodes.');
    this.path.at(-1)?.children.push(node);
  }

  private keepData(text: string): void {
    const known = this.said.get('ld+json') ?? '';
    if (known.length + text.length < maxDataLength) this.said.set('ld+json', known + text);
  }

  private hear(tag: string, attributes: Readonly<Record<string, string>>): void {
    const [name, value] =
      tag === 'meta'
        ? [
            attributes['property'] ?? attributes['name'] ?? attributes['http-equiv'],
            attributes['content'],
          ]
        : tag === 'html'
          ? ['lang', attributes['lang'] ?? attributes['xml:lang']]
          : tag === 'link'
            ? [attributes['rel'], attributes['href']]
            : [undefined, undefined];
    const key = name?.toLowerCase();
    if (key !== undefined && value && value.length < 3000 && !this.said.has(key)) {
      this.said.set(key, value.trim());
    }
  }
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  // The formula itself, hidden behind a picture of it.
  if (/\bmathml\b|-mathml-/.test(attributes['class'] ?? '')) return false;
  if (attributes['hidden'] !== undefined) return true;
  const style = attributes['style']?.slice(0, 1000) ?? '';
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A field that shows something, or asks for it. */
function isFilledIn({ type = 'text' }: Readonly<Record<string, string>>): boolean {
  return !/^(?:hidden|submit|button|reset|image|search)$/i.test(type);
}
