/** Meetings along time: how many there were, and in how many the reader has marked something. */
import type { ShelfItem } from './shelf-item';

/** A range of days, each as precise as needed: "2023", "2023-09". */
export interface Span {
  readonly from: string;
  readonly to: string;
}

export interface TimelineColumn {
  readonly name: string;
  readonly span: Span;
  readonly meetings: number;
  /** How many of them have at least one of the counted marks. */
  readonly marked: number;
  readonly marks: number;
}

export interface Timeline {
  /** The oldest first, without gaps: a time without meetings has an empty column. */
  readonly columns: readonly TimelineColumn[];
  /** Documents without a date. */
  readonly undated: number;
}

/** Up to this many months, each has a column of its own. */
const maxMonths = 36;

/** More columns would be too narrow to click. */
const maxColumns = 60;

/** Possible numbers of years per column: the smallest that fits is used. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 10_000] as const;

const monthNames = 'Jan Feb Mar Apr May June July Aug Sept Oct Nov Dec'.split(' ');

/**
 * Columns by month when the meetings are close together, otherwise by as many years as needed.
 *
 * @param labelId counts the highlights of one label alone; null counts every mark.
 */
export function timelineOf(items: readonly ShelfItem[], labelId: string | null = null): Timeline {
  const months = items.map(({ document }) => monthOf(document.date));
  const dated = months.filter((month) => month !== null);
  const undated = months.length - dated.length;
  if (dated.length === 0) return { columns: [], undated };
  const first = dated.reduce((a, b) => Math.min(a, b));
  const last = dated.reduce((a, b) => Math.max(a, b));
  const size = columnSize(first, last);
  const begin = Math.floor(first / size);
  const tallies = Array.from({ length: Math.floor(last / size) - begin + 1 }, () => ({
    meetings: 0,
    marked: 0,
    marks: 0,
  }));
  for (const [nth, month] of months.entries()) {
    const tally = month === null ? undefined : tallies[Math.floor(month / size) - begin];
    const item = items[nth];
    if (!tally || !item) continue;
    const marks = marksIn(item, labelId);
    tally.meetings += 1;
    tally.marks += marks;
    if (marks > 0) tally.marked += 1;
  }
  return {
    columns: tallies.map((tally, nth) => ({ ...tally, ...namedFrom((begin + nth) * size, size) })),
    undated,
  };
}

function marksIn({ annotations, labelled }: ShelfItem, labelId: string | null): number {
  if (labelId === null) return annotations;
  // A label's id may be any word.
  return Object.hasOwn(labelled, labelId) ? (labelled[labelId] ?? 0) : 0;
}

/** True for a day within a span; never without a date. */
export function isWithin(date: string | null, { from, to }: Span): boolean {
  return date !== null && date.slice(0, from.length) >= from && date.slice(0, to.length) <= to;
}

/** Months since the year 0; null without a valid date. */
function monthOf(date: string | null): number | null {
  const read = /^(\d{4})(?:-(\d\d))?/.exec(date ?? '');
  return read ? Number(read[1]) * 12 + Math.max(Number(read[2] ?? '01') - 1, 0) : null;
}

/** How many months one column covers. */
function columnSize(first: number, last: number): number {
  if (last - first < maxMonths) return 1;
  const years = yearSteps.find((step) => {
    const columns = Math.floor(last / (step * 12)) - Math.floor(first / (step * 12)) + 1;
    return columns <= maxColumns;
  });
  return (years ?? 10_000) * 12;
}

function namedFrom(month: number, size: number): Pick<TimelineColumn, 'name' | 'span'> {
  const year = Math.floor(month / 12);
  if (size === 1) {
    const at = `${written(year)}-${String((month % 12) + 1).padStart(2, '0')}`;
    return { name: `${monthNames[month % 12] ?? ''} ${year}`, span: { from: at, to: at } };
  }
  const last = year + size / 12 - 1;
  const name = last === year ? String(year) : `${year}–${last}`;
  return { name, span: { from: written(year), to: written(last) } };
}

function written(year: number): string {
  return String(year).padStart(4, '0');
}
