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
 * The item as one style needs it to name the day of publication, without which two summaries of
 * one year cannot be distinguished: APA and OSCOLA write the day of a page and only the year of a
 * report, and Harvard writes only years, so that the day is with the genre. The translation
 * mark is left out: it is set behind everything that a style writes.
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
