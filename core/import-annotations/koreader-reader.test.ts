/** In the shapes that KOReader's own code writes. */
import { describe, expect, test } from 'vitest';
import { planned } from './planned.fixture';
import { readAnnotations } from './read-annotations';

const read = (text: string) => {
  const set = readAnnotations(text);
  if (!set.ok) throw new Error(set.error);
  const { format, title, items, malformed } = set.value;
  return {
    format,
    title,
    items: items.map(({ quote, note, colour, created }) => [quote?.exact, note, colour, created]),
    left: malformed.map(({ place }) => place),
  };
};

/** A time of the device, which has no zone: that of this computer. */
const local = (time: string) => new Date(time).toISOString();

const settings = `-- /mnt/onboard/Talks/Japan-Nauru Talks.epub.sdr/metadata.epub.lua
return {
    ["annotations"] = {
        [1] = {
            ["chapter"] = "Opening",
            ["color"] = "blue",
            ["datetime"] = "2026-10-02 14:41:43",
            ["datetime_updated"] = "2026-10-02 15:00:00",
            ["drawer"] = "lighten",
            ["note"] = "Which \\"plan\\"?\\
See the annex.",
            ["page"] = "/body/DocFragment[2]/body/p[3]/text().0",
            ["pageno"] = 4,
            ["pos0"] = "/body/DocFragment[2]/body/p[3]/text().0",
            ["pos1"] = "/body/DocFragment[2]/body/p[3]/text().29",
            ["text"] = "one plan",
        },
        [2] = {
            ["datetime"] = "2026-10-02 14:50:00",
            ["page"] = "/body/DocFragment[2]/body/p[9]/text().0",
            ["pageno"] = 5,
            ["text"] = "in Opening",
        },
        [10] = { ["drawer"] = "underscore", ["text"] = "the sea", ["datetime"] = "2026-10-03 08:00:00" },
    },
    ["doc_props"] = { ["title"] = "Japan-Nauru *Talks*" },
}
`;

test('the settings beside a book: marks with notes and colours; page bookmarks are named', () => {
  expect(read(settings)).toEqual({
    format: 'koreader',
    title: 'Japan-Nauru *Talks*',
    items: [
      ['one plan', 'Which "plan"?\nSee the annex.', 'blue', local('2026-10-02T14:41:43')],
      ['the sea', '', null, local('2026-10-03T08:00:00')],
    ],
    left: [2],
  });
});

test('they are placed in the document of their title', () => {
  const plan = planned(settings);
  expect(plan.items.map(({ status }) => status)).toEqual(['placed', 'malformed', 'placed']);
  expect(plan.items[0]?.row).toMatchObject({ labelId: 'position' });
});

test('without a title in it, the book is known by the name of its file', () => {
  const bare = settings.replace(/\["doc_props"\].*\n/, '');
  expect(read(bare).title).toBe('Japan-Nauru Talks.epub');
});

describe('settings of before 2024', () => {
  const older = (bookmark: string) => `return {
    ["bookmarks"] = {
        [1] = { ["datetime"] = "2023-01-31 10:00:00", ["highlighted"] = true,
                ["notes"] = "one plan", ["page"] = 3, ${bookmark} },
        [2] = { ["datetime"] = "2023-01-30 10:00:00", ["page"] = 2, ["notes"] = "in Opening" },
    },
    ["highlight"] = {
        [3] = { [1] = { ["text"] = "one plan", ["drawer"] = "lighten", ["color"] = "green",
                        ["datetime"] = "2023-01-31 10:00:00" },
                [2] = { ["text"] = "the sea", ["drawer"] = "invert" } },
    },
    ["stats"] = { ["title"] = "Talks" },
}`;
  const plan = ['one plan', '', 'green', local('2023-01-31T10:00:00')];
  const sea = ['the sea', '', null, null];

  test.each([
    ['no note', '', ''],
    ['a note', '["text"] = "Which plan?"', 'Which plan?'],
    ['what KOReader fills in', '["text"] = "Page 3 one plan @ 2023-01-31 10:00:00"', ''],
    ['the words again', '["text"] = "one plan"', ''],
  ])('a bookmark with %s', (_, text, note) => {
    const [words, , ...rest] = plan;
    expect(read(older(text))).toEqual({
      format: 'koreader',
      title: 'Talks',
      items: [[words, note, ...rest], sea],
      left: [1],
    });
  });
});

test.each([
  ['one book', (book: object) => ({ ...book, version: 'json/1.0.0', created_on: 1 })],
  [
    'several',
    (book: object) => ({
      documents: [book, { title: 'Other', entries: [] }],
      version: 'json/1.0.0',
    }),
  ],
])('the JSON export of %s', (_, file) => {
  const entry = {
    sort: 'highlight',
    drawer: 'lighten',
    page: 3,
    time: 1_675_159_200,
    text: 'one plan',
    note: 'Which?',
  };
  const image = { sort: 'highlight', page: 3, time: 1_675_159_200, text: '', image: { png: 'x' } };
  const text = JSON.stringify(file({ title: 'Talks', author: 'x', entries: [entry, image] }));
  expect(read(text)).toMatchObject({
    format: 'koreader',
    items: [['one plan', 'Which?', null, '2023-01-31T10:00:00.000Z']],
    left: [2],
  });
});
