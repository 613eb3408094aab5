import { expect, test } from 'vitest';
import { hyphenations, spellings } from './spelling-rules';

test.each([
  ['organise', 'organize'],
  ['realisation', 'realization'],
  ['analysed', 'analyzed'],
  ['labour', 'labor'],
  ['neighbouring', 'neighboring'],
  ['endeavours', 'endeavors'],
  ['centre', 'center'],
  ['centred', 'centered'],
  ['kilometres', 'kilometers'],
  ['travelling', 'traveling'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['dialogues', 'dialogs'],
  ['judgement', 'judgment'],
  ['ageing', 'aging'],
  ['fulfil', 'fulfill'],
  ['enrolment', 'enrollment'],
  ['skilful', 'skillful'],
  ['manoeuvre', 'maneuver'],
  ['grey', 'gray'],
])('%s and %s are found by one another', (british, american) => {
  expect(spellings(british)).toContain(american);
  expect(spellings(american)).toContain(british);
});

test.each(['four', 'your', 'tour', 'hour', 'for', 'or', 'other', 'under', 'size', 'prize', 'rise'])(
  '%s is spelt in one way only',
  (word) => {
    expect([...spellings(word)]).toEqual([word]);
  },
);

test('a word is found in two places of difference', () => {
  expect([...spellings('colourise')].sort()).toEqual([
    'colorise',
    'colorize',
    'colourise',
    'colourize',
  ]);
});

test('a prefix may be apart from its word', () => {
  expect(hyphenations('cooperation')).toEqual(['cooperation', 'co-operation', 'co operation']);
  expect(hyphenations('core')).toEqual(['core']);
});
