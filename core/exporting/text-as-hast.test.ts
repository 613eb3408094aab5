import fc from 'fast-check';
import type { Element, ElementContent } from 'hast';
import { expect, test } from 'vitest';
import { placeLink } from '#core/document/places';
import type { Block } from '#core/document/document';
import { formattedBlocks } from '#core/document/spans.arbitrary';
import { innerTargets } from './inner-targets';
import { hrefsWithin, textAsHast } from './text-as-hast';
import { wordsAsHast } from './words-as-hast';

/** The elements of a text as an export writes them, without what is particular to a format. */
function elementsOf(blocks: readonly Block[]): Element[] {
  const named = { blocks, id: (index: number) => `b${index}` };
  const hrefFrom = hrefsWithin(named, innerTargets(blocks));
  const within = (nodes: readonly ElementContent[]): Element[] =>
    nodes.flatMap((node) => (node.type === 'element' ? [node, ...within(node.children)] : []));
  const words = (index: number) => {
    const { text = '', spans = [] } = blocks[index] ?? {};
    return wordsAsHast(text, spans, hrefFrom(index));
  };
  return within(
    textAsHast({ ...named, words, cells: () => [], lineEnds: () => ({ before: [], after: [] }) }),
  );
}

test('every link inside a text leads to an element, also one to a later paragraph of a note', () => {
  fc.assert(
    fc.property(formattedBlocks, fc.nat(), (blocks, chosen) => {
      const to = chosen % blocks.length;
      const linked = blocks.map((block, at): Block => {
        const [kind, value] =
          at === to ? (['place', 'here'] as const) : (['link', placeLink('here')] as const);
        return { ...block, spans: [{ kind, start: 0, end: 1, value }, ...(block.spans ?? [])] };
      });
      const elements = elementsOf(linked.filter(({ kind }) => kind !== 'table-row'));
      const ids = new Set(elements.map(({ properties }) => properties['id']));
      for (const { properties } of elements) {
        const href = String(properties['href'] ?? '');
        if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      }
    }),
  );
});
