import type { Span, SpanMark } from '#core/document/spans';

/** More spans than any text of words has, and deeper than any: what is over is words without them. */
const maxSpans = 20_000;

/** Words that are written one after another, and what lies over them. */
export class SpannedWords {
  words = '';
  private readonly over = new Map<SpanMark, { start: number; end: number }>();

  /** @param marks all that are open around the words; one that goes on is the same object. */
  add(words: string, marks: readonly SpanMark[] = []): void {
    const start = this.words.length;
    this.words += words;
    const end = this.words.length;
    for (const mark of marks) {
      const known = this.over.get(mark);
      if (known) known.end = end;
      else if (this.over.size < maxSpans) this.over.set(mark, { start, end });
    }
  }

  /** Lays a mark over words that are there; over none when both ends are the same. */
  cover(mark: SpanMark, start: number, end: number): void {
    if (this.over.size < maxSpans) this.over.set(mark, { start, end });
  }

  spans(): Span[] {
    return [...this.over].map(([{ kind, value }, { start, end }]) => ({
      kind,
      start,
      end,
      ...(value !== undefined && { value }),
    }));
  }
}
