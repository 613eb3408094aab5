import { expect, test } from 'vitest';
import { bareText, letterFrom } from './bare-text';
import { agreementAt, contextOf } from './context-agreement';

function around(prefix: string, suffix: string, text: string, words: string) {
  const bare = bareText(text);
  const start = letterFrom(bare, text.indexOf(words));
  const place = { start, end: start + words.length };
  return agreementAt(contextOf({ prefix, exact: words, suffix }), bare.letters, place);
}

test('other blanks, line breaks, quotes and dashes are no other context', () => {
  expect(around('“a” – ', ' next day', '"a"\n-  met next\u00a0 day', 'met')).toEqual({
    left: 4,
    right: 7,
    leftEdited: 4,
    rightEdited: 7,
  });
});

test('context continues after an edit, but is then not whole', () => {
  const agreement = around('', ' on May 20, in the capital', 'met on May 7, in the capital', 'met');
  expect(agreement.right).toBe(5);
  expect(agreement.rightEdited).toBeGreaterThan(15);
  expect(agreement.rightEdited).toBeLessThan(20);
});
