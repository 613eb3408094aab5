import { describe, expect, test } from 'vitest';
import { helvetica, pdfOf } from '#core/import-documents/fixtures/pdf.fixture';
import { planImport } from './import-plan';
import { emptyLibrary } from './planned.fixture';
import { isPdf, readPdfNotes } from './pdf-notes-reader';

const show = (text: string, y: number) => `BT /F 11 Tf 1 0 0 1 72 ${y} Tm (${text}) Tj ET`;
const content = [
  show('On September 20, the two leaders met. They greeted', 700),
  show('each other. They sat down.', 684),
].join('\n');

/** A mark over lines of the page, from one x to another. */
function mark(
  boxes: readonly (readonly [left: number, right: number, y: number])[],
  more = '',
  kind = 'Highlight',
) {
  const quads = boxes.map(([left, right, y]) => [
    left,
    y + 9,
    right,
    y + 9,
    left,
    y - 3,
    right,
    y - 3,
  ]);
  return `<</Type/Annot/Subtype/${kind}/Rect[0 0 595 842]/QuadPoints[${quads.flat().join(' ')}]/F 4${more}>>`;
}

const fileOf = (...annotations: readonly string[]) =>
  pdfOf([content], helvetica.objects([]), '', '', annotations.join(''));

async function read(file: Uint8Array) {
  const set = await readPdfNotes(file, () => Promise.resolve(null));
  if (!set.ok) throw new Error(set.error);
  return set.value;
}

/** From the left edge to the beginning of the words, in Helvetica of 11 points. */
const widthOf = (text: string) => {
  const widths: Record<string, number> = {
    i: 222,
    l: 222,
    t: 278,
    ' ': 278,
    ',': 278,
    '.': 278,
    r: 333,
    f: 278,
    m: 833,
    w: 722,
    O: 778,
    S: 667,
    T: 611,
    c: 500,
    s: 500,
  };
  return [...text].reduce((sum, letter) => sum + (widths[letter] ?? 556), 0) * 0.011;
};
const from = 72 + widthOf('On September 20, the ');
const to = from + widthOf('two leaders');

test('a highlight has the words under it, its note, who, when and the colour', async () => {
  const said =
    "/Contents(Who?)/T(Aiko Sato)/M(D:20261129190000+09'00')/CreationDate(D:20261129100000Z)/C[1 0.83 0]";
  const { items, malformed } = await read(fileOf(mark([[from, to, 700]], said)));
  expect(malformed).toEqual([]);
  expect(items).toMatchObject([
    {
      kind: 'highlight',
      quote: { exact: 'two leaders' },
      note: 'Who?',
      creator: 'Aiko Sato',
      colour: '#ffd400',
      created: '2026-11-29T10:00:00.000Z',
      modified: '2026-11-29T10:00:00.000Z',
    },
  ]);
});

test('a mark over two lines is found in the text, though the line end is none there', async () => {
  const they = 72 + widthOf('On September 20, the two leaders met. ');
  const boxes = [
    [they, 520, 700],
    [72, 72 + widthOf('each other.'), 684],
  ] as const;
  const set = await read(fileOf(mark(boxes)));
  const [item] = planImport(
    {
      ...set,
      items: set.items.map((each) => ({
        ...each,
        source: { ...each.source, documentId: 'talks' },
      })),
    },
    emptyLibrary,
  ).items;
  expect(item).toMatchObject({ row: { anchor: { quote: { exact: 'They greeted each other.' } } } });
  expect(item?.status).toMatch(/^(?:placed|changed)$/);
});

describe('other kinds', () => {
  test.each([
    ['Underline', mark([[from, to, 700]], '', 'Underline'), [['two leaders', '']]],
    ['StrikeOut', mark([[from, to, 700]], '', 'StrikeOut'), [['two leaders', 'Struck out.']]],
    [
      'a note on the page',
      '<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/Contents(On the whole.)>>',
      [[null, 'On the whole.']],
    ],
    [
      'a line written on the page',
      '<</Type/Annot/Subtype/FreeText/Rect[10 10 30 30]/DA(/F 9 Tf)/Contents(Margin.)>>',
      [[null, 'Margin.']],
    ],
  ])('%s', async (_, annotation, notes) => {
    const { items } = await read(fileOf(annotation));
    expect(items.map(({ quote, note }) => [quote?.exact ?? null, note])).toEqual(notes);
  });

  test('links and fields are nobody’s notes', async () => {
    const link =
      '<</Type/Annot/Subtype/Link/Rect[10 10 30 30]/A<</S/URI/URI(https://example.org)>>>>';
    expect(await readPdfNotes(fileOf(link), () => Promise.resolve(null))).toEqual({
      ok: false,
      error: 'not-annotations',
    });
  });

  test('what has no words is named', async () => {
    const { items, malformed } = await read(
      fileOf(
        mark([[10, 20, 10]]),
        '<</Type/Annot/Subtype/Ink/Rect[10 10 30 30]/InkList[[1 1 2 2]]>>',
      ),
    );
    expect(items).toEqual([]);
    expect(malformed).toEqual([
      { place: 1, reason: 'There are no words under it.' },
      { place: 2, reason: 'It is a drawing.' },
    ]);
  });
});

test.each([
  ['a file without pages', new TextEncoder().encode('%PDF-1.7\nnothing')],
  ['a file that is cut', fileOf(mark([[from, to, 700]])).slice(0, 200)],
])('%s is refused', async (_, bytes) => {
  expect(isPdf(bytes)).toBe(true);
  const set = await readPdfNotes(bytes, () => Promise.resolve(null));
  expect(set.ok ? 'read' : set.error).toMatch(/^(?:damaged|not-annotations)$/);
});

test('damaged places and dates lose themselves only', async () => {
  const odd =
    '<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[1 2 3]/Contents(Note)/M(yesterday)/C[2]>>';
  expect((await read(fileOf(odd))).items).toMatchObject([
    { kind: 'document-note', note: 'Note', created: null },
  ]);
});
