import { expect, test } from 'vitest';
import { plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import { japaneseSpellings } from './japanese-spellings';

const folded = (text: string) => foldText(text, plainFind).text;

test.each([
  ['取り組み', '取組'],
  ['働きかけ', '働き掛け'],
  ['および', '及び'],
  ['わが国', '我が国'],
  ['さらなる', '更なる'],
])('%s and %s are found by one another', (one, other) => {
  expect(japaneseSpellings(folded(one)).flat()).toContain(folded(other));
  expect(japaneseSpellings(folded(other)).flat()).toContain(folded(one));
});

test('what is around a word stays, and the longest form is taken', () => {
  const stretches = japaneseSpellings(folded('両国の取り組み及び成果'));
  expect(stretches.map((ways) => ways.length)).toEqual([1, 3, 2, 1]);
  expect(stretches.map(([first]) => first)).toEqual(
    ['両国の', '取り組み', 'および', '成果'].map(folded),
  );
});

test.each(['仕事', '当時', 'こと', 'とき', '首脳会談'])('%s is written in one way', (word) => {
  expect(japaneseSpellings(folded(word))).toEqual([[folded(word)]]);
});
