/** Rules for ranges of the canonical text. All offsets are UTF-16 units, ends excluded. */

/** A range of the canonical text: UTF-16 offsets, end excluded. */
export interface Passage {
  readonly start: number;
  readonly end: number;
}

/** The words of a passage in the canonical text; blocks are separated by a line feed. */
export function quotePassage(text: string, passage: Passage): string {
  return text.slice(passage.start, passage.end);
}

/** The passage clipped to the text, its ends swapped when reversed. */
export function clipPassage(text: string, { start, end }: Passage): Passage {
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  return { start: within(Math.min(start, end)), end: within(Math.max(start, end)) };
}

/**
 * The passage, clipped, without white space or block separators at its ends: a selection that runs
 * a little too far marks only words.
 *
 * @returns null when nothing else was in it.
 */
export function trimPassage(text: string, passage: Passage): Passage | null {
  const clipped = clipPassage(text, passage);
  const quote = quotePassage(text, clipped);
  const start = clipped.start + (quote.length - quote.trimStart().length);
  const end = clipped.end - (quote.length - quote.trimEnd().length);
  return start < end ? { start, end } : null;
}
