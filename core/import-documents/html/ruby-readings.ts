/** The readings above the characters of a page. */
import type { SpanMark } from '#core/document/spans';

export interface OpenRuby {
  /** Where the characters without a reading yet begin. */
  readonly base: number;
  readonly last: { value: string } | null;
}

export class RubyReadings {
  private open: OpenRuby | null = null;

  /**
   * @param length of the words so far, in UTF-16 units.
   * @param cover puts a mark over all words from an offset on.
   */
  constructor(
    private readonly length: () => number,
    private readonly cover: (mark: SpanMark, start: number) => void,
  ) {}

  /** The next characters have a reading. @returns what `end` needs. */
  begin(): OpenRuby | null {
    const around = this.open;
    this.open = { base: this.length(), last: null };
    return around;
  }

  end(around: OpenRuby | null): void {
    this.open = around;
  }

  /** The words begin anew. */
  restart(): void {
    this.open &&= { base: 0, last: null };
  }

  /** All readings may come after all characters: then they form one reading. */
  add(value: string): void {
    // A reading without characters belongs to nothing.
    if (this.open === null) return;
    const { base, last } = this.open;
    if (base < this.length()) {
      const mark = { kind: 'ruby' as const, value };
      this.cover(mark, base);
      this.open = { base: this.length(), last: mark };
    } else if (last !== null) last.value += value;
  }
}
