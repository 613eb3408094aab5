/** The spans of a PDF's words while they are joined from letters to lines, and from lines to paragraphs. */
import { spansWithin, type Span, type SpanKind, type SpannedText } from '#core/document/spans';

/** Words that may have spans. */
export interface LineWords {
  readonly text: string;
  readonly spans?: readonly Span[];
}

export interface TaggedCell {
  readonly isHeader: boolean;
  /** How many columns it spans. */
  readonly wide: number;
  readonly lines: readonly LineWords[];
}

/** A row of a table by its cells. */
export interface TaggedRow {
  /** Whether it begins a table on its page. */
  readonly isFirst: boolean;
  /** Rows of the table before it, also those on other pages. */
  readonly before: number;
  readonly cells: readonly TaggedCell[];
}

/**
 * The spans of two texts in the text they were joined to, which begins with the first, or with all of
 * it but a hyphen, and ends with the second.
 */
export function joinedSpans(first: LineWords, second: LineWords, joined: string): Span[] {
  const shift = joined.length - second.text.length;
  return [
    ...spansWithin(first.spans ?? [], 0, Math.min(shift, first.text.length)),
    ...(second.spans ?? []).map((span) => ({
      ...span,
      start: span.start + shift,
      end: span.end + shift,
    })),
  ];
}

/** Without the white space at its ends. */
export function trimmed({ text, spans = [] }: LineWords): SpannedText {
  const start = text.length - text.trimStart().length;
  return { text: text.trim(), spans: spansWithin(spans, start, start + text.trim().length) };
}

/** Spans of one kind that only white space parts become one: a new line begins a new one. */
export function mergedSpans({ text, spans }: SpannedText): Span[] {
  const merged: Span[] = [];
  const last = new Map<string, number>();
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const key = `${span.kind} ${span.value ?? ''}`;
    const at = last.get(key);
    const before = at === undefined ? undefined : merged[at];
    if (at !== undefined && before && text.slice(before.end, span.start).trim() === '') {
      merged[at] = { ...before, end: Math.max(before.end, span.end) };
    } else {
      last.set(key, merged.length);
      merged.push(span);
    }
  }
  return merged;
}

/** Kinds that more than half of all letters have: they are the look of the text, and stress nothing. */
export function commonKinds(lines: readonly LineWords[]): ReadonlySet<SpanKind> {
  let all = 0;
  const covered = new Map<SpanKind, number>();
  for (const { text, spans = [] } of lines) {
    all += text.length;
    for (const { kind, start, end } of spans) {
      covered.set(kind, (covered.get(kind) ?? 0) + end - start);
    }
  }
  return new Set([...covered].flatMap(([kind, units]) => (units * 2 > all ? [kind] : [])));
}

const looks: ReadonlySet<SpanKind> = new Set<SpanKind>(['strong', 'emphasis']);

/** Without the looks that are over a whole text: a heading is bold as a heading. */
export function withoutOwnLook({ text, spans }: SpannedText): Span[] {
  return spans.filter(
    ({ kind, start, end }) => !(looks.has(kind) && start === 0 && end === text.length),
  );
}

/** Without these looks; links stay. */
export function withoutLooks(spans: readonly Span[], kinds: ReadonlySet<SpanKind>): Span[] {
  return spans.filter(({ kind }) => !(looks.has(kind) && kinds.has(kind)));
}
