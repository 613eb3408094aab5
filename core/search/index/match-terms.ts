/**
 * Search terms as tokens: each spelling is a sequence of adjacent tokens, the last of which may be
 * a prefix. The engine is queried with them (match-expression.ts), and the places are marked with
 * them (find-marks.ts).
 */
import { longVowelKey } from '../languages/long-vowels';
import type { Near, Query, SearchPlace, Words } from '../query/query';
import { placesNamed } from '../query/search-places';
import { tokensOf } from '../languages/tokens';

export interface Term {
  /** Its spellings; each has at least one token. */
  readonly spellings: readonly (readonly string[])[];
  /** The last token may be a prefix. */
  readonly prefix: boolean;
  /** The last token is one character of a script without blanks: only that is marked. */
  readonly single: boolean;
}

/** Names in one phrase that are looked for in several spellings; the others as typed. */
const maxNames = 4;

export function termOf({ text, prefix }: Words, foldKana = true): Term {
  const { forms, tails } = tokensOf(text, { foldKana, names: false });
  // A run at the end may be a prefix: its last character alone adds nothing.
  const isTail = tails.has(forms.length - 1);
  const kept = isTail ? forms.slice(0, -1) : forms;
  const single = !isTail && oneUnspaced.test(forms.at(-1) ?? '');
  return { spellings: spellingsOf(kept), prefix: single || (prefix && !isTail), single };
}

const oneUnspaced = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30FC]$/u;

function spellingsOf(forms: readonly string[]): readonly (readonly string[])[] {
  let spellings: string[][] = [[]];
  let names = 0;
  for (const form of forms) {
    const key = longVowelKey(form);
    const both = key !== form && names < maxNames;
    if (both) names += 1;
    spellings = both
      ? spellings.flatMap((before) => [
          [...before, form],
          [...before, key],
        ])
      : spellings.map((before) => [...before, form]);
  }
  return spellings;
}

/** Words to mark, and where; null for everywhere. */
export interface Wanted {
  readonly part: Words | Near;
  readonly places: readonly SearchPlace[] | null;
}

/** The terms that are not excluded: they are marked in the results. */
export function wantedIn(
  query: Query,
  places: readonly SearchPlace[] | null = null,
): readonly Wanted[] {
  switch (query.kind) {
    case 'words':
    case 'near':
      return [{ part: query, places }];
    case 'all':
      return query.of.flatMap((part) => wantedIn(part, placesWithin(query.of, places)));
    case 'any':
      return query.of.flatMap((part) => wantedIn(part, places));
    case 'not':
    case 'field':
      return [];
  }
}

/** The places left when `in:` is combined with other parts of a query. */
export function placesWithin(
  parts: readonly Query[],
  places: readonly SearchPlace[] | null,
): readonly SearchPlace[] | null {
  let left = places;
  for (const part of parts) {
    if (part.kind !== 'field' || part.name !== 'in') continue;
    const named = placesNamed(part.value) ?? [];
    left = left === null ? named : left.filter((place) => named.includes(place));
  }
  return left;
}
