/** Where words from another program may belong when they are not where it says. */
import { plainFind } from '#core/text/find';
import { foldText } from '#core/text/fold';
import type { Passage } from '#core/text/passage';

/** Longer words are not searched for letter by letter. */
const maxLength = 20_000;
/** A run of nearly identical letters fits everywhere and is no quotation. */
const maxTries = 200;

/**
 * Finds words taken from a page whose blocks join without a blank: "sat down.Outset". Only the
 * break between blocks may be missing; every other blank must be there. The costly part is built
 * once, when first needed.
 */
export function createGluedFinder(text: string): (exact: string) => Passage[] {
  let made: Bare | null = null;
  return (exact) => {
    if (exact.length > maxLength) return [];
    const wanted = withoutBlanks(exact);
    if (wanted.text === '') return [];
    const here = (made ??= withoutBlanks(text));
    const places: Passage[] = [];
    let tries = 0;
    for (let at = here.text.indexOf(wanted.text); at >= 0 && tries < maxTries; tries += 1) {
      const last = at + wanted.text.length - 1;
      const passage = { start: here.starts[at] ?? 0, end: here.ends[last] ?? 0 };
      if (hasOwnBlanks(here, at, wanted)) places.push(passage);
      at = here.text.indexOf(wanted.text, at + 1);
    }
    return places;
  };
}

interface Bare {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Before each unit: 0 nothing, 1 a blank, 2 the end of a block. */
  readonly before: readonly number[];
}

function withoutBlanks(text: string): Bare {
  const folded = foldText(text, plainFind);
  const units: string[] = [];
  const [starts, ends, before]: [number[], number[], number[]] = [[], [], []];
  let gap = 0;
  for (let at = 0; at < folded.text.length; at += 1) {
    const unit = folded.text.charAt(at);
    const [start, end] = [folded.starts[at] ?? 0, folded.ends[at] ?? 0];
    if (unit === ' ') {
      gap = text.slice(start, end).includes('\n') ? 2 : Math.max(gap, 1);
      continue;
    }
    units.push(unit);
    starts.push(start);
    ends.push(end);
    before.push(gap);
    gap = 0;
  }
  return { text: units.join(''), starts, ends, before };
}

function hasOwnBlanks(here: Bare, at: number, wanted: Bare): boolean {
  for (let nth = 1; nth < wanted.before.length; nth += 1) {
    const [mine, theirs] = [here.before[at + nth] ?? 0, wanted.before[nth] ?? 0];
    if (mine !== 2 && mine > 0 !== theirs > 0) return false;
  }
  return true;
}

/** UTF-16 units compared on each side. */
const sight = 300;
/** Words in more places than this are too common for their context to decide. */
const maxPlaces = 50;
/** The best place must agree in this many units more than the next one. */
const clearly = 4;

/**
 * The place whose surroundings agree best with the given context, ignoring blanks and case; null
 * when none is clearly best. Sure when all the given context is there and nowhere else.
 */
export function likeliest(
  text: string,
  places: readonly Passage[],
  { prefix, suffix }: { readonly prefix: string; readonly suffix: string },
): { readonly place: Passage | null; readonly isSure: boolean } {
  if (places.length > maxPlaces || prefix + suffix === '') return { place: null, isSure: false };
  const bare = (words: string) => withoutBlanks(words).text;
  const [before, after] = [bare(prefix.slice(-sight)), bare(suffix.slice(0, sight))];
  const back = reversed(before);
  const scored = places
    .map((place) => {
      const left = bare(text.slice(Math.max(0, place.start - 2 * sight), place.start));
      const right = bare(text.slice(place.end, place.end + 2 * sight));
      const score = sameUnits(back, reversed(left)) + sameUnits(after, right);
      return { place, score };
    })
    .sort((one, other) => other.score - one.score);
  const [best, second] = scored;
  if (best === undefined || best.score < (second?.score ?? 0) + clearly) {
    return { place: null, isSure: false };
  }
  return { place: best.place, isSure: best.score === before.length + after.length };
}

function sameUnits(one: string, other: string): number {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  return same;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
