import { cslItemOf, datePartsOf, type CslItem } from './csl-item';
import type { CslStyleName } from './csl-style';
import type { SourceRecord } from '#core/model/source-record';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * The item adapted to one style so that the day of publication shows, without which two summaries
 * of one year look the same: APA and OSCOLA print the day of a page but only the year of a report,
 * and Harvard prints only years, so the day joins the genre. The translation mark is left out: it
 * is added after whatever a style prints.
 */
export function citedItem(source: SourceRecord, style: CslStyleName): CslItem {
  const item = cslItemOf({ ...source, translationMark: null });
  if (style === 'apa' || style === 'oscola') return { ...item, type: 'webpage' };
  const day = style === 'harvard' && item.genre !== undefined ? dayOf(source.issued) : null;
  return day === null ? item : { ...item, genre: `${item.genre}, ${day}` };
}

/** "20 September"; null when only the month or the year is known. */
function dayOf(issued: string | null): string | null {
  const [, month, date] = datePartsOf(issued ?? '') ?? [];
  const name = months[(month ?? 0) - 1];
  return date === undefined || name === undefined ? null : `${date} ${name}`;
}
