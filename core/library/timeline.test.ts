import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultFlags } from '#core/model/library-document';
import type { ShelfItem } from './shelf-item';
import { isWithin, timelineOf } from './timeline';

function meeting(
  date: string | null,
  annotations = 0,
  labelled: ShelfItem['labelled'] = {},
): ShelfItem {
  return {
    document: {
      id: 'a',
      revision: 'a',
      title: 'Meeting',
      opening: '',
      date,
      place: null,
      countries: [],
      body: null,
      address: null,
      language: 'en',
      translation: 'none',
      length: 1,
    },
    labels: [],
    labelled,
    annotations,
    notes: 0,
    place: null,
    shelf: defaultFlags('a'),
    added: null,
    texts: 1,
  };
}
const names = (...dates: (string | null)[]) =>
  timelineOf(dates.map((date) => meeting(date))).columns.map(({ name }) => name);

test('meetings close together are shown by month, others by year, with empty columns between', () => {
  expect(names('2023-09-20')).toEqual(['Sept 2023']);
  expect(names('2023-11-02', '2024-01-05')).toEqual(['Nov 2023', 'Dec 2023', 'Jan 2024']);
  expect(names('2019-01-01', '2023-09-20')).toEqual(['2019', '2020', '2021', '2022', '2023']);
});

test('a meeting of the year 800 leaves columns that can be pressed', () => {
  const { columns } = timelineOf([meeting('0800-12-25'), meeting('2023-09-20'), meeting(null)]);
  expect(columns.length).toBeLessThanOrEqual(60);
  expect(columns[0]).toMatchObject({ name: '800–849', span: { from: '0800', to: '0849' } });
});

test('marked meetings and marks are counted', () => {
  const items = [meeting('2023-09-20', 3), meeting('2023-09-01'), meeting('2023-09-30', 1)];
  expect(timelineOf(items).columns).toEqual([
    {
      name: 'Sept 2023',
      span: { from: '2023-09', to: '2023-09' },
      meetings: 3,
      marked: 2,
      marks: 4,
    },
  ]);
});

test('of one label only its own marks are counted, and the meetings that have one', () => {
  const items = [
    meeting('2023-09-20', 5, { agreement: 2, question: 3 }),
    meeting('2023-09-21', 1, { question: 1 }),
    meeting('2023-09-22', 4),
  ];
  const column = (labelId: string) => timelineOf(items, labelId).columns[0];
  expect(column('agreement')).toMatchObject({ meetings: 3, marked: 1, marks: 2 });
  expect(column('question')).toMatchObject({ meetings: 3, marked: 2, marks: 4 });
  expect(column('__proto__')).toMatchObject({ meetings: 3, marked: 0, marks: 0 });
});

test('a library without dates, or with dates that say nothing, has no columns', () => {
  expect(timelineOf([])).toEqual({ columns: [], undated: 0 });
  expect(timelineOf([meeting(null), meeting('soon')])).toEqual({ columns: [], undated: 2 });
});

const anyDate = fc.option(
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }))
    .map(
      ([year, month]) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-07`,
    ),
);

test('every meeting is in the span of one column, and in no other', () => {
  fc.assert(
    fc.property(fc.array(anyDate, { maxLength: 40 }), (dates) => {
      const { columns, undated } = timelineOf(dates.map((date) => meeting(date)));
      expect(columns.length).toBeLessThanOrEqual(60);
      for (const { span, meetings } of columns)
        expect(dates.filter((date) => isWithin(date, span))).toHaveLength(meetings);
      const sum = columns.reduce((all, { meetings }) => all + meetings, 0);
      expect(sum + undated).toBe(dates.length);
    }),
  );
});

test('ten thousand meetings are counted', () => {
  const items = Array.from({ length: 10_000 }, (_, nth) => meeting(`${1950 + (nth % 70)}-05-01`));
  const { columns } = timelineOf(items);
  expect(columns).toHaveLength(35);
  expect(columns.reduce((all, { meetings }) => all + meetings, 0)).toBe(10_000);
});
