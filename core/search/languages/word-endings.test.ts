import { expect, test } from 'vitest';
import { inflections } from './word-endings';

const families = [
  'agree agrees agreed agreeing',
  'reaffirm reaffirms reaffirmed reaffirming',
  'promote promotes promoted promoting',
  'plan plans planned planning',
  'concur concurs concurred concurring',
  'ratify ratifies ratified ratifying',
  'country countries',
  'discuss discusses discussed discussing',
  'visit visits visited visiting',
  'meet meets met meeting',
  'hold holds held holding',
  'hope hopes hoped hoping',
  'leader leaders',
  'child children',
];

test.each(families)('every form finds every other one: %s', (row) => {
  const forms = row.split(' ');
  for (const form of forms) expect([...inflections(form)]).toEqual(expect.arrayContaining(forms));
});

test('possessives are forms of their word', () => {
  expect(inflections('mongolia')).toContain("mongolia's");
  expect(inflections('leader')).toContain("leaders'");
});

test.each([
  ['news', 'new'],
  ['united', 'unit'],
  ['species', 'specie'],
  ['king', 'k'],
  ['hoped', 'hop'],
  ['string', 'stre'],
  ['a', 'as'],
  ['we', 'wed'],
  ['agree', 'agreement'],
])('%s is not taken for a form of %s, nor the other way round', (word, other) => {
  expect(inflections(word)).not.toContain(other);
  expect(inflections(other)).not.toContain(word);
});
