import type { NotebookGroup } from './notebook-entry';

/** Finds words in the entries of some groups. */
export interface EntryWords {
  /**
   * Prepares for the first query while there is time.
   *
   * @param hasTime called now and then; @returns true when all is ready.
   */
  readonly prepare: (hasTime: () => boolean) => boolean;
  /**
   * @param words folded like the entries, without white space.
   * @returns for each entry, group after group, 1 when every word occurs in it.
   */
  readonly having: (words: readonly string[]) => Uint8Array;
}

interface Joined {
  readonly texts: readonly string[];
  /** The texts joined, a line break after each, several to a piece. */
  readonly pieces: string[];
  /** Where each text begins in its piece, UTF-16. */
  readonly starts: Uint32Array;
}

/** Texts per piece: few enough that one two-byte letter does not double the size of all. */
const pieceTexts = 500;

/**
 * Searching a hundred thousand short strings takes longer than a keystroke allows: they are joined
 * into long ones, and the position of a match identifies its entry.
 */
export function entryWords(groups: readonly NotebookGroup[]): EntryWords {
  let joined: Joined | null = null;
  const begun = () => (joined ??= nothingJoined(groups));

  function prepare(hasTime: () => boolean): boolean {
    const known = begun();
    while (known.pieces.length * pieceTexts < known.texts.length) {
      if (!hasTime()) return false;
      joinNext(known);
    }
    return true;
  }

  return {
    prepare,
    having(words) {
      prepare(() => true);
      const known = begun();
      // The longest word usually has the fewest entries: the others are searched for in those
      // alone.
      const [first = '', ...others] = [...words].sort((a, b) => b.length - a.length);
      const marks = entriesWith(first, known);
      for (let entry = 0; entry < marks.length; entry += 1) {
        if (marks[entry] === 0) continue;
        const text = known.texts[entry] ?? '';
        if (!others.every((word) => text.includes(word))) marks[entry] = 0;
      }
      return marks;
    },
  };
}

function nothingJoined(groups: readonly NotebookGroup[]): Joined {
  const texts: string[] = [];
  for (const { entries } of groups) for (const { folded } of entries) texts.push(folded);
  return { texts, pieces: [], starts: new Uint32Array(texts.length) };
}

function joinNext({ texts, pieces, starts }: Joined): void {
  const first = pieces.length * pieceTexts;
  const some = texts.slice(first, first + pieceTexts);
  let length = 0;
  for (const [nth, { length: own }] of some.entries()) {
    starts[first + nth] = length;
    length += own + 1;
  }
  pieces.push(some.join('\n'));
}

function entriesWith(word: string, { pieces, starts }: Joined): Uint8Array {
  const marks = new Uint8Array(starts.length);
  for (const [place, piece] of pieces.entries()) {
    const end = Math.min(starts.length, (place + 1) * pieceTexts);
    let entry = place * pieceTexts;
    for (let at = piece.indexOf(word); at >= 0;) {
      while (entry + 1 < end && (starts[entry + 1] ?? 0) <= at) entry += 1;
      marks[entry] = 1;
      at = entry + 1 < end ? piece.indexOf(word, starts[entry + 1]) : -1;
    }
  }
  return marks;
}
