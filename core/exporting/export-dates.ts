/** Dates in exports, for people, in the language of the interface. */
const locale = 'en-GB';

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const plain = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
const local = new Intl.DateTimeFormat(locale, day);

/** "20 September 2023" of an ISO date, which has no time zone, or of an ISO time where the reader is. */
export function formatExportDate(iso: string): string {
  return iso.includes('T')
    ? local.format(new Date(iso))
    : plain.format(new Date(`${iso}T00:00:00Z`));
}
