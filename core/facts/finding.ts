import type { Passage } from '#core/text/passage';

/** A fact without its kind. Texts as in `Fact`; `passage` is in the canonical text. */
export interface Finding {
  readonly text: string;
  readonly detail: string | null;
  readonly passage: Passage | null;
}

/**
 * A finding in a piece of the canonical text.
 *
 * @param at the piece: `start` is its UTF-16 offset in the canonical text.
 * @param from offset of the words within the piece.
 * @param length UTF-16 units of the words.
 */
export function findingAt(
  at: { readonly start: number },
  from: number,
  length: number,
  text: string,
  detail: string | null = null,
): Finding {
  const start = at.start + from;
  return { text, detail, passage: { start, end: start + length } };
}
