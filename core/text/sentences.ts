/** A sentence and its place: `start` is a UTF-16 offset in the text it was cut from. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** Closing punctuation with what follows it, or a Japanese full stop. */
const ends =
  /[.!?][\u201D\u2019"')\]]*\s+(?=[\u201C\u2018"'([]?\p{Lu})|\u3002[\u300D\u300F\uFF09]*/gu;
/** A stop that belongs to its word; "U.S." and initials are the single capitals. */
const abbreviation =
  /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Hon|Rt|St|Jr|Sr|Gen|Lt|Col|Sen|Gov|Amb|No|Sept?|Oct|Nov|Dec|Jan|Feb)|\b\p{Lu}|\b[ap]\.m)\.\s*$/u;

/**
 * The sentences of one paragraph, English or Japanese, together covering every word of it. If a
 * stop may belong to an abbreviation ("1 p.m.", "the U.S.") two sentences stay joined.
 */
export function sentencesOf(paragraph: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const text = paragraph.slice(start, end);
    if (text.trim() !== '') sentences.push({ text: text.trimEnd(), start });
    start = end;
  };
  for (const match of paragraph.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (!abbreviation.test(paragraph.slice(Math.max(0, end - 12), end))) cut(end);
  }
  cut(paragraph.length);
  return sentences;
}
