import type { Passage } from '#core/document/document';
import { blockSeparator } from '#core/document/canonical-text';
import { sentencesOf } from '#core/document/sentences';

/** A sentence of a text in which something was found. */
export interface SentenceHit {
  /** The first mark, in the text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** In the sentence. */
  readonly marks: readonly Passage[];
}

/** UTF-16 units of a sentence that are shown before its first mark, and of all of it. */
const mostBefore = 160;
const mostShown = 480;
/** Units that a cut moves to fall between two words; scripts without blanks are cut where it stands. */
const longWord = 30;

/** The sentences that hold the marks; a mark that runs over an end belongs to where it begins. */
export function sentenceHits(text: string, marks: readonly Passage[]): SentenceHit[] {
  const hits: SentenceHit[] = [];
  let at = 0;
  for (let mark = marks[at]; mark; mark = marks[at]) {
    const lineStart = text.lastIndexOf(blockSeparator, mark.start - 1) + 1;
    const nextLine = text.indexOf(blockSeparator, mark.start);
    const lineEnd = nextLine < 0 ? text.length : nextLine;
    for (const sentence of sentencesOf(text.slice(lineStart, lineEnd))) {
      const from = lineStart + sentence.start;
      const inside: Passage[] = [];
      for (
        let next = marks[at];
        next && next.start < from + sentence.text.length;
        next = marks[at]
      ) {
        inside.push(next);
        at += 1;
      }
      const [first] = inside;
      if (first) hits.push({ ...first, ...excerpt(sentence.text, from, inside) });
    }
    // White space at the end of a line belongs to no sentence, and no mark begins there.
    if (marks[at] === mark) at += 1;
  }
  return hits;
}

/** The sentence, cut where it is very long, with its marks. */
function excerpt(sentence: string, from: number, marks: readonly Passage[]) {
  const first = (marks[0]?.start ?? from) - from;
  const cut = sentence.length > mostShown && first > mostBefore ? first - mostBefore : 0;
  const start = cut === 0 ? 0 : wordStart(sentence, wholeCharacter(sentence, cut));
  const end = wordEnd(sentence, wholeCharacter(sentence, start + mostShown));
  const before = start > 0 ? '…' : '';
  const shift = before.length - start - from;
  return {
    sentence: before + sentence.slice(start, end) + (end < sentence.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.start - from < end)
      .map((mark) => ({
        start: mark.start + shift,
        end: Math.min(mark.end - from, end) + from + shift,
      })),
  };
}

/** The beginning of the next word, when it is near. */
function wordStart(text: string, at: number): number {
  const blank = text.slice(at, at + longWord).search(/\s/u);
  return blank < 0 ? at : at + blank + 1;
}

/** The end of the last whole word before a cut, when it is near; the text's own end is no cut. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const tail = /\s\S*$/u.exec(text.slice(at - longWord, at));
  return tail ? at - longWord + tail.index : at;
}

function wholeCharacter(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff ? at - 1 : at;
}
