/**
 * Spans over the words of a block: emphasis, links, cells, the marks of notes. The words are the
 * same with and without spans, so positions, anchors and search never look at spans, and code that
 * does not know a kind still has its words.
 */

/**
 * - emphasis, strong, underline, superscript, subscript, code: the look of words;
 * - strike: words that were deleted and are shown;
 * - link: `value` is its address, or `#` and the name of a place in the same text (places.ts);
 * - place: `value` is the name by which links of the same text lead to the words;
 * - language: `value` is the BCP 47 tag of words in another language than the text;
 * - ruby: `value` is the reading above the words, which is not part of them;
 * - note-reference: the mark that leads to a note, `value` names the note;
 * - note-mark: the same mark in the note itself, `value` names the note. It may be empty;
 * - cell, header-cell: the words of one cell of a row, empty for an empty one. `value` is "2" for
 * two columns wide, "2x3" for two wide and three rows high; absent for one of each;
 * - picture: the words are those of a picture, `value` is its file's name and size (pictures.ts);
 * - line: empty, at 0: the block is a further line of the one before;
 * - rule: empty, at 0: a line is drawn across the page before the block.
 */
export const spanKinds = [
  'emphasis',
  'strong',
  'underline',
  'strike',
  'superscript',
  'subscript',
  'code',
  'link',
  'place',
  'language',
  'ruby',
  'note-reference',
  'note-mark',
  'cell',
  'header-cell',
  'picture',
  'line',
  'rule',
] as const;

export type SpanKind = (typeof spanKinds)[number];

export interface Span {
  readonly kind: SpanKind;
  /** UTF-16 offset in the block's text. */
  readonly start: number;
  /** The offset after its last unit. */
  readonly end: number;
  readonly value?: string;
}

/** Words with their spans. */
export interface SpannedText {
  readonly text: string;
  /** Over the text as given. */
  readonly spans: readonly Span[];
}

/**
 * What a format's reader opens and closes around words; one object for each element of the file.
 */
export type SpanMark = Pick<Span, 'kind' | 'value'>;

/** On a block that is a further line of the one before, or another row of its table. */
export const furtherLine: Span = { kind: 'line', start: 0, end: 0 };

/** Kinds that may be empty. */
const emptyKinds: ReadonlySet<SpanKind> = new Set([
  ...(['note-mark', 'cell', 'header-cell', 'line', 'rule'] as const),
]);

const known: ReadonlySet<string> = new Set(spanKinds);

export function isSpanKind(kind: string): kind is SpanKind {
  return known.has(kind);
}

/**
 * Spans in their one order: by start, longer before shorter, cells before what is in them, then as
 * given; those outside the text, or empty without being allowed to, are left out.
 *
 * @param length UTF-16 units of the text.
 */
export function inOrder(spans: readonly Span[], length: number): Span[] {
  return spans
    .filter(
      ({ kind, start, end }) =>
        start >= 0 && end <= length && (start < end || (start === end && emptyKinds.has(kind))),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end || rankOf(a) - rankOf(b));
}

function rankOf({ kind }: Span): number {
  return kind === 'cell' || kind === 'header-cell' ? 0 : 1;
}

/** The spans of a part of a text, counted from its start; those that extend beyond it are cut. */
export function spansWithin(spans: readonly Span[], from: number, to: number): Span[] {
  const cut = spans.flatMap((span) => {
    const start = Math.max(span.start, from);
    const end = Math.min(span.end, to);
    return start > end ? [] : [{ ...span, start: start - from, end: end - from }];
  });
  return inOrder(cut, to - from);
}

/**
 * Moves spans over words as they were in a file to the same words after blanks and controls were
 * removed or joined; none begins or ends with a blank. Everything but blanks and controls must be
 * the same in both, in the same order.
 */
export function movedSpans(spans: readonly Span[], before: string, after: string): Span[] {
  if (spans.length === 0) return [];
  const starts = solidStarts(after);
  const counts = solidCounts(before);
  const moved = spans.map((span) => {
    const first = counts[Math.min(span.start, before.length)] ?? 0;
    const last = counts[Math.min(span.end, before.length)] ?? 0;
    const end = last === 0 ? 0 : (starts[last - 1] ?? 0) + 1;
    const start = first === last ? end : (starts[first] ?? after.length);
    return { ...span, start, end };
  });
  return inOrder(moved, after.length);
}

/** How many units other than blanks and controls are before each offset. */
function solidCounts(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    counts[at + 1] = (counts[at] ?? 0) + (isSolid(text.charCodeAt(at)) ? 1 : 0);
  }
  return counts;
}

function solidStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) if (isSolid(text.charCodeAt(at))) starts.push(at);
  return starts;
}

function isSolid(unit: number): boolean {
  if (unit < 0x21 || unit === 0x7f) return false;
  return unit < 0xa0 || !/\s/.test(String.fromCharCode(unit));
}
