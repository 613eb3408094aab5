import { offsetIn } from '../ui/offset-in';
import type { Still, StillElement, StillNode } from './still';

/** Null if there is no text on the screen. */
export function takeStill(root: HTMLElement, build: string): Still | null {
  const article = root.querySelector('article');
  const page = article?.closest('main');
  if (!article || !page) return null;
  const taker = new StillTaker(page, article);
  const nodes = taker.childrenOf(root);
  const { first } = taker;
  if (!first) return null;
  const { innerWidth: width, innerHeight: height } = window;
  const { scrollTop: top, scrollHeight: all } = page;
  const scroll = { top, before: offsetIn(page, first) + top, all };
  const { documentElement } = document;
  const own = { tag: 'html', ...attributesOf(documentElement), ...styleOf(documentElement) };
  return { build, width, height, root: own, nodes, scroll };
}

/** What is over or beside the page for a moment, and not at the next start. */
const passing =
  'dialog, [role=dialog], [role=menu], [role=tooltip], [role=alert], [role=status], [popover], .side-panel, #above-page > *';

class StillTaker {
  /** The first block of the text that is on screen. */
  first: Element | null = null;
  private readonly page: Element;
  private readonly article: Element;
  private readonly top: number;
  private readonly bottom: number;

  constructor(page: Element, article: Element) {
    this.page = page;
    this.article = article;
    ({ top: this.top, bottom: this.bottom } = page.getBoundingClientRect());
  }

  /** Those on screen; in the text, room for those above it. */
  childrenOf(parent: Element): StillNode[] {
    const isText = parent === this.article || parent.parentElement === this.article;
    let isBelowOthers = false;
    return [...parent.childNodes].flatMap((child): StillNode[] => {
      if (child instanceof Text) return [child.data];
      if (!(child instanceof HTMLElement || child instanceof SVGElement)) return [];
      if (child.matches(passing)) return [];
      const { top, bottom, height } = child.getBoundingClientRect();
      if (height > 0 && top > window.innerHeight) return [];
      if (!isText || height === 0) return [this.copy(child)];
      if (bottom < this.top) {
        isBelowOthers = true;
        return [];
      }
      const room: StillNode[] = isBelowOthers ? [{ tag: 'div', part: 'above' }] : [];
      isBelowOthers = false;
      return top > this.bottom ? [] : [...room, this.copy(child)];
    });
  }

  private copy(element: HTMLElement | SVGElement): StillElement {
    const isSvg = element instanceof SVGElement;
    const isBeside = element.parentElement === this.article.parentElement;
    // A part of a long text is not its first block: the block within is.
    const isBlock = element.parentElement === this.article && !element.matches('[data-late]');
    const isInPart = element.parentElement?.parentElement === this.article;
    const isFirst = this.first === null && (isBlock || isInPart);
    if (isFirst) this.first = element;
    // Notes beside the text, and a bar that says what is saved, have their place and no words.
    const isBlank = element.matches('footer') || (isBeside && element !== this.article);
    const children = isBlank ? [] : this.childrenOf(element);
    return {
      tag: element.localName,
      ...(isSvg && { isSvg: true }),
      ...attributesOf(element),
      ...styleOf(element),
      ...(children.length > 0 && { children }),
      ...(element === this.page ? { part: 'page' } : isFirst ? { part: 'first' } : {}),
    };
  }
}

/** Whatever a thing is called, leads to or does is left out. */
const unneeded =
  /^(?:aria-|on|id$|style$|title$|href$|for$|name$|value$|tabindex$|draggable$|autofocus$)/;

function attributesOf(element: Element): Pick<StillElement, 'attributes'> {
  const own = [...element.attributes].flatMap(({ name, value }) =>
    unneeded.test(name) ? [] : [[name, value] as const],
  );
  return own.length > 0 ? { attributes: Object.fromEntries(own) } : {};
}

function styleOf({ style }: HTMLElement | SVGElement): Pick<StillElement, 'style'> {
  return style.cssText === '' ? {} : { style: style.cssText };
}
