import { expect, test } from 'vitest';
import { noCorrection, sourceOf } from './source-record';

const document = {
  id: 'lunch',
  title: 'Working Lunch',
  date: '2023-09-20',
  language: 'en',
  translationMark: '[Provisional translation]',
  published: { body: 'Ministry of Foreign Affairs of Japan', place: 'Tokyo', address: null },
};

test('a source record says what the document itself says', () => {
  expect(sourceOf(document)).toEqual({
    id: 'lunch',
    title: 'Working Lunch',
    body: 'Ministry of Foreign Affairs of Japan',
    place: 'Tokyo',
    issued: '2023-09-20',
    address: null,
    accessed: null,
    language: 'en',
    translationMark: '[Provisional translation]',
  });
});

test('what the reader has corrected is instead, and an empty correction says there is none', () => {
  const correction = { ...noCorrection('lunch'), body: '', address: ' https://example.org/a ' };
  const source = sourceOf(document, correction);
  expect(source).toMatchObject({ body: null, place: 'Tokyo', address: 'https://example.org/a' });
});

test('a title is never corrected away, nor is the translation mark', () => {
  const source = sourceOf(document, { ...noCorrection('lunch'), title: ' ' });
  expect(source).toMatchObject({
    title: 'Working Lunch',
    translationMark: '[Provisional translation]',
  });
});
