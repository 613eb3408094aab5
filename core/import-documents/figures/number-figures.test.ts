import { expect, test } from 'vitest';
import { figure } from './number-figures';

test.each([
  ['decimal', 12, '12'],
  ['lowerLetter', 2, 'b'],
  ['upperLetter', 27, 'AA'],
  ['lowerAlpha', 3, 'c'],
  ['lowerAlpha', 28, 'ab'],
  ['upperAlpha', 53, 'BA'],
  ['lowerGreek', 3, 'γ'],
  ['hiragana', 4, 'え'],
  ['arabicNumbers', 10, '١٠'],
  ['lowerRoman', 14, 'xiv'],
  ['upperRoman', 1999, 'MCMXCIX'],
  ['decimalEnclosedCircle', 3, '③'],
  ['decimalFullWidth', 10, '\uFF11\uFF10'],
  ['aiueo', 2, 'イ'],
  ['iroha', 2, 'ロ'],
  ['japaneseCounting', 21, '二十一'],
  ['decimalZero', 7, '07'],
  ['japaneseCounting', 2016, '二千十六'],
  ['ideographDigital', 20, '二〇'],
  ['russianLower', 3, 'в'],
  ['russianUpper', 10, 'К'],
  ['ganada', 2, '나'],
  ['ideographTraditional', 4, '丁'],
  ['decimalEnclosedParen', 2, '⑵'],
  ['thaiNumbers', 12, '๑๒'],
  ['ordinal', 12, '12th'],
  ['ordinal', 22, '22nd'],
  ['chicago', 6, '††'],
  ['anything else', 5, '5'],
])('%s of %i is %s', (format, number, written) => {
  expect(figure(number, format)).toBe(written);
});
