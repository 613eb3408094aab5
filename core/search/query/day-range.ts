/** Days, both included, as `YYYY-MM-DD`; unbounded ends are the beginning or end of time. */
export interface DayRange {
  readonly from: string;
  readonly to: string;
}

const earliest = '0000-00-00';
const latest = '9999-99-99';
const point = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * The days meant by `2023`, `2023-09`, `2023-09-20`, `2022..2023`, `2022..` or `..2023`; null for
 * anything else. Days are compared as text, so every month can end on the 31st.
 */
export function dayRange(value: string): DayRange | null {
  const [from = '', to = from, ...more] = value.normalize('NFKC').trim().split('..');
  if (more.length > 0 || (from === '' && to === '')) return null;
  if ([from, to].some((end) => end !== '' && !point.test(end))) return null;
  const range = {
    from: from === '' ? earliest : from + earliest.slice(from.length),
    to: to === '' ? latest : to + latest.slice(to.length),
  };
  return range.from <= range.to
    ? range
    : { from: to + earliest.slice(to.length), to: from + latest.slice(from.length) };
}
