/**
 * Text as searching sees it: without case, accents, macrons, width and typographic marks. Kana are
 * not folded: か, が and カ stay three. Every unit of the folded text knows the piece of the text it
 * came from, so that a hit can be shown in place.
 */

import { unseenOffsets, withUsualForms } from './spelling-variants';

export interface FoldedText {
  readonly text: string;
  /** For each unit of `text`, the UTF-16 offsets of the piece it came from. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

export interface FoldOptions {
  /** Case-sensitive; everything else is still folded. */
  readonly exactCase: boolean;
}

/**
 * A run of white space, or a character with its combining marks (accents, the half-width voiced
 * marks of kana): a hit may begin before and end after it, but never split it. Repetitions are
 * bounded, since the engine's stack overflows after some millions; `pieceEnd` goes on with longer
 * white space.
 */
const piece =
  /\s{1,10000}[\p{M}\uFF9E\uFF9F]{0,999}|(?:ヴ|ウ\u3099)[ァィェォ]|[^][\p{M}\uFF9E\uFF9F]{0,999}/uy;
/** UTF-16 units: only white space makes a longer piece. */
const maxRepeated = 10_000;
const blank = /\s/;

/**
 * A word as the search index sees it: folded like any text, but composed again, so that が is one
 * character that has a neighbour, not two.
 */
export function foldWord(word: string): string {
  return foldPiece(word, false).normalize('NFC');
}

/** Dropped marks. Not the voiced marks of kana, which make another sound. */
const droppedMarks = /(?![\u3099\u309A])\p{M}/gu;

/** Invisible characters: soft hyphens, joiners, byte order marks. */
const unseen = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters and marks that keyboards lack and NFKD leaves alone, as people type them. */
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
  '〜': '~',
  '∼': '~',
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

/** Folds a text piece by piece; a piece alone folds to the same as within any text. */
export function foldText(text: string, { exactCase }: FoldOptions): FoldedText {
  const parts: string[] = [];
  const origin = createOrigin(text.length);
  const known = new Map<string, string>();
  const unseenAt = unseenOffsets(text);
  let passed = 0;
  for (let at = 0; at < text.length;) {
    if (unseenAt[passed] === at) {
      passed += 1;
      at += 1;
      continue;
    }
    const plain = Math.min(plainEnd(text, at), unseenAt[passed] ?? text.length);
    const end = plain > at ? plain : pieceEnd(text, at);
    const source = text.slice(at, end);
    if (plain > at) {
      parts.push(exactCase ? source : source.toLowerCase());
      origin.addEach(at, end);
    } else {
      const folded = known.get(source) ?? foldPiece(source, exactCase);
      if (source.length <= 2) known.set(source, folded);
      parts.push(folded);
      origin.add(folded.length, at, end);
    }
    at = end;
  }
  return { text: parts.join(''), ...origin.ranges() };
}

/** Where each folded unit came from; grows as it is filled. */
function createOrigin(units: number) {
  // Only NFKD makes a piece longer, to at most 18 units (U+FDFA).
  let starts = new Uint32Array(units + 32);
  let ends = new Uint32Array(units + 32);
  let length = 0;

  function makeRoom(more: number): void {
    if (length + more <= starts.length) return;
    starts = grown(starts, length + more);
    ends = grown(ends, length + more);
  }

  return {
    /** Adds this many units that come from one piece. */
    add(count: number, start: number, end: number): void {
      makeRoom(count);
      starts.fill(start, length, length + count);
      ends.fill(end, length, length + count);
      length += count;
    },
    /** A unit for each unit of a range. */
    addEach(start: number, end: number): void {
      makeRoom(end - start);
      for (let at = start; at < end; at += 1, length += 1) {
        starts[length] = at;
        ends[length] = at + 1;
      }
    },
    ranges: () => ({ starts: starts.subarray(0, length), ends: ends.subarray(0, length) }),
  };
}

/** The first code that may combine with the character before it. */
const firstMark = 0x300;
/** Visible ASCII, with single blanks in between. Bounded as `piece` is: each letter is a piece. */
const plainRun = /(?:[\x21-\x7E]| (?=[\x21-\x7E])){1,10000}/y;

/**
 * End of the plain letters that begin here: nearly all of a Latin text, each a piece that folds to
 * one unit. `at` itself if there are none.
 */
function plainEnd(text: string, at: number): number {
  plainRun.lastIndex = at;
  if (!plainRun.test(text)) return at;
  const end = plainRun.lastIndex;
  return text.charCodeAt(end) >= firstMark ? end - 1 : end;
}

function pieceEnd(text: string, at: number): number {
  piece.lastIndex = at;
  piece.test(text);
  let end = Math.max(piece.lastIndex, at + 1);
  for (let from = at; end - from >= maxRepeated && isInBlanks(text, end);) {
    from = end;
    piece.lastIndex = from;
    piece.test(text);
    end = piece.lastIndex;
  }
  return end;
}

function isInBlanks(text: string, at: number): boolean {
  return blank.test(text.charAt(at - 1)) && blank.test(text.charAt(at));
}

function foldPiece(source: string, exactCase: boolean): string {
  if (/^\s/u.test(source)) return ' ';
  const bare = strip(source);
  if (exactCase) return bare;
  // Up and down again: ß becomes ss, and a final sigma a sigma. Letters may decompose once more.
  return strip(bare.toUpperCase().toLowerCase());
}

/** Nothing before these characters has another form. */
const hasVariants = /[\u3000-\u{10FFFF}]/u;

function strip(text: string): string {
  const bare = text
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(droppedMarks, '')
    .replace(typedAsPattern, (letter) => typedAs[letter] ?? letter);
  return hasVariants.test(bare) ? withUsualForms(bare) : bare;
}

function grown(array: Uint32Array<ArrayBuffer>, least: number): Uint32Array<ArrayBuffer> {
  const next = new Uint32Array(Math.max(2 * array.length, least));
  next.set(array);
  return next;
}
