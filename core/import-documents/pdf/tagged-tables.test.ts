import { describe, expect, test } from 'vitest';
import { after, before, cell, readTagged as read } from '../fixtures/read-tagged.fixture';
import { element, taggedPdf } from '../fixtures/tagged-pdf.fixture';

describe('tables', () => {
  const rows = [
    element(
      'TR',
      cell('TH', 'Year', 72, 600),
      cell('TH', 'Goods', 172, 600),
      cell('TH', 'Services', 272, 600),
    ),
    element(
      'TR',
      cell('TD', '2024', 72, 580),
      cell('TD', '12', 172, 580),
      cell('TD', '13', 272, 580),
    ),
  ];
  const table = [
    'table-row: <header-cell>Year</header-cell> | <header-cell>Goods</header-cell> | <header-cell>Services</header-cell>',
    'table-row: <cell><line/>2024</cell> | <cell>12</cell> | <cell>13</cell>',
  ];

  test('come in as their rows, in their place', async () => {
    const file = taggedPdf([before, element('Table', element('THead', ...rows)), after]);
    const [first, ...others] = await read(file);
    expect(first).toMatch(/^paragraph: They met/);
    expect(others.slice(0, 2)).toEqual(table);
    expect(others[2]).toMatch(/^paragraph: Then they/);
  });

  test('have the words of a cell together, and an empty cell where a row has none', async () => {
    const long = element(
      'TR',
      element('TD', { words: '2025', y: 560 }),
      element(
        'TD',
        { words: 'many words that', x: 272, y: 560 },
        { words: 'were bro-', x: 272, y: 548 },
        { words: 'ken', x: 272, y: 536 },
      ),
    );
    const pieces = await read(taggedPdf([before, element('Table', ...rows, long), after]));
    expect(pieces).toContain(
      'table-row: <cell><line/>2025</cell> |<cell/> | <cell>many words that were broken</cell>',
    );
  });

  test('have cells over the columns that their words are over, or between', async () => {
    const wide = 'Trade of both countries in this year';
    const over = element(
      'TR',
      element('TH', { words: 'All', y: 620 }),
      element('TH', { words: wide, x: 180, y: 620 }),
    );
    const between = element(
      'TR',
      element('TD', { words: '2025', y: 560 }),
      element('TD', { words: 'none', x: 225, y: 560 }),
    );
    const one = element(
      'TR',
      element('TD', { words: '2026', y: 540 }),
      element('TD', { words: '17', x: 272, y: 540 }),
    );
    const pieces = await read(taggedPdf([element('Table', over, ...rows, between, one)]));
    expect(pieces[0]).toContain(`<header-cell=2>${wide}</header-cell>`);
    expect(pieces[3]).toMatch(/<cell=2>none<\/cell>$/);
    expect(pieces[4]).toMatch(/2026<\/cell> \|<cell\/> \| <cell>17<\/cell>$/);
  });

  test('have headers over several columns of figures, which are narrow', async () => {
    const heads = element(
      'TR',
      cell('TH', 'Year', 72, 640),
      cell('TH', 'Goods that they sold', 172, 640),
      cell('TH', 'Services', 320, 640),
    );
    const below = [
      cell('TH', 'to Japan', 162, 620),
      cell('TH', 'to Peru', 232, 620),
      cell('TH', 'to Japan', 290, 620),
      cell('TH', 'to Peru', 350, 620),
    ];
    const figures = ['2024', '1', '2', '3', '4'].map((words, at) =>
      cell('TD', words, [72, 162, 232, 290, 350][at] ?? 0, 600),
    );
    const table = element('Table', heads, element('TR', ...below), element('TR', ...figures));
    const pieces = (await read(taggedPdf([before, table]))).slice(1);
    expect(pieces.map((piece) => piece.match(/<header-cell=2>[^<]*/g))).toEqual([
      ['<header-cell=2>Goods that they sold', '<header-cell=2>Services'],
      null,
      null,
    ]);
    expect(pieces[1]).toMatch(/^table-row: <cell\/><line\/>\| <header-cell>to Japan/);
  });

  test('go on over pages', async () => {
    const next = element(
      'TR',
      element('TD', { words: '2025', y: 780, page: 1 }),
      element('TD', { words: '14', x: 172, y: 780, page: 1 }),
      element('TD', { words: '15', x: 272, y: 780, page: 1 }),
    );
    const pieces = await read(taggedPdf([before, element('Table', ...rows, next)]));
    expect(pieces.slice(1)).toEqual([
      ...table,
      'table-row: <cell><line/>2025</cell> | <cell>14</cell> | <cell>15</cell>',
    ]);
  });

  test('for the look are paragraphs: of one cell a row, or with tables in them', async () => {
    const one = element(
      'Table',
      element('TR', element('TD', before)),
      element('TR', element('TD', after)),
    );
    expect((await read(taggedPdf([one]))).map((piece) => piece.slice(0, 19))).toEqual([
      'paragraph: They met',
      'paragraph: Then the',
    ]);
    const around = element(
      'Table',
      element('TR', element('TD', before), element('TD', element('Table', ...rows))),
    );
    expect((await read(taggedPdf([around]))).slice(1)).toEqual(table);
  });
});
