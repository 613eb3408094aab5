import type { Span, SpanMark, SpannedText } from '#core/document/spans';

/** More spans than any text of words has, and deeper than any: what is over is words without them. */
const maxSpans = 20_000;

/** Words that are written one after another, and what lies over them. */
export class SpannedWords {
  words = '';
  /** Those over the words that were written last. */
  private last: readonly SpanMark[] = [];
  private readonly over = new Map<SpanMark, { start: number; end: number }>();
  /** Of marks that words without them parted. */
  private readonly parted: [SpanMark, { start: number; end: number }][] = [];

  /** @param marks all that are open around the words; one that goes on is the same object. */
  add(words: string, marks: readonly SpanMark[] = []): void {
    const start = this.words.length;
    this.words += words;
    const end = this.words.length;
    if (words !== '') this.last = marks;
    for (const mark of marks) {
      const known = this.over.get(mark);
      if (known && this.isBlank(known.end, start)) known.end = end;
      else if (this.over.size + this.parted.length < maxSpans) {
        if (known) this.parted.push([mark, known]);
        this.over.set(mark, { start, end });
      }
    }
  }

  private isBlank(from: number, to: number): boolean {
    return from === to || this.words.slice(from, to).trim() === '';
  }

  /**
   * @param looks what lies over the words; one that goes on is any of the same kind and value right
   *   before them, as in files that say of each run anew how it looks.
   */
  addRun(words: string, looks: readonly SpanMark[]): void {
    const start = this.words.length;
    this.add(
      words,
      looks.map((look) => this.goingOn(look, start) ?? { ...look }),
    );
  }

  private goingOn({ kind, value }: SpanMark, start: number): SpanMark | undefined {
    return this.last.findLast(
      (mark) => mark.kind === kind && mark.value === value && this.over.get(mark)?.end === start,
    );
  }

  get text(): SpannedText {
    return { text: this.words, spans: this.spans() };
  }

  /** Lays a mark over words that are there; over none when both ends are the same. */
  cover(mark: SpanMark, start: number, end: number): void {
    if (this.over.size < maxSpans) this.over.set(mark, { start, end });
  }

  spans(): Span[] {
    return [...this.parted, ...this.over].map(([{ kind, value }, { start, end }]) => ({
      kind,
      start,
      end,
      ...(value !== undefined && { value }),
    }));
  }
}

/** Texts one after another, with what lies over each. */
export function joinedTexts(parts: readonly SpannedText[], between: string): SpannedText {
  const spans: Span[] = [];
  let text = '';
  for (const [nth, part] of parts.entries()) {
    if (nth > 0) text += between;
    const at = text.length;
    for (const span of part.spans) {
      spans.push({ ...span, start: span.start + at, end: span.end + at });
    }
    text += part.text;
  }
  return { text, spans };
}

export function plainText(text: string): SpannedText {
  return { text, spans: [] };
}

/** A text that lies, as a whole, under one more span. */
export function covered({ text, spans }: SpannedText, mark: SpanMark): SpannedText {
  return { text, spans: [{ ...mark, start: 0, end: text.length }, ...spans] };
}
