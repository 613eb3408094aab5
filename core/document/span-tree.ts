/** The spans of a block as a tree over its words, as HTML elements need them. */
import { inOrder, type Span, type SpanKind } from './spans';

/** Words that have the same spans. */
export interface SpanNode {
  /** UTF-16 offsets in the block's text. */
  readonly start: number;
  readonly end: number;
  /** Null for bare words; cut to the node. */
  readonly span: Span | null;
  readonly children: readonly SpanNode[];
}

/**
 * Deeper spans are dropped but keep their words: each level is one more call for whoever walks the
 * tree.
 */
const maxDepth = 64;

/**
 * How strongly a span resists being split where others cross it: a split link would be focused
 * twice, a split reading shown twice.
 */
const firmness: Partial<Readonly<Record<SpanKind, number>>> = {
  cell: 2,
  'header-cell': 2,
  picture: 1,
  link: 1,
  ruby: 1,
  'note-reference': 1,
  'note-mark': 1,
};

/**
 * The words of a part of a block as a tree: every word is in exactly one bare node. Where spans
 * cross, the one with lower priority is split.
 */
export function spanTree(spans: readonly Span[], start: number, end: number): SpanNode[] {
  const inside = inOrder(
    spans
      .filter((span) => span.start <= end && span.end >= start)
      .map((span) => ({
        ...span,
        start: Math.max(span.start, start),
        end: Math.min(span.end, end),
      })),
    end,
  );
  const nester = new SpanNester(start);
  for (const span of inOrder(withoutLinksInLinks(inside), end)) nester.add(span);
  return nester.finish(end);
}

/**
 * No format has a link in another: where two overlap, the words of both are the first one's.
 *
 * @param spans in their order (`inOrder`), which the result may not be in.
 */
export function withoutLinksInLinks(spans: readonly Span[]): Span[] {
  let linkedTo = 0;
  return spans.flatMap((span) => {
    if (span.kind !== 'link') return [span];
    const start = Math.max(span.start, linkedTo);
    if (span.start < linkedTo && span.end <= linkedTo) return [];
    linkedTo = span.end;
    return [{ ...span, start }];
  });
}

interface OpenSpan {
  readonly span: Span;
  readonly start: number;
  readonly children: SpanNode[];
}

class SpanNester {
  private readonly root: SpanNode[] = [];
  private readonly opened: OpenSpan[] = [];
  /** Spans that begin or continue here: the longest becomes the outermost. */
  private waiting: Span[] = [];

  constructor(private at: number) {}

  /** @param span none that begins before one already added. */
  add(span: Span): void {
    this.goTo(span.start);
    this.waiting.push(span);
  }

  finish(end: number): SpanNode[] {
    this.goTo(end);
    this.openWaiting();
    return this.root;
  }

  /** Advances to an offset, closing all spans that end there or before. */
  private goTo(to: number): void {
    for (;;) {
      if (this.at < to) this.openWaiting();
      const nth = this.nextToEnd();
      const end = this.opened[nth]?.span.end ?? Infinity;
      if (end > to) break;
      this.words(end);
      this.waiting.push(...this.part(nth));
    }
    this.words(to);
  }

  /** Index of the outermost of those that end first; -1 when none is open. */
  private nextToEnd(): number {
    let first = -1;
    let end = Infinity;
    for (const [nth, { span }] of this.opened.entries()) {
      if (span.end < end) [first, end] = [nth, span.end];
    }
    return first;
  }

  private openWaiting(): void {
    if (this.waiting.length === 0) return;
    const beginning = this.waiting.sort((a, b) => b.end - a.end || firmnessOf(b) - firmnessOf(a));
    this.waiting = [];
    for (const span of beginning) this.open(span);
  }

  private open(span: Span): void {
    if (span.end === this.at) this.siblings.push({ ...this.here(span), children: [] });
    if (span.end === this.at || this.opened.length >= maxDepth) return;
    const isParted = ({ span: other }: OpenSpan) =>
      other.end < span.end && firmnessOf(other) < firmnessOf(span);
    const nth = this.opened.findIndex(isParted);
    const goingOn = nth < 0 ? [] : this.part(nth);
    for (const each of [span, ...goingOn]) {
      this.opened.push({ span: each, start: this.at, children: [] });
    }
  }

  /** Ends a span here, and those in it. @returns the parts that continue after it. */
  private part(nth: number): Span[] {
    const ended = this.opened.slice(nth).reverse();
    for (const { span, start, children } of ended) {
      this.opened.pop();
      if (start < this.at) {
        const cut = { ...span, start, end: this.at };
        this.siblings.push({ start, end: this.at, span: cut, children });
      }
    }
    return ended.flatMap(({ span }) => (span.end > this.at ? [span] : [])).reverse();
  }

  private words(to: number): void {
    if (to <= this.at) return;
    this.siblings.push({ start: this.at, end: to, span: null, children: [] });
    this.at = to;
  }

  private get siblings(): SpanNode[] {
    return this.opened.at(-1)?.children ?? this.root;
  }

  private here(span: Span) {
    return { start: this.at, end: this.at, span };
  }
}

function firmnessOf({ kind }: Span): number {
  return firmness[kind] ?? 0;
}

/** Maps the tree of `spanTree` to something else: a page's elements, nodes of a file. */
export function foldSpans<T>(
  nodes: readonly SpanNode[],
  text: string,
  make: {
    readonly words: (words: string) => T;
    /** @param children what is under the span, or its words. */
    readonly span: (span: Span, children: T[]) => T[];
  },
): T[] {
  return nodes.flatMap(({ span, start, end, children }) =>
    span === null
      ? [make.words(text.slice(start, end))]
      : make.span(span, foldSpans(children, text, make)),
  );
}
