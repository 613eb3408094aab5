/** Generators of texts with every kind of block and span, as a reader of files makes them. */
import fc from 'fast-check';
import { wholeCharacter } from '#core/text/whole-characters';
import { buildBlocks, type BlockDraft } from './blocks';
import { cellMark } from './cells';
import type { BlockKind } from './document';
import { pictureValue } from './pictures';
import { placeLink } from './places';
import { furtherLine, movedSpans, type Span, type SpanKind } from './spans';

const plain = [
  ...(['emphasis', 'strong', 'underline', 'strike', 'superscript', 'subscript', 'code'] as const),
];

/** Spans over words, nested and crossing. */
function spansOver(text: string): fc.Arbitrary<Span[]> {
  const place = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => [wholeCharacter(text, a), wholeCharacter(text, b)] as const)
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const look = fc.constantFrom<SpanKind>(...plain).map((kind) => ({ kind }));
  const valued = fc.constantFrom(
    { kind: 'link' as const, value: 'https://example.org/a?b=1&c="2"' },
    { kind: 'language' as const, value: 'ja' },
    { kind: 'ruby' as const, value: 'とう' },
  );
  return fc
    .array(fc.tuple(fc.oneof(look, valued), place), { maxLength: 5 })
    .map((all) => all.map(([mark, where]) => ({ ...mark, ...where })));
}

const word = fc.constantFrom(
  'the',
  'two leaders',
  '協力',
  '𠮷野',
  'a | b',
  '<b>&',
  '**',
  '“so”',
  'x_y_z',
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));

const rule: Span = { kind: 'rule', start: 0, end: 0 };

/** A block of words. @param before what stands before it. */
function words(
  kind: BlockKind,
  level: number,
  before: readonly Span[] = [],
): fc.Arbitrary<BlockDraft> {
  return line.chain((text) =>
    spansOver(text).map((spans) => ({ kind, text, level, spans: [...before, ...spans] })),
  );
}

/** A rule before some of the first blocks of a part. */
function ruled(drafts: fc.Arbitrary<BlockDraft[]>): fc.Arbitrary<BlockDraft[]> {
  return fc.tuple(fc.nat(5), drafts).map(([chance, [first, ...others]]) => {
    if (!first || chance > 0) return first ? [first, ...others] : [];
    return [{ ...first, spans: [rule, ...(first.spans ?? [])] }, ...others];
  });
}

const heading = fc
  .integer({ min: 1, max: 5 })
  .chain((level) => words('heading', level))
  .map((draft) => [draft]);

/** A paragraph of one or several lines. */
const paragraph = fc
  .tuple(fc.constantFrom<BlockKind>('paragraph', 'quotation'), fc.nat(2))
  .chain(([kind, more]) =>
    fc.tuple(words(kind, 0), ...Array.from({ length: more }, () => words(kind, 0, [furtherLine]))),
  );

const items = fc.array(
  fc.integer({ min: 1, max: 3 }).chain((level) => words('list-item', level)),
  { minLength: 1, maxLength: 4 },
);

/** Lines that were set by themselves, some after an empty one. */
const lines = fc
  .array(fc.tuple(fc.nat(6), fc.boolean()), { minLength: 1, maxLength: 4 })
  .chain((all) =>
    fc.tuple(
      ...all.map(([level, isApart], nth) =>
        words('preformatted', level, nth === 0 || isApart ? [] : [furtherLine]),
      ),
    ),
  );

/** A note with its mark, and up to two more paragraphs; a paragraph above refers to most. */
const notes = fc
  .tuple(fc.constantFrom('[1]', '[2]', '*', '3.', '注'), fc.nat(2), fc.boolean(), fc.nat(999))
  .chain(([mark, more, isReferredTo, number]) => {
    const name = `note-${number}`;
    const first = words('note', 0).map((draft): BlockDraft => {
      const moved = (draft.spans ?? []).map((span) => ({
        ...span,
        start: span.start + mark.length + 1,
        end: span.end + mark.length + 1,
      }));
      const own: Span = { kind: 'note-mark', start: 0, end: mark.length, value: name };
      return { ...draft, text: `${mark} ${draft.text}`, spans: [own, ...moved] };
    });
    const reference: BlockDraft = {
      kind: 'paragraph',
      text: 'see [7] there',
      spans: [{ kind: 'note-reference', start: 4, end: 7, value: name }],
    };
    // Nothing but a reference says that this word is the mark of a note.
    const isMarked = isReferredTo || mark === '注';
    return fc
      .tuple(first, ...Array.from({ length: more }, () => words('note', 0)))
      .map((own): BlockDraft[] => (isMarked ? [reference, ...own] : own));
  });

/** A heading, and a link to it elsewhere. */
const linked = fc.nat(999).chain((number) =>
  words('heading', 2).map((draft): BlockDraft[] => {
    const name = `place-${number}`;
    const place: Span = { kind: 'place', start: 0, end: draft.text.length, value: name };
    const link: Span = { kind: 'link', start: 3, end: 8, value: placeLink(name) };
    return [
      { ...draft, spans: [place, ...(draft.spans ?? []).filter(({ kind }) => kind !== 'link')] },
      { kind: 'paragraph', text: 'As above.', spans: [link] },
    ];
  }),
);

/** A picture with a caption. */
const figure = line.map((text): BlockDraft[] => {
  const value = pictureValue({ name: `${'0'.repeat(64)}.png`, width: 40, height: 30 });
  return [
    { kind: 'figure', text, spans: [{ kind: 'picture', start: 0, end: text.length, value }] },
  ];
});

interface TableShape {
  readonly columns: number;
  readonly rows: number;
  readonly heads: number;
  /** Whether the first cell of each row is a header. */
  readonly isNamed: boolean;
  /** Whether the first cell below the headers is two columns wide, and two rows high. */
  readonly isWide: boolean;
  readonly isHigh: boolean;
}

const table = fc
  .record<TableShape>({
    columns: fc.integer({ min: 3, max: 4 }),
    rows: fc.integer({ min: 1, max: 4 }),
    heads: fc.nat(2),
    isNamed: fc.boolean(),
    isWide: fc.boolean(),
    isHigh: fc.boolean(),
  })
  .chain(({ columns, rows, heads, isNamed, isWide, isHigh }) =>
    fc.tuple(
      ...Array.from({ length: rows }, (_, row) => {
        const first = { wide: isWide ? 2 : 1, high: isHigh && row + 1 < rows ? 2 : 1 };
        const isFirst = row === heads;
        const isUnderHigh = row === heads + 1 && isHigh && row < rows;
        const count = columns - (isFirst && isWide ? 1 : 0) - (isUnderHigh ? first.wide : 0);
        return fc
          .array(words('paragraph', 0), { minLength: count, maxLength: count })
          .chain((all) =>
            fc.array(fc.nat(4), { minLength: count, maxLength: count }).map((chances) =>
              rowOf(
                all.map((cell, nth) => {
                  const size = isFirst && nth === 0 ? first : { wide: 1, high: 1 };
                  const isHeader = row < heads || (isNamed && nth === 0 && !isUnderHigh);
                  // One cell in five is empty, but not the first two: the row would be none.
                  const isEmpty = chances[nth] === 0 && nth > 1;
                  return {
                    ...size,
                    isHeader,
                    words: isEmpty ? { ...cell, text: '', spans: [] } : cell,
                  };
                }),
                row > 0,
              ),
            ),
          );
      }),
    ),
  );

interface DraftCell {
  readonly wide: number;
  readonly high: number;
  readonly isHeader: boolean;
  readonly words: BlockDraft;
}

function rowOf(cells: readonly DraftCell[], isFurther: boolean): BlockDraft {
  const spans: Span[] = isFurther ? [furtherLine] : [];
  let text = '';
  for (const [nth, cell] of cells.entries()) {
    if (nth > 0) text += ' | ';
    const start = text.length;
    text += cell.words.text;
    spans.push({ ...cellMark(cell), start, end: text.length });
    for (const span of cell.words.spans ?? []) {
      spans.push({ ...span, start: span.start + start, end: span.end + start });
    }
  }
  const joined = text.replace(/ +/g, ' ').trim();
  return { kind: 'table-row', text: joined, spans: movedSpans(spans, text, joined) };
}

export const formattedBlocks = fc
  .array(
    fc.oneof(
      ruled(heading),
      ruled(paragraph),
      ruled(paragraph),
      ruled(items),
      ruled(lines),
      notes,
      linked,
      figure,
      ruled(table),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => buildBlocks(parts.flat()));
