import type { Anchor } from '#core/model/anchor';
import { bareText } from './bare-text';

/** Letters by which one side may be longer than the other where context was edited. */
const maxEdit = 12;
/** Letters that must agree again after an edit. */
const agreeAgain = 6;
/** Letters that an edit costs, so that broken context never counts as whole. */
const costOfEdit = 2;

/** A quote's context without blanks; the part before it is read from the quote outwards. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** How many letters of the context agree around a place. */
export interface Agreement {
  /** Unbroken from the place outwards. */
  readonly left: number;
  readonly right: number;
  /** The same, broken by one small edit on each side. */
  readonly leftEdited: number;
  readonly rightEdited: number;
}

export function contextOf({ prefix, suffix }: Anchor['quote']): Context {
  return { before: reversed(bareText(prefix).letters), after: bareText(suffix).letters };
}

/** @param place indexes into `letters`, end excluded. */
export function agreementAt(
  { before, after }: Context,
  letters: string,
  place: { readonly start: number; readonly end: number },
): Agreement {
  const { left, right } = unbrokenAt({ before, after }, letters, place);
  return {
    left,
    right,
    leftEdited: left === before.length ? left : left + pastEdit(before, wordsBefore(), left),
    rightEdited: right === after.length ? right : right + pastEdit(after, wordsAfter(), right),
  };

  function wordsBefore() {
    const first = Math.max(0, place.start - before.length - maxEdit);
    return reversed(letters.slice(first, place.start));
  }
  function wordsAfter() {
    return letters.slice(place.end, place.end + after.length + maxEdit);
  }
}

/** Cheap, for words that occur in a thousand places. */
export function unbrokenAt(
  { before, after }: Context,
  letters: string,
  { start, end }: { readonly start: number; readonly end: number },
): Pick<Agreement, 'left' | 'right'> {
  let left = 0;
  while (
    left < before.length &&
    left < start &&
    before.charCodeAt(left) === letters.charCodeAt(start - 1 - left)
  ) {
    left += 1;
  }
  return { left, right: sameFrom(after, letters, 0, end) };
}

/** What agrees again after one edit that begins where the two contexts differ. */
function pastEdit(wanted: string, found: string, parted: number): number {
  let best = 0;
  for (let skipped = 0; parted + skipped + agreeAgain <= wanted.length; skipped += 1) {
    const letter = wanted.charCodeAt(parted + skipped);
    for (let extra = 0; extra <= maxEdit; extra += 1) {
      if (found.charCodeAt(parted + extra) !== letter) continue;
      const again = sameFrom(wanted, found, parted + skipped, parted + extra);
      if (again >= agreeAgain && again > best) best = again;
    }
  }
  return Math.max(0, best - costOfEdit);
}

function sameFrom(wanted: string, found: string, from: number, at: number): number {
  let same = 0;
  while (
    from + same < wanted.length &&
    wanted.charCodeAt(from + same) === found.charCodeAt(at + same)
  ) {
    same += 1;
  }
  return same;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}
