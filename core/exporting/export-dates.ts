/** Dates in exports, for people, in the language of the interface. */
const locale = 'en-GB';

const day = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const plain = new Intl.DateTimeFormat(locale, { ...day, timeZone: 'UTC' });
const local = new Intl.DateTimeFormat(locale, day);

/**
 * "20 September 2023" for an ISO date, which has no time zone, or for an ISO time in the reader's
 * time zone.
 */
export function formatExportDate(iso: string): string {
  return iso.includes('T')
    ? local.format(new Date(iso))
    : plain.format(new Date(`${iso}T00:00:00Z`));
}
