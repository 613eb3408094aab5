/** Dates and numbers for people, through Intl, in the language of the interface. */
const locale = 'en-GB';

const longDate = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDate = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const localDay = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
});
const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
const plural = new Intl.PluralRules(locale);
const whole = new Intl.NumberFormat(locale);
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });

/** "20 September 2023" from an ISO date, which has no time zone. */
export function formatLongDate(iso: string): string {
  return longDate.format(new Date(`${iso}T00:00:00Z`));
}

/** "20 Sep 2023" from an ISO date, which has no time zone. */
export function formatShortDate(iso: string): string {
  return shortDate.format(new Date(`${iso}T00:00:00Z`));
}

const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

/** "20 Sep 2023, 14:05", an ISO time in the reader's time zone. */
export function formatMoment(iso: string): string {
  return moment.format(new Date(iso));
}

/** "20 Sep 2023", the day of an ISO time in the reader's time zone. */
export function formatDay(iso: string): string {
  return localDay.format(new Date(iso));
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** "now", "2 minutes ago", "yesterday", then the day. */
export function formatAge(iso: string, now: number): string {
  const age = now - Date.parse(iso);
  if (age < minute) return 'now';
  if (age < 60 * minute) return relative.format(-Math.floor(age / minute), 'minute');
  if (age < day) return relative.format(-Math.floor(age / (60 * minute)), 'hour');
  if (age < 7 * day) return relative.format(-Math.floor(age / day), 'day');
  return formatDay(iso);
}

export function formatPercent(share: number): string {
  return percent.format(share);
}

/** "1,234", "1.7". */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** "1 highlight", "2 highlights". */
export function formatCount(count: number, one: string, other: string): string {
  return `${whole.format(count)} ${plural.select(count) === 'one' ? one : other}`;
}

const languageNames = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** "Japanese" from a BCP 47 tag. */
export function formatLanguage(tag: string): string {
  if (tag === 'und') return 'Not known';
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    // Not a tag at all: an imported page may contain anything.
    return tag;
  }
}

const bytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** "12 KB", "1.4 MB": bytes in decimal units, as file managers show them. */
export function formatBytes(count: number): string {
  if (count < 1000) return `${count} bytes`;
  if (count < 1_000_000) return `${Math.round(count / 1000)} KB`;
  return `${bytes.format(count / 1_000_000)} MB`;
}
