import { preformattedClass } from '#core/document/blocks';
import { textsOf } from './inline-words';
import type { PageElement } from './page-node';

/**
 * If more than this share of a page's words is in `pre`, that is the page's text, sent as lines.
 */
const minShareOfPage = 0.5;

/**
 * Elements whose line ends and blanks count: code, what we exported so, and `pre` in a page of other
 * words. A page that is all `pre` is an archive showing a text.
 */
export function preformatted(body: PageElement): ReadonlySet<PageElement> {
  const found: PageElement[] = [];
  const visit = (element: PageElement): void => {
    if (element.tag === 'pre') found.push(element);
    else for (const child of element.children) if (!('text' in child)) visit(child);
  };
  visit(body);
  if (found.length === 0) return new Set();
  const all = unitsOf(body);
  const inside = found.reduce((sum, each) => sum + unitsOf(each), 0);
  return new Set(inside > all * minShareOfPage ? found.filter(isExact) : found);
}

function isExact({ children, attributes }: PageElement): boolean {
  if (attributes['class'] === preformattedClass) return true;
  const elements = children.filter((child): child is PageElement => !('text' in child));
  return elements.length === 1 && elements[0]?.tag === 'code';
}

function unitsOf(element: PageElement): number {
  return textsOf(element).reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0);
}
