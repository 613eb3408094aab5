/** Words with their spans as Markdown nodes, as far as Markdown can express them. */
import type { PhrasingContent } from 'mdast';
import { placeLinkedTo } from '#core/document/places';
import { foldSpans, spanTree, withoutLinksInLinks } from '#core/document/span-tree';
import type { Span, SpanKind } from '#core/document/spans';

/**
 * Kinds that CommonMark and GitHub's extensions can express: readings and underlines are not among
 * them.
 */
const signed: ReadonlySet<SpanKind> = new Set(['emphasis', 'strong', 'strike', 'code', 'link']);

/** @param spans over the text as given. */
export function wordsAsMdast(text: string, spans: readonly Span[]): PhrasingContent[] {
  const known = withoutLinksInLinks(
    spans.filter(({ kind, value = '' }) => signed.has(kind) && placeLinkedTo(value) === null),
  );
  return foldSpans<PhrasingContent>(spanTree(merged(known), 0, text.length), text, {
    words: (value) => ({ type: 'text', value }),
    span: (span, children) => nodesOf(span, children, text),
  });
}

function nodesOf(
  { kind, value = '', start, end }: Span,
  children: PhrasingContent[],
  text: string,
): PhrasingContent[] {
  switch (kind) {
    case 'emphasis':
      return [{ type: 'emphasis', children }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'strike':
      return [{ type: 'delete', children }];
    case 'link':
      return [{ type: 'link', url: value, children }];
    case 'code':
      return [{ type: 'inlineCode', value: text.slice(start, end) }];
    default:
      return children;
  }
}

/** Emphasis cannot be nested: touching spans of a kind are merged. */
function merged(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const span of spans) {
    const at = found.findLastIndex(({ kind }) => kind === span.kind);
    const before = found[at];
    if (before === undefined || before.end < span.start || span.kind === 'link') found.push(span);
    else found[at] = { ...before, end: Math.max(before.end, span.end) };
  }
  return found;
}
