import type { SourceLine } from '../document/document';
import { readDateLine } from './date-line';
import { isTranslationMark, translationMarkAtEnd } from './translation-mark';

/** The recognised lines under the title, and what they say. */
export interface Head {
  readonly lines: readonly SourceLine[];
  readonly date: string | null;
  readonly translationMark: string | null;
  /** How many lines of the text they took. */
  readonly taken: number;
}

/**
 * Reads the date line and the translation mark that stand directly under the title, in either
 * order, each at most once; both may share a line, mark last. The first line that is neither ends
 * the head.
 */
export function readHead(texts: readonly string[]): Head {
  let head: Head = { lines: [], date: null, translationMark: null, taken: 0 };
  for (const text of texts) {
    const next = withLine(head, text);
    if (next === null) break;
    head = next;
  }
  return head;
}

function withLine(head: Head, text: string): Head | null {
  const taken = head.taken + 1;
  const lines = (...added: SourceLine[]) => [...head.lines, ...added];
  if (head.translationMark === null && isTranslationMark(text)) {
    return { ...head, taken, lines: lines({ role: 'status', text }), translationMark: text };
  }
  if (head.date !== null) return null;
  const mark = head.translationMark === null ? translationMarkAtEnd(text) : null;
  const dateText = mark === null ? text : text.slice(0, -mark.length).trim();
  const date = readDateLine(dateText);
  if (date === null) return null;
  const dated: SourceLine = { role: 'date', text: dateText };
  if (mark === null) return { ...head, taken, lines: lines(dated), date };
  return {
    taken,
    lines: lines(dated, { role: 'status', text: mark }),
    date,
    translationMark: mark,
  };
}
