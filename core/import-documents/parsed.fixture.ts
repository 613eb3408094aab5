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
 * All words a document holds, in order: title, head, blocks with the asides between them.
 *
 * @param above how many lines of the head stood above the title.
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

/** Without what counts as white space between words. */
export const bare = (text: string) => text.replace(/[\s\u200B\u2060]/g, '');
