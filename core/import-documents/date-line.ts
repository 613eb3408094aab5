/**
 * The date line of an official summary. A line is one only when it says a date and nothing else
 * but a weekday and a clock time: a paragraph that begins with a date is a paragraph.
 */
import { japaneseDate } from './japanese-date';

/** Longest date line, in UTF-16 units; it also bounds every pattern below. */
const maxLineLength = 80;

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const month = String.raw`(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?`;
const day = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?`;
const year = String.raw`(?<year>\d{4})`;
const weekday = String.raw`(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?`;
const zone = String.raw`(?:local time|Japan time|JST|GMT|UTC|CET|CEST|E[SD]T)`;
const clock = String.raw`(?:at )?\d{1,2}(?:[:.]\d{2})?(?: ?[ap]\.?m\.?)?(?: ?\(?${zone}\)?)?`;
const after = String.raw`(?: ?\(${weekday}\))?(?:,? ${clock})?`;

const englishDates = [
  new RegExp(`^(?:${weekday},? )?${month} ${day},? ${year}${after}$`, 'i'),
  new RegExp(`^(?:${weekday},? )?${day} ${month},? ${year}${after}$`, 'i'),
  new RegExp(
    String.raw`^${year}(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})${after}$`,
    'i',
  ),
];

/**
 * Reads a date line, English, Japanese (with eras) or ISO, bare or in brackets.
 *
 * @returns `YYYY-MM-DD`, or null when the line is not a date line or names no day of the calendar.
 */
export function readDateLine(line: string): string | null {
  if (line.length > maxLineLength) return null;
  // NFKC turns full-width digits, brackets and blanks into plain ones.
  const bare = line
    .normalize('NFKC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^[[(]([^[\]]+)[)\]]$/, '$1');
  for (const pattern of englishDates) {
    const groups = pattern.exec(bare)?.groups;
    if (groups !== undefined) {
      return isoDate(
        Number(groups['year']),
        monthNumber(groups['month'] ?? ''),
        Number(groups['day']),
      );
    }
  }
  const japanese = japaneseDate(bare);
  return japanese && isoDate(japanese.year, japanese.month, japanese.day);
}

function monthNumber(name: string): number {
  const index = monthNames.findIndex((each) => name.toLowerCase().startsWith(each.toLowerCase()));
  return index < 0 ? Number(name) : index + 1;
}

function isoDate(year: number, monthOfYear: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, monthOfYear - 1, dayOfMonth));
  const isReal = date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === dayOfMonth;
  return isReal && year >= 1000 && year < 10_000 ? date.toISOString().slice(0, 10) : null;
}
