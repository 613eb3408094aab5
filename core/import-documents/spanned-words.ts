import type { Span, SpanMark, SpannedText } from '#core/document/spans';

/** More spans, and deeper ones, than any text of words has: beyond it words lose their spans. */
const maxSpans = 20_000;

/** Words written one after another, with their spans. */
export class SpannedWords {
  words = '';
  /** Those over the words written last. */
  private last: readonly SpanMark[] = [];
  private readonly over = new Map<SpanMark, { start: number; end: number }>();
  /** Marks that were interrupted by words without them. */
  private readonly parted: [SpanMark, { start: number; end: number }][] = [];

  /** @param marks all that are open around the words; a continued one is the same object. */
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
   * @param looks spans over the words; one continues when the words right before have the same kind
   * and value, as in files that repeat the formatting for each run.
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

  /** Puts a mark over words already written; over none when both ends are the same. */
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

/** Texts joined, with their spans. */
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

/** A text wrapped as a whole in one more span. */
export function covered({ text, spans }: SpannedText, mark: SpanMark): SpannedText {
  return { text, spans: [{ ...mark, start: 0, end: text.length }, ...spans] };
}
