import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedText, indexTokens, tokensOf } from './tokens';

const forms = (text: string) => tokensOf(text, indexTokens).forms;

test('words are runs of letters and digits, without case, accents and width', () => {
  expect(forms('Łódź’s CAFÉ, ２０２３-24')).toEqual(['lodz', 's', 'cafe', '2023', '24']);
  expect(forms('co\u00ADoperation')).toEqual(['cooperation']);
  expect(forms('Өвөл, ХҮЧ')).toEqual(['өвөл', 'хүч']);
});

test('Han and kana are pairs, and the last character is once more by itself', () => {
  expect(forms('首脳会談。水')).toEqual(['首脳', '脳会', '会談', '談', '水']);
  expect(forms('G7首脳')).toEqual(['g7', '首脳', '脳']);
});

test('kana are one, unless they are to be distinguished; voiced ones stay themselves', () => {
  expect(forms('ガス')).toEqual(forms('がす'));
  expect(forms('ｶﾞｽ')).toEqual(forms('ガス'));
  expect(forms('カス')).not.toEqual(forms('ガス'));
  expect(tokensOf('ガス', { foldKana: false, names: false }).forms).toEqual(['ガス', 'ス']);
});

test('a name has one spelling for its long vowels, and other words keep theirs', () => {
  for (const name of ['Ōsaka', 'Osaka', 'Oosaka', 'Ousaka', 'OUSAKA']) {
    expect(forms(name)).toEqual(['osaka']);
  }
  expect(forms('Ryūkyū Ryuukyuu')).toEqual(['ryukyu', 'ryukyu']);
  const kept = [
    'House',
    'Four',
    'Soon',
    'Moon',
    'Route',
    'Country',
    'You',
    'Too',
    'kyouto',
    'good',
  ];
  expect(kept.flatMap(forms)).toEqual(kept.map((word) => word.toLowerCase()));
});

test('each token knows where it is', () => {
  const text = 'In Kyōto: 首脳会談';
  const { starts, ends } = tokensOf(text, indexTokens);
  const pieces = starts.map((start, nth) => text.slice(start, ends[nth]));
  expect(pieces).toEqual(['In', 'Kyōto', '首脳', '脳会', '会談', '談']);
});

test('the engine reads the same tokens, and other spellings behind a barrier', () => {
  expect(indexedText('In Kyouto, leaders')).toBe('in kyoto leaders \uE000 kyouto');
  const pieces = fc.constantFrom(
    ...['Energy', 'co-op', 'U.S.', 'naïve', 'Ａ', '会談', 'ー', 'x_y', '\n', ' ', '.', "'s", '\t'],
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (all) => {
      const text = all.join('');
      const read = indexedText(text).match(/[a-z0-9\u0080-\uFFFF]+/g) ?? [];
      expect(read).toEqual(forms(text));
    }),
  );
});
