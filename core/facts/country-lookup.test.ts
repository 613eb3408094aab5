import { expect, test } from 'vitest';
import {
  countryAtStart,
  countryNamed,
  countryOfOffice,
  japaneseCountryNamed,
} from './country-lookup';

test.each([
  ['the Federal Republic of Germany', 'Germany'],
  ['United States of America', 'United States'],
  ['U.S.', 'United States'],
  ['the People’s Republic of China', 'China'],
  ['the Republic of Korea', 'Republic of Korea'],
  ['the Democratic People’s Republic of Korea', 'North Korea'],
  ['Cote d’Ivoire', "Côte d'Ivoire"],
  ['Viet Nam', 'Vietnam'],
  ['University of Malta', null],
  ['New York', null],
])('%s means %s', (words, name) => {
  expect(countryNamed(words)).toBe(name);
});

test('the longest name at the start of a text counts, and half a word does not', () => {
  expect(countryAtStart('Guinea-Bissau and others')).toEqual({ name: 'Guinea-Bissau', length: 13 });
  expect(countryAtStart('U.S. Summit')).toEqual({ name: 'United States', length: 4 });
  expect(countryAtStart('Nigerian leaders')).toBeNull();
});

test('an office has the country it ends with, after "of" or a comma only', () => {
  const country = (office: string) => countryOfOffice(office)?.name ?? null;
  expect(country('Premier of the State Council of the People’s Republic of China')).toBe('China');
  expect(country('Federal Minister for Foreign Affairs, Germany')).toBe('Germany');
  expect(country('Special Envoy for Ukraine')).toBeNull();
  expect(country('First Minister of Northern Ireland')).toBeNull();
});

test('Japanese names are known short, formal and as one kanji', () => {
  expect(
    ['モンゴル', 'モンゴル国', 'イタリア共和国', '大韓民国', '米', '同国'].map(
      japaneseCountryNamed,
    ),
  ).toEqual(['モンゴル', 'モンゴル', 'イタリア', '韓国', '米国', null]);
});
