import { expect, test } from 'vitest';
import type { ChosenPlaces } from './chosen-places';
import { textLines } from './text/lines';
import { explainSource } from './record-of-source';
import { noFacts } from './source-text';

const text = [
  'Our Bulletin',
  'A Day on the River',
  'May 4, 2023',
  'The ministers met by the river.',
  'Back to Top',
].join('\n');

function read(chosen: ChosenPlaces = {}) {
  const made = explainSource({ pieces: textLines(text), facts: noFacts }, () => 'en', chosen);
  if (!made.ok) throw new Error(made.error);
  const { title, date, blocks, asides } = made.value.record;
  return {
    title,
    date,
    text: blocks.map((block) => block.text),
    beside: asides.map((aside) => aside.text),
    places: made.value.lines.map(({ place }) => place),
  };
}

test('without a choice, lines are where they were recognised to belong', () => {
  expect(read()).toEqual({
    title: 'A Day on the River',
    date: '2023-05-04',
    text: ['The ministers met by the river.'],
    beside: ['Our Bulletin', 'Back to Top'],
    places: ['beside', 'title', 'head', 'text', 'beside'],
  });
});

test('a line becomes the title, and the one before it text', () => {
  expect(read({ 0: 'title', 1: 'text' })).toMatchObject({
    title: 'Our Bulletin',
    text: ['A Day on the River', 'The ministers met by the river.'],
  });
});

test('a line of the head, or of what is beside the text, becomes text', () => {
  expect(read({ 2: 'text' }).text).toEqual(['May 4, 2023', 'The ministers met by the river.']);
  expect(read({ 4: 'text' })).toMatchObject({
    text: ['The ministers met by the river.', 'Back to Top'],
    beside: ['Our Bulletin'],
  });
});

test('a line of the text is put beside it', () => {
  expect(read({ 3: 'beside' }).beside).toContain('The ministers met by the river.');
});
