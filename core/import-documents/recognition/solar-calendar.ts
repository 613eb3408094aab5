/**
 * The solar calendar of Iran and Afghanistan, whose year begins at the spring equinox: years 1300 to
 * 1499, 1921 to 2121. The leap years are those of the cycle of 33 years, which hold in that time.
 */

/** Names of months, in Iran and in Afghanistan, with their number. */
export const solarMonths: ReadonlyMap<string, number> = new Map(
  'فروردین/حمل اردیبهشت/ثور خرداد/جوزا تیر/سرطان مرداد/اسد شهریور/سنبله مهر/میزان آبان/عقرب آذر/قوس دی/جدی بهمن/دلو اسفند/حوت'
    .split(' ')
    .flatMap((names, at) => names.split('/').map((name) => [name, at + 1] as const)),
);

export function isSolarYear(year: number): boolean {
  return year >= 1300 && year < 1500;
}

/** Milliseconds of a day, and the first of the year 1400: 21 March 2021. */
const day = 86_400_000;
const newYear1400 = Date.UTC(2021, 2, 21);

/** `YYYY-MM-DD` in the Gregorian calendar; null for a day that the month does not have. */
export function isoOfSolar(year: number, month: number, dayOfMonth: number): string | null {
  if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > lengthOf(year, month)) return null;
  const days = daysBefore(year) - daysBefore(1400) + (month - 1) * 30 + Math.min(month - 1, 6);
  return new Date(newYear1400 + (days + dayOfMonth - 1) * day).toISOString().slice(0, 10);
}

function lengthOf(year: number, month: number): number {
  if (month < 7) return 31;
  if (month < 12) return 30;
  return daysBefore(year + 1) - daysBefore(year) - 336;
}

/** Days of all years before one: eight of 33 are a day longer. */
function daysBefore(year: number): number {
  return 365 * (year - 1) + Math.floor((8 * (year - 1) + 29) / 33);
}
