import { expect, test } from 'vitest';
import { personName } from './person-name';

test.each([
  ['KISHIDA Fumio', 'Kishida Fumio'],
  ['Ukhnaa KHURELSUKH', 'Ukhnaa Khurelsukh'],
  ['Bold OYUN-ERDENE', 'Bold Oyun-Erdene'],
  ['Siobhán O’BRIEN', 'Siobhán O’Brien'],
  ['Ivo MCCANN', 'Ivo McCann'],
  ['José MUÑOZ', 'José Muñoz'],
  ['John F. Smith', 'John F. Smith'],
  ['LI Wei', 'Li Wei'],
  ['Karl XVI Gustaf', 'Karl XVI Gustaf'],
  ['Jane Roe MP', 'Jane Roe'],
  ['Jane Roe, QC', 'Jane Roe'],
  ['Piet van der Berg', 'Piet van der Berg'],
])('%s is written %s', (published, written) => {
  expect(personName(published)).toBe(written);
});
