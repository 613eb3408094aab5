import { applyAppearance, defaultAppearance } from '../features/settings/apply-appearance';
import { offsetIn } from '../ui/offset-in';
import { stillKey, type Still, type StillElement, type StillNode, type StillPart } from './still';

/**
 * Draws what was left by the same build.
 *
 * @returns what is to be done when the window has its size, before it is painted: it takes the still
 * away from a window of another size. Null if there is no still.
 */
export function drawStill(root: HTMLElement, build: string): (() => void) | null {
  try {
    const still = keptStill();
    if (still?.build !== build) return null;
    const parts = new Map<StillPart, HTMLElement>();
    const cover = coverOf(...still.nodes.map((node) => drawn(node, parts)));
    dress(document.documentElement, still.root);
    root.replaceChildren(cover);
    return () => {
      const { innerWidth, innerHeight } = window;
      if (innerWidth !== still.width || innerHeight !== still.height) cover.remove();
      else if (cover.isConnected) scroll(parts, still.scroll);
    };
  } catch (error) {
    console.error('What was left could not be drawn:', error);
    return null;
  }
}

/**
 * Draws what the build has made for a first start, which nothing was left for; only the page that
 * main serves then has it.
 */
export function drawFirstStill(root: HTMLElement): (() => void) | null {
  const made = document.querySelector('template');
  if (!made) return null;
  applyAppearance(document.documentElement, defaultAppearance);
  root.replaceChildren(coverOf(made.content));
  made.remove();
  // It fits any window.
  return () => undefined;
}

/** Can neither be touched nor heard. */
function coverOf(...nodes: readonly Node[]): HTMLElement {
  const cover = document.createElement('div');
  cover.style.display = 'contents';
  cover.inert = true;
  cover.ariaHidden = 'true';
  cover.append(...nodes);
  return cover;
}

function keptStill(): Still | null {
  const kept = localStorage.getItem(stillKey);
  return kept === null ? null : (JSON.parse(kept) as Still);
}

function drawn(node: StillNode, parts: Map<StillPart, HTMLElement>): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = node.isSvg
    ? document.createElementNS('http://www.w3.org/2000/svg', node.tag)
    : document.createElement(node.tag);
  dress(element, node);
  if (node.part && element instanceof HTMLElement) parts.set(node.part, element);
  element.append(...(node.children ?? []).map((child) => drawn(child, parts)));
  return element;
}

/** Styles by the object model: the policy lets no attribute set any. */
function dress(element: HTMLElement | SVGElement, { attributes, style }: StillElement): void {
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  if (style) element.style.cssText = style;
}

/** Puts the first block where it was, with as much to scroll below it. */
function scroll(parts: ReadonlyMap<StillPart, HTMLElement>, { top, before, all }: Still['scroll']) {
  const [page, above, first] = [parts.get('page'), parts.get('above'), parts.get('first')];
  if (!page || !first) return;
  const rest = document.createElement('div');
  page.append(rest);
  if (above) above.style.height = `${Math.max(0, before - offsetIn(page, first))}px`;
  rest.style.height = `${Math.max(0, all - page.scrollHeight)}px`;
  page.scrollTop = top;
}
