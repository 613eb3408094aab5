import { expect, test } from 'vitest';
import { markedUp } from './spans.fixture';
import { spanTree, type SpanNode } from './span-tree';
import { inOrder, type Span, type SpanKind } from './spans';

const text = 'one two three';
const span = (kind: SpanKind, start: number, end: number): Span => ({ kind, start, end });
const written = (...spans: Span[]) => markedUp({ text, spans: inOrder(spans, text.length) });

test.each<[SpanKind, string]>([
  ['link', 'reached twice'],
  ['ruby', 'read twice'],
  ['note-reference', 'asked twice'],
])('a %s that emphasis crosses is one, or it would be %s', (kind) => {
  expect(written(span('emphasis', 0, 7), span(kind, 4, 13))).toBe(
    `<emphasis>one </emphasis><${kind}><emphasis>two</emphasis> three</${kind}>`,
  );
  expect(written(span(kind, 0, 7), span('emphasis', 4, 13))).toBe(
    `<${kind}>one <emphasis>two</emphasis></${kind}><emphasis> three</emphasis>`,
  );
});

test('a cell is never split by a span that continues into the next one', () => {
  expect(written(span('cell', 0, 7), span('cell', 8, 13), span('link', 4, 10))).toBe(
    '<cell>one <link>two</link></cell><link> </link><cell><link>th</link>ree</cell>',
  );
});

const long = 100_000;

function deepestOf(nodes: readonly SpanNode[]): number {
  return nodes.length === 0 ? 0 : 1 + Math.max(...nodes.map(({ children }) => deepestOf(children)));
}

test('spans that cross one another in a long chain are a tree that is not deep', () => {
  const chain = Array.from({ length: 20_000 }, (_, at) =>
    span(at % 2 === 0 ? 'emphasis' : 'strong', at * 4, at * 4 + 6),
  );
  expect(deepestOf(spanTree(chain, 0, long).slice(0, 1000))).toBeLessThan(5);
});

test('of endlessly nested spans the outer ones are kept, with all words', () => {
  const nested = Array.from({ length: 20_000 }, (_, at) => span('emphasis', at, long - at));
  const tree = spanTree(nested, 0, long);
  expect(deepestOf(tree)).toBeLessThan(100);
  const words = (nodes: readonly SpanNode[]): number =>
    nodes.reduce((sum, { span: over, start, end, children }) => {
      return sum + (over === null ? end - start : words(children));
    }, 0);
  expect(words(tree)).toBe(long);
});

test('the words of two links are the first one’s', () => {
  const spans = [
    { kind: 'link' as const, value: 'https://example.org/a', start: 0, end: 3 },
    { kind: 'link' as const, value: 'https://example.org/b', start: 2, end: 5 },
    { kind: 'link' as const, value: 'https://example.org/c', start: 5, end: 6 },
  ];
  expect(markedUp({ text: 'abcdef', spans })).toBe(
    '<link=https://example.org/a>abc</link><link=https://example.org/b>de</link><link=https://example.org/c>f</link>',
  );
});
