/** The written mark at the beginning of a note: "1.", "[1]", "*". */
import type { Passage } from '#core/text/passage';

const noteLead =
  /^\s*(?:[[(（〔【]\s?[^\s\])）〕】]{1,6}\s?[\])）〕】]|[\p{No}]{1,4}|\d{1,4}[.):：]?|[*†‡§]{1,3}|(?:\p{L}|[ivxl]{1,6})[.)])(?=\s|$|[^\p{L}\p{N}])/u;

/** Where the mark is in the words of a note, in UTF-16 units; empty for a note without one. */
export function leadOfNote(words: string): Passage {
  const lead = noteLead.exec(words)?.[0] ?? '';
  return { start: lead.length - lead.trimStart().length, end: lead.length };
}
