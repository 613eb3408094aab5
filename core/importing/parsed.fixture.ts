/** Test support: a text parsed, and its words. */
import type { DocumentRecord } from '../document/document';
import { parseSummary } from './official-summary';

/** The document of a text that must parse. */
export function parsed(text: string): DocumentRecord {
  const result = parseSummary('a-document', text);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

/** All words a document holds, in order: title, head, blocks. */
export const wordsOf = ({ title, head, blocks }: DocumentRecord) =>
  bare([title, ...head.map((line) => line.text), ...blocks.map((block) => block.text)].join(''));

/** Without what counts as white space between words. */
export const bare = (text: string) => text.replace(/[\s\u200B\u2060]/g, '');
