/**
 * Bold and italic words of a book whose look is only in its style sheets: many programs write
 * `<span class="c7">` and no `em`. Rules for one class are read, and nothing is styled but words.
 */
import { lookOfStyle } from '../html/page-marks';
import type { PageElement } from '../html/page-node';

/** Looks by selector: ".c7" or "span.c7". */
export type ClassLooks = ReadonlyMap<string, string>;

/** UTF-16 units of a style sheet that are read, and classes of an element. */
const maxSheet = 1_000_000;
const maxClasses = 10;

const oneClass = /^[a-z]{0,10}\.[\w-]{1,100}$/i;

/** Underlines are left out: they are mostly those of links. */
const taken = /^(?:no-)?(?:strong|emphasis)$|^strike$/;

/** @param css a style sheet. */
export function classLooks(css: string): ClassLooks {
  const looks = new Map<string, string>();
  for (const rule of css.slice(0, maxSheet).split('}')) {
    const [selectors = '', declarations, ...inside] = rule.split('{');
    // In a rule for some media: those for print, say, are not those of the page.
    if (declarations === undefined || inside.length > 0) continue;
    const look = lookOfStyle(declarations)
      .split(' ')
      .filter((each) => taken.test(each));
    if (look.length === 0) continue;
    const named = selectors.slice(selectors.lastIndexOf('*/') + 1).replace(/^\//, '');
    for (const selector of named.split(',').map((each) => each.trim())) {
      if (oneClass.test(selector)) looks.set(selector, look.join(' '));
    }
  }
  return looks;
}

/** Those of all style sheets of a document, in the order in which it names them. */
export function mergedLooks(sheets: readonly ClassLooks[]): ClassLooks {
  const [first, ...others] = sheets.filter(({ size }) => size > 0);
  if (first === undefined || others.length === 0) return first ?? new Map();
  return new Map([first, ...others].flatMap((looks) => [...looks]));
}

const inline = new Set(['span', 'a', 'i', 'b', 'em', 'strong', 'cite', 'small', 'font', 'q', 'u']);

/** The same elements with the looks of their classes; what an element's own style says is kept. */
export function withLooks(element: PageElement, looks: ClassLooks): PageElement {
  if (looks.size === 0) return element;
  const { tag, attributes, children } = element;
  const look = inline.has(tag) ? (attributes['look'] ?? lookOf(element, looks)) : undefined;
  return {
    ...element,
    attributes: look === undefined ? attributes : { ...attributes, look },
    children: children.map((child) => ('text' in child ? child : withLooks(child, looks))),
  };
}

function lookOf({ tag, attributes }: PageElement, looks: ClassLooks): string | undefined {
  const classes = (attributes['class'] ?? '').split(/\s+/).slice(0, maxClasses);
  const found = classes.flatMap(
    (name) => looks.get(`${tag}.${name}`) ?? looks.get(`.${name}`) ?? [],
  );
  return found.at(-1);
}

/** Addresses of the style sheets that a document names, as written. */
export function sheetsOf(html: string): string[] {
  const links = html.slice(0, headLength).match(/<link\s[^<>]*>/gi) ?? [];
  return links
    .filter((link) => /\.css\b|text\/css/i.test(link))
    .flatMap((link) => /\shref\s?=\s?["']([^"'<>]*)["']/i.exec(link)?.[1] ?? [])
    .slice(0, maxSheets);
}

/** Links to style sheets are at the beginning of a document. */
const headLength = 20_000;
const maxSheets = 10;
