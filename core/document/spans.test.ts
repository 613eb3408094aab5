import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellsOfRow } from './cells';
import { formattedBlocks } from './spans.arbitrary';
import { markedUp } from './spans.fixture';
import { spanTree, withoutLinksInLinks, type SpanNode } from './span-tree';
import { inOrder, movedSpans, spansWithin, type Span } from './spans';

const strong = (start: number, end: number): Span => ({ kind: 'strong', start, end });
const emphasis = (start: number, end: number): Span => ({ kind: 'emphasis', start, end });

test.each<[string, Span[], string]>([
  ['apart', [strong(0, 3), emphasis(4, 9)], '<strong>one</strong> <emphasis>two t</emphasis>hree'],
  [
    'one in the other',
    [emphasis(4, 7), strong(0, 13)],
    '<strong>one <emphasis>two</emphasis> three</strong>',
  ],
  [
    'crossing',
    [strong(0, 7), emphasis(4, 13)],
    '<strong>one <emphasis>two</emphasis></strong><emphasis> three</emphasis>',
  ],
  ['outside and upside down', [strong(5, 99), strong(-1, 3), emphasis(7, 4)], 'one two three'],
])('spans that are %s', (_, spans, words) => {
  const text = 'one two three';
  expect(markedUp({ text, spans: inOrder(spans, text.length) })).toBe(words);
});

test('every word is in the tree once, under all spans that are over it and no other', () => {
  fc.assert(
    fc.property(formattedBlocks, (blocks) => {
      for (const { text, spans = [] } of blocks) {
        const seen: string[][] = [];
        const visit = (nodes: readonly SpanNode[], around: readonly string[]) => {
          for (const { span, start, end, children } of nodes) {
            if (span) visit(children, [...around, span.kind]);
            else for (let at = start; at < end; at += 1) seen.push([...around].sort());
          }
        };
        visit(spanTree(spans, 0, text.length), []);
        const expected = Array.from({ length: text.length }, (_, at) =>
          withoutLinksInLinks(spans)
            .filter(({ start, end }) => start <= at && at < end)
            .map(({ kind }) => kind)
            .sort(),
        );
        expect(seen).toEqual(expected);
      }
    }),
  );
});

test('a block cut in two has the spans of the whole', () => {
  fc.assert(
    fc.property(formattedBlocks, fc.nat(30), (blocks, at) => {
      for (const { text, spans = [] } of blocks) {
        const cut = Math.min(at, text.length);
        const parts = [spansWithin(spans, 0, cut), spansWithin(spans, cut, text.length)];
        const units = (of: readonly Span[]) =>
          of.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(units(parts.flat())).toBe(units(spans));
      }
    }),
  );
});

test.each([
  ['blanks joined', 'a  \n bold word', 'a bold word', strong(5, 11), 'bold w'],
  ['blanks at the ends', '  bold ', 'bold', strong(0, 7), 'bold'],
  ['a control taken out', 'a\u0007b bold', 'ab bold', strong(1, 3), 'b'],
  ['a line end between kanji', '東\n京', '東京', strong(0, 3), '東京'],
])('words keep what lies over them: %s', (_, before, after, span, words) => {
  const [moved] = movedSpans([span], before, after);
  expect(after.slice(moved?.start, moved?.end)).toBe(words);
});

test('the cells of a row come in their order, empty ones too', () => {
  fc.assert(
    fc.property(formattedBlocks, (blocks) => {
      for (const block of blocks) {
        const cells = cellsOfRow(block);
        for (const [nth, { start }] of cells.entries()) {
          expect(start).toBeGreaterThanOrEqual(cells[nth - 1]?.end ?? 0);
        }
      }
    }),
  );
});
