import { expect, test } from 'vitest';
import { paragraph, text, writeMarkdown } from './annotation-block';

function written(before: string, words: string, after: string, type: 'strong' | 'emphasis') {
  return writeMarkdown([paragraph([text(before), { type, children: [text(words)] }, text(after)])]);
}

test.each([
  ['両首脳は', '「自由」', 'の実現', '両首脳は**「自由」**の実現'],
  ['日本の', '（概要）', 'です', '日本の**（概要）**です'],
  ['领导人', '“自由”', '的', '领导人**“自由”**的'],
  ['They ', 'met', ' there', 'They **met** there'],
])('characters are written as themselves: %s%s%s', (before, words, after, markdown) => {
  expect(written(before, words, after, 'strong')).toBe(markdown);
});

test('emphasis is written so too', () => {
  expect(written('両首脳は', '「自由」', 'の実現', 'emphasis')).toBe('両首脳は*「自由」*の実現');
});

test('where the emphasis would be lost the characters around it give way', () => {
  expect(written('He said', '"yes"', 'now', 'strong')).toContain('&#x');
});
