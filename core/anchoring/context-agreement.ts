import type { Anchor } from './anchor';

/** Units that one side may have more than the other where context was edited. */
const widestEdit = 12;
/** Units that must agree again after an edit. */
const agreeAgain = 6;
/** Units that an edit costs, so that broken context is never whole. */
const costOfEdit = 2;

/**
 * Share of the kept context, 0 to 1, that stands around a place of the quote's own words: unbroken
 * from the words outwards, or broken by one small edit on each side. Null when none was kept.
 */
export function contextAgreement(
  { prefix, suffix }: Anchor['quote'],
  text: string,
  place: { readonly start: number; readonly end: number },
): number | null {
  const kept = prefix.length + suffix.length;
  if (kept === 0) return null;
  const before = text.slice(Math.max(0, place.start - prefix.length - widestEdit), place.start);
  const after = text.slice(place.end, place.end + suffix.length + widestEdit);
  return (agreement(reversed(prefix), reversed(before)) + agreement(suffix, after)) / kept;
}

function agreement(wanted: string, found: string): number {
  const first = run(wanted, found, 0, 0);
  if (first === wanted.length) return first;
  let best = 0;
  for (let skipped = 0; skipped <= widestEdit; skipped += 1) {
    for (let extra = 0; extra <= widestEdit; extra += 1) {
      const again = run(wanted, found, first + skipped, first + extra);
      if (again >= agreeAgain && again > best) best = again;
    }
  }
  return first + Math.max(0, best - costOfEdit);
}

function run(wanted: string, found: string, from: number, at: number): number {
  let same = 0;
  while (from + same < wanted.length && wanted[from + same] === found[at + same]) same += 1;
  return same;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
