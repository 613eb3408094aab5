import type { Block } from './document';
import { spanTree, type SpanNode } from './span-tree';

/** A block as its words with its spans written around them: `They <strong>agreed</strong>.` */
export function markedUp({ text, spans }: Pick<Block, 'text' | 'spans'>): string {
  return spanTree(spans ?? [], 0, text.length)
    .map((node) => written(node, text))
    .join('');
}

function written({ span, start, end, children }: SpanNode, text: string): string {
  if (span === null) return text.slice(start, end);
  const { kind, value } = span;
  const words = children.map((child) => written(child, text)).join('');
  const name = value === undefined ? kind : `${kind}=${value}`;
  return words === '' ? `<${name}/>` : `<${name}>${words}</${kind}>`;
}
