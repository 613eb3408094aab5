/** The shapes in which spreadsheets and other programs save annotations. */
import { expect, test } from 'vitest';
import { first, good, planned, target } from './planned.fixture';
import { readAnnotationFile } from './read-annotation-file';

const source = target.source;
const rowsOf = (file: unknown) => planned(file).items.map(({ row, status }) => [row?.note, status]);
const title = 'Japan-Nauru *Talks*';

test.each([
  ['semicolons', `Highlight;Title;Note\n"one plan";${title};hello\n`],
  ['tabs', `Highlight\tTitle\tNote\none plan\t${title}\thello\n`],
  ['the line that Excel writes', `sep=,\nHighlight,Title,Note\n"one plan",${title},hello\n`],
  [
    'that line and semicolons',
    `\uFEFFSEP=;\r\nHighlight;Title;Note\r\none plan;${title};hello\r\n`,
  ],
  ['blank lines above', `\n \r\nHighlight,Title,Note\n\none plan,${title},hello\n\n`],
  ['small letters', `highlight,title,note\n"one plan",${title},hello\n`],
  ['large letters and blanks', `"HIGHLIGHT" , TITLE,Note\n"one plan",${title},hello\n`],
])('a table with %s is read', (_, csv) => {
  expect(rowsOf(csv)).toEqual([['hello', 'placed']]);
});

test.each([
  ['windows-1252', [0xe9, 0x20, 0x96, 0x20, 0xfc], 'é – ü'],
  ['windows-1251', [0xec, 0xe8, 0xed, 0xe8, 0xf1, 0xf2, 0xf0], 'министр'],
  ['shift_jis', [0x89, 0xef, 0x92, 0x6b, 0x82, 0xcc, 0x8a, 0x54, 0x97, 0x76], '会談の概要'],
])(
  'a table in %s, as spreadsheets save it, is read, and the guess is said',
  (encoding, bytes, note) => {
    const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const head = latin(`Highlight;Title;Note\r\none plan;${title};`);
    const read = readAnnotationFile(Uint8Array.from([...head, ...bytes, ...bytes, ...bytes]));
    const [item] = read.ok ? read.value.items : [];
    expect(item?.quote?.exact).toBe('one plan');
    expect(item?.note).toBe(note.repeat(3));
    expect(item?.unread).toBe(
      `The file does not say its encoding; its words were read as ${encoding}.`,
    );
  },
);

test('two notes on the same words stay two, with the same ids when read again', () => {
  const csv = `Highlight,Title,Note\none plan,${title},first\none plan,${title},second\none plan,${title},third\n`;
  const plan = planned(csv);
  expect(plan.items.map(({ row, status }) => [row?.note, status])).toEqual([
    ['first', 'placed'],
    ['second', 'placed'],
    ['third', 'placed'],
  ]);
  const here = new Map(plan.items.flatMap(({ row }) => (row ? [[row.id, row] as const] : [])));
  expect(here.size).toBe(3);
  expect(planned(csv, { here }).items.map(({ status }) => status)).toEqual(
    Array(3).fill('already-here'),
  );
});

test('the same note twice on the same words is one', () => {
  const csv = `Highlight,Title,Note\none plan,${title},first\none plan,${title},first\n`;
  expect(rowsOf(csv)).toEqual([
    ['first', 'placed'],
    [undefined, 'already-here'],
  ]);
});

const annotation = (exact: string, uri = source) => ({
  id: 'h1',
  uri,
  user: 'acct:me@hypothes.is',
  text: 'note',
  tags: [],
  target: [{ source: uri, selector: [{ type: 'TextQuoteSelector', exact }] }],
});

test.each<[string, unknown]>([
  ['an answer of the API', { total: 1, rows: [annotation('one plan')] }],
  ['a list', [annotation('one plan')]],
  ['one alone', annotation('one plan')],
])('%s of Hypothesis is read', (_, file) => {
  expect(rowsOf(file)).toEqual([['note', 'placed']]);
});

test.each([
  `${source}?utm_source=letter`,
  `${source}#annotations:h1`,
  `https://via.hypothes.is/${source}`,
  `${source}?via.client.openSidebar=1&fbclid=x`,
])('the page is known at %s', (address) => {
  expect(rowsOf([annotation('one plan', address)])).toEqual([['note', 'placed']]);
});

test.each([
  ['sat down.Outset', 'changed'],
  ['sat down. Outset', 'changed'],
  ['satdown.Outset', 'orphaned'],
])('words across the end of a block, as a page gives them: %s', (exact, status) => {
  expect(rowsOf([annotation(exact)])).toEqual([['note', status]]);
});

test('each target of an annotation is read, however they are grouped', () => {
  const other = { source, selector: { type: 'TextQuoteSelector', exact: 'two leaders' } };
  const body = { type: 'TextualBody', value: 'both' };
  for (const targets of [
    [target, other],
    { type: 'Composite', items: [target, other] },
    [{ type: 'List', items: [target] }, other],
  ]) {
    const plan = planned({ ...good, body, target: targets });
    expect(
      plan.items.map(({ row }) => [row?.note, row?.kind === 'highlight' && row.anchor.quote.exact]),
    ).toEqual([
      ['both', 'one plan'],
      ['both', 'two leaders'],
    ]);
    expect(new Set(plan.items.map(({ row }) => row?.id)).size).toBe(2);
  }
});

test.each<[string, unknown, string]>([
  [
    'a choice',
    { type: 'Choice', items: [{ type: 'TextualBody', value: 'in English' }] },
    'in English',
  ],
  [
    'several of a choice',
    { type: 'Choice', items: [{ value: 'in English' }, { value: 'en français' }] },
    'in English\n\nen français',
  ],
  [
    'a specific resource',
    {
      type: 'SpecificResource',
      source: { type: 'TextualBody', value: 'deep' },
      purpose: 'commenting',
    },
    'deep',
  ],
  [
    'HTML',
    { type: 'TextualBody', format: 'text/html', value: '<p>My <b>note</b> &amp; more</p>' },
    'My note & more',
  ],
  [
    'HTML with a list, though nobody says so',
    { type: 'TextualBody', value: '<p>Two:</p><ul><li>trade</li><li>aid</li></ul>' },
    'Two:\n\n- trade\n- aid',
  ],
  ['text that begins with a sign', { type: 'TextualBody', value: '<5 per cent' }, '<5 per cent'],
])('the note in %s', (_, body, note) => {
  expect(first({ body })?.row?.note).toBe(note);
});

test.each([
  ['an address', 'https://example.org/film'],
  ['a picture', { id: 'https://example.org/film', type: 'Image' }],
  ['a resource elsewhere', { type: 'SpecificResource', source: 'https://example.org/film' }],
])('what is no text is named: %s', (_, body) => {
  const item = first({ body: [body, { value: 'note' }] });
  expect(item?.row?.note).toBe('note');
  expect(item?.reason).toBe('It also has parts that are not text: https://example.org/film.');
});

test('tags in a choice or behind a resource stay tags', () => {
  const body = { type: 'SpecificResource', purpose: 'tagging', source: { value: 'sea' } };
  expect(first({ body })?.row?.tags).toEqual(['sea']);
});

const other = { ...good, id: 'https://example.org/2' };

test('the pages that are in a collection are read, each once', () => {
  const last = { id: 'p2', type: 'AnnotationPage', items: [other] };
  const page = { id: 'p1', type: 'AnnotationPage', items: [good], next: last };
  for (const file of [
    { type: 'AnnotationCollection', total: 2, first: page, last },
    { type: 'AnnotationCollection', first: page, last: 'p2' },
    page,
  ]) {
    expect(rowsOf(file)).toEqual([
      ['', 'placed'],
      ['', 'placed'],
    ]);
  }
});

test.each([
  { type: 'AnnotationCollection', first: 'https://example.org/p1' },
  {
    type: 'AnnotationCollection',
    total: 9,
    first: { id: 'a', items: [], next: 'https://example.org/p1' },
  },
  { type: 'AnnotationPage', items: [], next: 'https://example.org/p1' },
])('pages that are elsewhere are named', (file) => {
  expect(planned(file).items.map(({ status, reason }) => [status, reason])).toEqual([
    ['malformed', 'More of its annotations are at https://example.org/p1, and not in this file.'],
  ]);
});
