/**
 * Lists pasted from Word: their items are paragraphs, and what Word draws before them is in the
 * text, distinguished only by its style.
 */
import { append } from '#core/append';
import { textsOf } from './inline-words';
import type { PageElement } from './page-node';

export interface PastedItem {
  readonly kind: 'list-item' | 'paragraph';
  readonly level: number;
}

/** Bullets that Word draws: letters and signs of its picture fonts, and common lookalikes. */
const bullet = /^(?:[·•o§▪▫■□●○◦‣⁃–—\-*Øüvqnu]|[\uF000-\uF0FF])$/u;
/** Word's bullet as bare text: nobody else puts such blanks after a sign. */
const bareBullet = /^\s*[·•o§▪Øvq\uF0A7\uF0B7\uF0D8](\s+)/u;

/**
 * The item that a paragraph of such a list is; null for any other. A drawn bullet is removed from
 * its words, a drawn number stays.
 */
export function pastedItem(paragraph: PageElement): PastedItem | null {
  const level = Number(paragraph.attributes['mso-list']);
  const mark = findMark(paragraph, 0);
  if (mark !== null) {
    const [first, ...others] = textsOf(mark);
    const drawn = [first, ...others]
      .map((each) => each?.text ?? '')
      .join('')
      .trim();
    const isBullet = bullet.test(drawn) || drawn === '';
    const children = isBullet || first === undefined ? [] : [{ ...first, text: `${drawn} ` }];
    mark.children.length = 0;
    append(mark.children, children);
    return { kind: isBullet ? 'list-item' : 'paragraph', level: level > 0 ? level : 1 };
  }
  if (!/\bMsoList/.test(paragraph.attributes['class'] ?? '')) return null;
  return withoutBareBullet(paragraph) ? { kind: 'list-item', level: level > 0 ? level : 1 } : null;
}

/** The element that holds what Word draws. */
function findMark(element: PageElement, depth: number): PageElement | null {
  for (const child of element.children) {
    if ('text' in child) {
      if (child.text.trim() !== '') return null;
    } else {
      if (child.attributes['mso-list'] === 'ignore') return child;
      const found = depth < 10 ? findMark(child, depth + 1) : null;
      if (found !== null) return found;
    }
  }
  return null;
}

function withoutBareBullet(element: PageElement): boolean {
  const at = element.children.findIndex((child) => !('text' in child) || child.text.trim() !== '');
  const child = element.children[at];
  if (child === undefined) return false;
  if (!('text' in child)) return withoutBareBullet(child);
  const found = bareBullet.exec(child.text);
  if (found === null || !/\u00A0{2}/.test(found[1] ?? '')) return false;
  element.children[at] = { ...child, text: child.text.slice(found[0].length) };
  return true;
}
