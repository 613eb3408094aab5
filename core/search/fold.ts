/**
 * Text as searching sees it: without case, accents, macrons, width and the typographer's marks.
 * Kana are not folded: か, が and カ stay three. Every unit of the folded text knows the piece of
 * the text it came from, so that a hit can be shown where it is.
 */

export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, the UTF-16 offsets of the piece it came from. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface FoldOptions {
  /** Upper and lower case differ; everything else is folded all the same. */
  readonly exactCase: boolean;
}

/**
 * A run of white space, or a character with all that combines with it (accents, the half-width
 * voiced marks of kana): what a hit may begin before and end after, but never split.
 */
const piece = /\s+[\p{M}\uFF9E\uFF9F]*|[^][\p{M}\uFF9E\uFF9F]*/uy;

/**
 * A word as searching everywhere sees it: folded like any text, but composed again, so that が is
 * one character that has a neighbour, not two.
 */
export function foldWord(word: string): string {
  return foldPiece(word, false).normalize('NFC');
}

/** Marks that are dropped. Not the voiced marks of kana, which make another sound. */
const droppedMarks = /(?![\u3099\u309A])\p{M}/gu;

/** Characters that are not seen: soft hyphens, joiners, byte order marks. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters and marks that a keyboard lacks and NFKD leaves alone, as people type them. */
const typedAs: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '′': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '″': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
};

const typedAsPattern = new RegExp(`[${Object.keys(typedAs).join('')}]`, 'gu');

/** Folds a text piece by piece; a piece on its own folds to the same as within any text. */
export function foldText(text: string, { exactCase }: FoldOptions): FoldedText {
  const parts: string[] = [];
  // A piece folds to more units only by NFKD, to 18 at the most (U+FDFA).
  let starts = new Uint32Array(text.length + 32);
  let ends = new Uint32Array(text.length + 32);
  let length = 0;
  const known = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const end = pieceEnd(text, at);
    const source = text.slice(at, end);
    let folded = known.get(source);
    if (folded === undefined) {
      folded = foldPiece(source, exactCase);
      if (source.length <= 2) known.set(source, folded);
    }
    if (length + folded.length > starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    parts.push(folded);
    starts.fill(at, length, length + folded.length);
    ends.fill(end, length, length + folded.length);
    length += folded.length;
    at = end;
  }
  return {
    text: parts.join(''),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
  };
}

/** The first code that may combine with the character before it. */
const firstMark = 0x300;

function pieceEnd(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Nearly every letter of a Latin text: no regular expression needed.
  if (code > 0x20 && code < 0x7f && !(text.charCodeAt(at + 1) >= firstMark)) return at + 1;
  piece.lastIndex = at;
  piece.test(text);
  return Math.max(piece.lastIndex, at + 1);
}

function foldPiece(source: string, exactCase: boolean): string {
  if (/^\s/u.test(source)) return ' ';
  const bare = strip(source);
  if (exactCase) return bare;
  // Up and down again: ß is ss, and a final sigma a sigma. Letters may come apart once more.
  return strip(bare.toUpperCase().toLowerCase());
}

function strip(text: string): string {
  return text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(droppedMarks, '')
    .replace(typedAsPattern, (letter) => typedAs[letter] ?? letter);
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(array.length * 2);
  next.set(array);
  return next;
}
