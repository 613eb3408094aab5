import { compareStrings } from '#core/text/compare-strings';
import type { SearchedDocument } from './search-answer';

/** Documents by their places, in the order in which they are listed. */
export interface DocumentOrder {
  /**
   * The places of the first documents that are found: those with a title that fits before all
   * others, each in the order of their meetings.
   *
   * @param found by place, 1 for what is found; @param titled the same for titles.
   */
  readonly firstOf: (found: Uint8Array, titled: Uint8Array | null, limit: number) => number[];
  /** A document has changed. */
  readonly forget: () => void;
}

/** The order is made once for many searches: ten thousand are not sorted for every key. */
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

/** The newest first; what has no date, and what is not known, last. */
function byMeeting(a: SearchedDocument | undefined, b: SearchedDocument | undefined): number {
  return (
    compareStrings(b?.date ?? '', a?.date ?? '') ||
    compareStrings(a?.title ?? '', b?.title ?? '') ||
    compareStrings(a?.id ?? '', b?.id ?? '')
  );
}
