import type { Placement } from '#core/model/anchor';
import type { Truth } from './truth.fixture';
import type { Passage } from '#core/text/passage';

/**
 * - right: the true place, taken or proposed; for words that are gone, no place;
 * - wrong: another place was taken without asking, which must never happen;
 * - misled: another place was proposed;
 * - ambiguous: it was left open between several places;
 * - missed: no place was found although there is one.
 */
export type Verdict = 'right' | 'wrong' | 'misled' | 'ambiguous' | 'missed';

/** A place is near enough when it shares this much of all that the two ranges cover. */
const nearEnough = 0.5;

export function judge(placement: Placement, truth: Truth, quote: string, text: string): Verdict {
  if ('start' in placement) {
    return isTaken(placement, truth, quote, text) ? 'right' : 'wrong';
  }
  if (placement.kind === 'ambiguous') return 'ambiguous';
  if (placement.kind === 'orphaned') {
    return truth.fate === 'gone' || truth.fate === 'rewritten' ? 'right' : 'missed';
  }
  const [first] = placement.candidates;
  if (!first) return 'misled';
  return isProposed(first, truth, text) ? 'right' : 'misled';
}

/** A taken place must be the true one to the last letter, and its words must be there. */
function isTaken(
  place: Passage,
  { fate, place: true_ }: Truth,
  quote: string,
  text: string,
): boolean {
  if (!true_ || text.slice(place.start, place.end) !== quote) return false;
  if (fate === 'same' || fate === 'form') return bare(text, place) === bare(text, true_);
  // Words that the new sentence shares with the old one.
  return fate === 'rewritten' && place.start >= true_.start && place.end <= true_.end;
}

function isProposed(place: Passage, { fate, place: true_ }: Truth, text: string): boolean {
  if (!true_) return false;
  if (fate === 'same' || fate === 'form') {
    return bare(text, place) === bare(text, true_) && overlap(place, true_) > 0;
  }
  if (fate === 'edited') return overlap(place, true_) >= nearEnough;
  return overlap(place, true_) > 0;
}

function overlap(one: Passage, other: Passage): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return all <= 0 ? 0 : Math.max(0, common) / all;
}

/**
 * Where the letters and digits of a passage begin and end: punctuation at its edges may be left
 * out.
 */
function bare(text: string, { start, end }: Passage): string {
  const words = text.slice(start, end);
  const isLetter = /[\p{L}\p{N}]/u;
  const first = words.search(isLetter);
  const last = [...words].findLastIndex((letter) => isLetter.test(letter));
  const length = [...words].slice(0, last + 1).join('').length;
  return first < 0 ? `${start} ${end}` : `${start + first} ${start + length}`;
}
