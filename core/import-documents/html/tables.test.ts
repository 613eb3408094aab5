import { expect, test } from 'vitest';
import { markedUp } from '#core/document/spans.fixture';
import { htmlPieces } from './read-html';

const read = (body: string) =>
  htmlPieces(`<body><p>They met.</p>${body}</body>`)
    .slice(1)
    .map((piece) => [piece.kind, markedUp(piece)]);

const two = '<p>They spoke of fish.</p><p>They spoke of trade.</p>';

test.each([
  ['in a box', `<div>${two}</div>`],
  ['in a box of a box', `<div><div>${two}</div></div>`],
  ['in letters of their own', `<font size="2">${two}</font>`],
])('a cell of two paragraphs %s lays out the page', (_, cell) => {
  expect(read(`<table><tr><td>Menu</td><td>${cell}</td></tr></table>`)).toEqual([
    ['paragraph', 'Menu'],
    ['paragraph', 'They spoke of fish.'],
    ['paragraph', 'They spoke of trade.'],
  ]);
});

test('a table in a box of a cell is a table, and the one around it is none', () => {
  const inner = '<div><table><tr><td>one</td><td>two</td></tr></table></div>';
  expect(read(`<table><tr><td>Menu</td><td>${inner}</td></tr></table>`)).toEqual([
    ['paragraph', 'Menu'],
    ['table-row', '<cell>one</cell> | <cell>two</cell>'],
  ]);
});

test('a table with words in one column is for the look of the page', () => {
  const table = `<table><tr><td>&nbsp;</td><td>They spoke of fish.</td></tr>
    <tr><td>&nbsp;</td><td>They spoke of trade.</td></tr></table>`;
  expect(read(table)).toEqual([
    ['paragraph', 'They spoke of fish.'],
    ['paragraph', 'They spoke of trade.'],
  ]);
});

test('a table that says it is for the look is no table', () => {
  const table = '<table role="presentation"><tr><td>one</td><td>two</td></tr></table>';
  expect(read(table)).toEqual([
    ['paragraph', 'one'],
    ['paragraph', 'two'],
  ]);
});

test('in a table that names its columns a cell may have paragraphs', () => {
  const table = `<table><tr><th>Matter</th><th>Said</th></tr><tr><td>Sea</td><td>${two}</td></tr></table>`;
  expect(read(table)).toEqual([
    ['table-row', '<header-cell>Matter</header-cell> | <header-cell>Said</header-cell>'],
    [
      'table-row',
      '<cell><line/>Sea</cell> | <cell>They spoke of fish. They spoke of trade.</cell>',
    ],
  ]);
});

test('a row beside a cell that is several rows high is of the table with one cell, too', () => {
  const table = `<table><tr><td rowspan="2">2024</td><td>May</td></tr><tr><td>June</td></tr>
    <tr><td>2025</td><td>July</td></tr></table>`;
  expect(read(table)).toEqual([
    ['table-row', '<cell=1x2>2024</cell> | <cell>May</cell>'],
    ['table-row', '<cell><line/>June</cell>'],
    ['table-row', '<cell><line/>2025</cell> | <cell>July</cell>'],
  ]);
});

test('a cell beside a row without words, or at the end, is as high as the rows that are there', () => {
  const table = `<table><tr><td rowspan="2">2024</td><td>May</td></tr><tr><td> </td></tr>
    <tr><td>2025</td><td rowspan="9">July</td></tr></table>`;
  expect(read(table)).toEqual([
    ['table-row', '<cell>2024</cell> | <cell>May</cell>'],
    ['table-row', '<cell><line/>2025</cell> | <cell>July</cell>'],
  ]);
});
