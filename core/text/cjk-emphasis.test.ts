import { expect, test } from 'vitest';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkEmphasis } from './cjk-emphasis';

function emphasised(markdown: string): string[] {
  const [block] = fromMarkdown(markdown, { extensions: [cjkEmphasis] }).children;
  if (block?.type !== 'paragraph') return [];
  return block.children.flatMap((child) => {
    if (child.type !== 'strong' && child.type !== 'emphasis') return [];
    return child.children.map((each) => (each.type === 'text' ? each.value : each.type));
  });
}

test.each([
  ['両首脳は**「自由」**の実現', '「自由」'],
  ['これは*（概要）*です', '（概要）'],
  ['**自由、**と述べた', '自由、'],
  ['“领导人”**“自由”**的', '“自由”'],
  ['彼は**FOIP（自由）**を', 'FOIP（自由）'],
])('%s', (markdown, words) => {
  expect(emphasised(markdown)).toEqual([words]);
});

test.each(['a * b * c', '5*「6', '* ', 'は ** 自由 ** の', 'He said**"yes"**now'])(
  'in "%s" nothing is emphasised',
  (markdown) => {
    expect(emphasised(markdown)).toEqual([]);
  },
);
