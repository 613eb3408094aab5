/** Generators of blocks with every kind of span. */
import fc from 'fast-check';
import { wholeCharacter } from '#core/text/whole-characters';
import { buildBlocks, type BlockDraft } from './blocks';
import { movedSpans, type Span, type SpanKind } from './spans';

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
    { kind: 'note-reference' as const, value: 'n1' },
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

const wordsDraft = fc
  .tuple(
    fc.constantFrom('paragraph', 'heading', 'list-item', 'quotation', 'note', 'preformatted'),
    line,
  )
  .chain(([kind, text]) =>
    fc
      .tuple(spansOver(text), fc.constantFrom<('line' | 'rule')[]>([], [], ['line'], ['rule']))
      .map(([spans, before]): BlockDraft => {
        const empty = kind === 'heading' ? [] : before;
        const around = empty.map((each) => ({ kind: each, start: 0, end: 0 }));
        const level = kind === 'preformatted' ? 0 : 1;
        return { kind: kind, text, level, spans: [...around, ...spans] };
      }),
  );

const rowDraft = fc
  .tuple(fc.array(fc.option(line, { nil: '' }), { minLength: 2, maxLength: 4 }), fc.boolean())
  .filter(([cells]) => cells.some((cell) => cell !== ''))
  .map(([cells, isHeader]): BlockDraft => {
    const spans: Span[] = [];
    let text = '';
    for (const [nth, cell] of cells.entries()) {
      if (nth > 0) text += ' | ';
      const start = text.length;
      text += cell;
      spans.push({ kind: isHeader ? 'header-cell' : 'cell', start, end: text.length });
    }
    const words = text.replace(/ +/g, ' ').trim();
    return { kind: 'table-row', text: words, spans: movedSpans(spans, text, words) };
  });

export const formattedBlocks = fc
  .array(fc.oneof(wordsDraft, wordsDraft, rowDraft), { minLength: 1, maxLength: 8 })
  .map((drafts) => buildBlocks(drafts));
