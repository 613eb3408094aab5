import { byMeeting } from '#core/notebook/by-meeting';
import type { SearchedDocument } from './search-answer';

/** Documents by index, in listing order. */
export interface DocumentOrder {
  /**
   * Indexes of the first matching documents: those with a matching title before all others, each
   * part ordered by meeting.
   *
   * @param found by index, 1 for a match; @param titled the same for titles.
   */
  readonly firstOf: (found: Uint8Array, titled: Uint8Array | null, limit: number) => number[];
  /** A document has changed. */
  readonly forget: () => void;
}

/** Sorted once for many searches: ten thousand are not sorted at every keystroke. */
export function createDocumentOrder(
  documents: readonly (SearchedDocument | undefined)[],
): DocumentOrder {
  let order: readonly number[] | null = null;

  function inOrder(): readonly number[] {
    return (order ??= documents
      .map((document, at) => ({ document, at }))
      .sort((a, b) => byMeeting(a.document, b.document))
      .map(({ at }) => at));
  }

  return {
    firstOf(found, titled, limit) {
      const first: number[] = [];
      for (const withTitle of titled ? [1, 0] : [0]) {
        for (const at of inOrder()) {
          if (first.length >= limit) return first;
          if (found[at] === 1 && (titled?.[at] ?? 0) === withTitle) first.push(at);
        }
      }
      return first;
    },
    forget: () => void (order = null),
  };
}
