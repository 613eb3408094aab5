import { expect, test } from 'vitest';
import { ownSentence } from './own-sentence';

test('context belongs to the sentence as far as the marks that end it', () => {
  const quote = { prefix: 'It rained. They ', exact: 'met', suffix: ' again.” Then' };
  expect(ownSentence(quote)).toEqual({ left: 4, right: 7, ends: [] });
});

test('a quote that ends its sentence has nothing of it after itself', () => {
  expect(ownSentence({ prefix: '一致した。', exact: '謝意を述べた。', suffix: 'また、' })).toEqual({
    left: 0,
    right: 0,
    ends: [],
  });
});

test('for a quote of two sentences the parts of both outside the quote are known', () => {
  const quote = { prefix: 'A tree ', exact: 'grew.\nA leaf', suffix: ' fell. So' };
  expect(ownSentence(quote).ends).toEqual(['Atreegrew.', 'Aleaffell.']);
});
