import type { Passage } from './passage';

export interface Excerpt {
  readonly words: string;
  /** UTF-16 offsets of `words`. */
  readonly marks: readonly Passage[];
}

/** UTF-16 units: a text longer than `whole` is cut to it. */
export interface ExcerptSize {
  readonly before: number;
  readonly whole: number;
}

/** How far a cut may move to fall between two words; scripts without blanks are cut anywhere. */
const longWord = 30;

/** A text, cut around its first mark if long, with an ellipsis for what is left out. */
export function excerptOf(
  text: string,
  marks: readonly Passage[],
  { before, whole }: ExcerptSize,
): Excerpt {
  const first = marks[0]?.start ?? 0;
  const cut = text.length > whole && first > before ? first - before : 0;
  const start = cut === 0 ? 0 : wordStart(text, wholeCharacter(text, cut), first);
  const end = wordEnd(text, wholeCharacter(text, start + whole));
  const left = start > 0 ? '…' : '';
  const shift = left.length - start;
  return {
    words: left + text.slice(start, end) + (end < text.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.start < end)
      .map((mark) => ({ start: mark.start + shift, end: Math.min(mark.end, end) + shift })),
  };
}

/** The beginning of the next word, if it is near and not after the mark. */
function wordStart(text: string, at: number, mark: number): number {
  const blank = text.slice(at, Math.min(at + longWord, mark)).search(/\s/u);
  return blank < 0 ? at : at + blank + 1;
}

/** The end of the last whole word before a cut, if it is near; the text's own end is not a cut. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const tail = /\s\S*$/u.exec(text.slice(Math.max(0, at - longWord), at));
  return tail ? Math.max(0, at - longWord) + tail.index : at;
}

function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
