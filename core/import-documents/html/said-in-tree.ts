/** What the elements of a page say about its text: its times, its definitions, its logos. */
import { append } from '#core/append';
import { classWords, isNamed } from './class-names';
import { asideOf, isMasthead } from './page-elements';
import type { PageElement } from './page-node';

export interface Definition {
  readonly label: string;
  readonly words: string;
}

export interface SaidInTree {
  /** The elements that are a time. */
  readonly times: readonly PageElement[];
  /** The elements whose class calls them a day, outside menus and lists of other pages. */
  readonly dated: readonly PageElement[];
  /** The pairs of definition lists and of tables with a label in front. */
  readonly defined: readonly Definition[];
  /** The words of its logos, and what stands for them where they are not shown. */
  readonly logos: readonly string[];
}

/** "dc:date", "schema:datePublished" on an element that is no time. */
export const statesDay = /^(?:\w+:)?(?:date|datePublished|issued|available|created)$/i;
const dayNames = new Set('date day pubdate datetime published publishdate posted'.split(' '));

export function saidInTree(body: PageElement): SaidInTree {
  const times: PageElement[] = [];
  const dated: PageElement[] = [];
  const defined: Definition[] = [];
  const logos: string[] = [];
  const visit = (element: PageElement, isBeside: boolean) => {
    let label = '';
    if (isMasthead(element)) append(logos, linesOf(element));
    for (const child of element.children) {
      if ('text' in child) continue;
      const { itemprop = '', property = '' } = child.attributes;
      if (child.tag === 'time' || itemprop === 'datePublished' || statesDay.test(property))
        times.push(child);
      if (!isBeside && isNamed(classWords(child.attributes['class'] ?? ''), dayNames))
        dated.push(child);
      if (/^(?:dd|td)$/.test(child.tag) && label !== '')
        defined.push({ label, words: wordsOf(child) });
      label = /^(?:dt|th|td)$/.test(child.tag) ? wordsOf(child) : '';
      visit(child, isBeside || asideOf(child) !== null);
    }
  };
  visit(body, false);
  return { times, dated, defined, logos };
}

/** Longest label or day, in UTF-16 units. */
const maxWords = 80;

export function wordsOf(element: PageElement): string {
  let words = '';
  const visit = (each: PageElement) => {
    for (const child of each.children) {
      if (words.length > maxWords) return;
      if ('text' in child) words += child.text;
      else visit(child);
    }
  };
  visit(element);
  return oneLine(words.slice(0, maxWords));
}

/** Elements of a head of a site that are looked at: a menu may be in it. */
const maxLogo = 12;

/** The words of each element in the head of a site, and what stands for its pictures. */
function linesOf(logo: PageElement): string[] {
  const lines: string[] = [];
  const elements = [logo];
  for (const each of elements) {
    lines.push(each.tag === 'img' ? oneLine(each.attributes['alt'] ?? '') : wordsOf(each));
    for (const child of each.children)
      if (!('text' in child) && elements.length < maxLogo) elements.push(child);
  }
  return lines.filter((words) => words !== '');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
