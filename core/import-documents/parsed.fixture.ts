/** Test support: a text parsed, and its words. */
import type { DocumentRecord } from '#core/document/document';
import { parseSummary } from './official-summary';

/** The document of a text that must parse. */
export function parsed(text: string): DocumentRecord {
  const result = parseSummary('a-document', text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

type Words = Pick<DocumentRecord, 'title' | 'head' | 'blocks' | 'asides'>;

/**
 * All words in a document, in order: title, head, blocks with the asides between them.
 *
 * @param above how many lines of the head were above the title.
 */
export function wordsOf({ title, head, blocks, asides }: Words, above = 0): string {
  const lines = head.map((line) => line.text);
  const beside = (after: number) => asides.filter((aside) => aside.after === after);
  const body = blocks.flatMap(({ text }, index) => [{ text }, ...beside(index + 1)]);
  return bare(
    [
      ...lines.slice(0, above),
      title,
      ...lines.slice(above),
      ...[...beside(0), ...body].map(({ text }) => text),
    ].join(''),
  );
}

/**
 * All characters that a document kept, unordered, without the marks of headings and items: with its
 * title, and without, for a title made of words of the text.
 */
export function keptUnits({ title, head, blocks, asides }: Words): readonly [string, string] {
  const others = [...head, ...blocks, ...asides].map(({ text }) => text).join('');
  return [unitsOf(title + others), unitsOf(others)];
}

const marks =
  /[-*\u00B7\u2010-\u2015\u2022\u2023\u2043\u2212\u2219\u25A0\u25A1\u25AA\u25AB\u25B6\u25BA\u25BC\u25BD\u25C6\u25C7\u25C9\u25CB\u25CE\u25CF\u25E6\u25EF\u2713\u2714\u2756\u27A2\u27A4\u30FB\uFF0D]/gu;

export const unitsOf = (text: string) => [...bare(text).replace(marks, '')].sort().join('');

/** Without anything that counts as white space between words. */
export const bare = (text: string) => text.replace(/[\s\u200B\u2060]/g, '');
