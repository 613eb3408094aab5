import type { NotebookGroup } from './notebook-entry';

/** Where words occur in the entries of some groups, entry after entry. */
export interface EntryWords {
  /**
   * Makes ready for the first words, as long as there is time.
   *
   * @param hasTime asked now and then; @returns true when all is ready.
   */
  readonly prepare: (hasTime: () => boolean) => boolean;
  /**
   * @param words folded as the entries are, no white space in them.
   * @returns for each entry, group after group, 1 when every word occurs in it.
   */
  readonly having: (words: readonly string[]) => Uint8Array;
}

interface Joined {
  readonly texts: readonly string[];
  /** The first of the texts together, a line break after each, so many in a piece. */
  readonly pieces: string[];
  /** Where each text begins in its piece, UTF-16. */
  readonly starts: Uint32Array;
}

/** Texts that are one piece: few enough that one two-byte letter does not double all of them. */
const pieceTexts = 500;

/**
 * To look into each of a hundred thousand short strings takes longer than a key press may: they are
 * joined to long ones, and what is found tells by its place whose it is.
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
      // The longest is in the fewest entries, mostly: the others are looked for in those alone.
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
