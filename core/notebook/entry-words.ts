import type { NotebookGroup } from './notebook-list';

/** Where words occur in the entries of some groups, entry after entry. */
export interface EntryWords {
  /**
   * @param words folded as the entries are, no white space in them.
   * @returns for each entry, group after group, 1 when every word occurs in it.
   */
  readonly having: (words: readonly string[]) => Uint8Array;
}

interface Joined {
  /** The words of the entries, a line break after each. */
  readonly pieces: readonly string[];
  /** Where each entry begins in its piece, UTF-16. */
  readonly starts: Uint32Array;
}

/** Entries whose words are one string: few enough that one two-byte letter does not double all of them. */
const pieceEntries = 500;

/**
 * To look into each of a hundred thousand short strings takes longer than a key press may: when words
 * are first asked for they are joined to long ones, and what is found tells by its place whose it is.
 */
export function entryWords(groups: readonly NotebookGroup[]): EntryWords {
  let joined: Joined | null = null;
  return {
    having(words) {
      const { starts } = (joined ??= join(groups));
      // How many of the words an entry has, as long as it has each of them.
      const counts = new Uint16Array(starts.length);
      for (const [nth, word] of words.entries()) countEntriesWith(word, nth, counts, joined);
      const marks = new Uint8Array(starts.length);
      for (let entry = 0; entry < marks.length; entry += 1) {
        if (counts[entry] === words.length) marks[entry] = 1;
      }
      return marks;
    },
  };
}

function join(groups: readonly NotebookGroup[]): Joined {
  const all = groups.flatMap(({ entries }) => entries.map(({ folded }) => folded));
  const starts = new Uint32Array(all.length);
  const pieces: string[] = [];
  for (let first = 0; first < all.length; first += pieceEntries) {
    const some = all.slice(first, first + pieceEntries);
    let length = 0;
    for (const [nth, { length: own }] of some.entries()) {
      starts[first + nth] = length;
      length += own + 1;
    }
    pieces.push(some.join('\n'));
  }
  return { pieces, starts };
}

/** Counts a word for the entries it occurs in that have all `before` words before it. */
function countEntriesWith(
  word: string,
  before: number,
  counts: Uint16Array,
  { pieces, starts }: Joined,
): void {
  for (const [place, piece] of pieces.entries()) {
    const end = Math.min(starts.length, (place + 1) * pieceEntries);
    let entry = place * pieceEntries;
    for (let at = piece.indexOf(word); at >= 0;) {
      while (entry + 1 < end && (starts[entry + 1] ?? 0) <= at) entry += 1;
      if (counts[entry] === before) counts[entry] = before + 1;
      at = entry + 1 < end ? piece.indexOf(word, starts[entry + 1]) : -1;
    }
  }
}
