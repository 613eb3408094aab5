/**
 * Where the article of a page is, found by Mozilla's Readability. It gets a copy of the page with
 * only elements and words, each marked with its index, and the words it keeps are looked up by
 * those indexes: its own markup is never used.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageElement, PageText } from './page-tree';

/** Limit on elements; a larger page is taken whole. */
const maxElements = 60_000;

/** @returns the indexes of the texts it keeps; null when it finds no article. */
export function articleTexts(body: PageElement, title: string): ReadonlySet<number> | null {
  const copy: string[] = [`<!doctype html><html><head><title>${escaped(title)}</title></head>`];
  if (write(body, copy) > maxElements) return null;
  copy.push('</html>');
  try {
    const { document } = parseHTML(copy.join(''));
    const article = new Readability(document, {
      charThreshold: 200,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    const content = article?.content as QueryableElement | null | undefined;
    if (!content) return null;
    const kept = [...content.querySelectorAll('[data-t]')];
    return new Set(kept.map((element) => Number(element.getAttribute('data-t'))));
  } catch {
    // It expects a browser's document; if it fails for any reason, the whole page is read.
    return null;
  }
}

/** The part of the DOM that is used; core has no DOM types. */
interface QueryableElement {
  readonly querySelectorAll: (
    selector: string,
  ) => Iterable<{ readonly getAttribute: (name: string) => string | null }>;
}

/** @returns how many elements it has written. */
function write(node: PageElement | PageText, copy: string[]): number {
  if ('text' in node) {
    if (node.text.trim() === '') copy.push(' ');
    else copy.push(`<span data-t="${node.index}">${escaped(node.text)}</span>`);
    return 1;
  }
  const { tag, attributes, children } = node;
  const name = /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'span';
  const said = ['class', 'id', 'role', 'itemprop']
    .flatMap((each) => (attributes[each] ? [` ${each}="${escaped(attributes[each])}"`] : []))
    .join('');
  copy.push(`<${name}${said}>`);
  if (voidTags.has(name)) return 1;
  let written = 1;
  for (const child of children) written += write(child, copy);
  copy.push(`</${name}>`);
  return written;
}

const voidTags = new Set('area base br col hr img input link meta source track wbr'.split(' '));

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
