/**
 * Inline elements whose look says what their words do not: raised and lowered figures, the marks of
 * notes, formulas. Each becomes plain words once it is complete.
 */
import { formulaWords, type FormulaElement } from '../figures/formula';
import { noteMark, subscript, superscript } from '../figures/raised-figures';
import type { PageElement, PageText } from './page-node';

/** What an element's words became, or null when they stay as they are. */
export interface InlineWords {
  readonly words: string;
  /** True for a formula that one line cannot fully show. */
  readonly isTold: boolean;
  /** The element that holds them: the given one, or a link inside it. */
  readonly holder: PageElement;
}

/** @param before the words of the page before it. */
export function inlineWords(element: PageElement, before: string): InlineWords | null {
  switch (element.tag) {
    case 'math': {
      const { words, isWhole } = formulaWords(asFormula(element));
      return { words, isTold: !isWhole, holder: element };
    }
    case 'sup': {
      const words = wordsOf(element);
      const link = onlyElement(element);
      const note = link && isNoteLink(link) ? noteMark(words) : null;
      if (link && note !== null) return changed(link, words, note);
      return changed(element, words, superscript(words, before));
    }
    case 'sub':
      return changed(element, wordsOf(element), subscript(wordsOf(element)));
    case 'a': {
      const isNote =
        isNoteLink(element) &&
        (element.attributes['role'] === 'doc-noteref' || onlyElement(element)?.tag === 'sup');
      return isNote ? changed(element, wordsOf(element), noteMark(wordsOf(element)) ?? '') : null;
    }
    default:
      return null;
  }
}

function changed(holder: PageElement, words: string, into: string): InlineWords | null {
  return into === '' || into === words ? null : { words: into, isTold: false, holder };
}

/** A link to another place of the same page. */
function isNoteLink({ tag, attributes }: PageElement): boolean {
  return (
    tag === 'a' &&
    (attributes['role'] === 'doc-noteref' || (attributes['href'] ?? '').includes('#'))
  );
}

/** The element that all words of another are in; null when there is none. */
function onlyElement({ children }: PageElement): PageElement | null {
  const shown = children.filter((child) => !('text' in child) || child.text.trim() !== '');
  const [only] = shown;
  return shown.length === 1 && only !== undefined && !('text' in only) ? only : null;
}

export function textsOf({ children }: PageElement): PageText[] {
  return children.flatMap((child) => ('text' in child ? [child] : textsOf(child)));
}

function wordsOf(element: PageElement): string {
  return textsOf(element)
    .map(({ text }) => text)
    .join('');
}

function asFormula({ tag, children }: PageElement): FormulaElement {
  return {
    name: tag,
    children: children.map((child) => ('text' in child ? child.text : asFormula(child))),
  };
}

/** Outer and inner quotation marks of a `q`, by the surrounding language, as browsers draw them. */
const quotes: readonly (readonly [languages: string, marks: string])[] = [
  ['ja zh-tw zh-hk zh-hant yue', '「」『』'],
  ['fr es it el hy ca eu gl fa', '«»“”'],
  ['ru uk be kk ky', '«»„“'],
  ['de cs sk sl bg is et lt lv ka hsb', '„“‚‘'],
  ['pl ro hu', '„”«»'],
  ['sv fi', '””’’'],
  ['nb no nn', '«»‘’'],
];

/** @param depth how many quotations it is nested in, from 0. */
export function quotationMarks(language: string, depth: number): readonly [string, string] {
  const tag = language.toLowerCase();
  const marks =
    quotes.find(([languages]) => languages.split(' ').includes(tag)) ??
    quotes.find(([languages]) => languages.split(' ').includes(tag.split('-')[0] ?? ''));
  const [open = '“', close = '”', innerOpen = '‘', innerClose = '’'] = [...(marks?.[1] ?? '“”‘’')];
  return depth % 2 === 0 ? [open, close] : [innerOpen, innerClose];
}
