import { termOf, type Term, type Wanted } from './match-terms';
import type { SearchPlace, Words } from '../query/query';
import type { Tokens } from '../languages/tokens';
import type { Passage } from '#core/text/passage';

/** An occurrence, by tokens (the first, and the one after the last) and in the text. */
interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly passage: Passage;
}

/** Marks matches in one place, prepared once for all results of a search. */
export type Marker = (tokens: Tokens, place: SearchPlace) => Passage[];

/** @param foldKana as in the tokens that the marker gets. */
export function createMarker(wanted: readonly Wanted[], foldKana: boolean): Marker {
  const prepared = wanted.map(({ part, places }) => {
    const of: readonly Words[] = part.kind === 'near' ? part.of : [part];
    const distance = part.kind === 'near' ? part.distance : null;
    return { distance, places, terms: of.map((words) => termOf(words, foldKana)) };
  });
  return (tokens, place) => {
    const occurrences = prepared.flatMap(({ distance, places, terms }) => {
      if (places !== null && !places.includes(place)) return [];
      const found = terms.map((term) => occurrencesOf(term, tokens));
      return distance === null ? found.flat() : nearOnes(found, distance);
    });
    return withoutOverlaps(occurrences.map(({ passage }) => passage));
  };
}

function occurrencesOf(term: Term, tokens: Tokens): Occurrence[] {
  const found: Occurrence[] = [];
  const { starts, ends, heads } = tokens;
  for (const spelling of term.spellings) {
    for (let from = 0; from + spelling.length <= tokens.forms.length; from += 1) {
      if (!standsAt(spelling, term.prefix, tokens, from)) continue;
      const last = from + spelling.length - 1;
      const end = (term.single ? heads[last] : ends[last]) ?? 0;
      found.push({ from, to: last + 1, passage: { start: starts[from] ?? 0, end } });
    }
  }
  return found;
}

function standsAt(spelling: readonly string[], prefix: boolean, tokens: Tokens, from: number) {
  const { forms, spelt } = tokens;
  const last = spelling.length - 1;
  for (let nth = 0; nth < last; nth += 1) {
    if (forms[from + nth] !== spelling[nth]) return false;
  }
  const wanted = spelling[last] ?? '';
  const fits = (form: string | undefined) =>
    form !== undefined && (prefix ? form.startsWith(wanted) : form === wanted);
  // The other spelling of a name is found as a word, not within a phrase, as in the index.
  return fits(forms[from + last]) || (last === 0 && spelt.size > 0 && fits(spelt.get(from)));
}

/**
 * The occurrences that belong to a group with every term, in which no more tokens than the distance
 * are between the first and the last.
 */
function nearOnes(found: readonly (readonly Occurrence[])[], distance: number): Occurrence[] {
  const all = found
    .flatMap((occurrences, term) => occurrences.map((where) => ({ term, where })))
    .sort((a, b) => a.where.from - b.where.from);
  const kept = new Set<Occurrence>();
  all.forEach((first, nth) => {
    const group = [first];
    for (const next of all.slice(nth + 1, nth + 1 + maxInGroup)) {
      if (next.where.from - first.where.to > distance) break;
      group.push(next);
    }
    const terms = new Set(group.map(({ term }) => term));
    if (terms.size === found.length) for (const { where } of group) kept.add(where);
  });
  return [...kept];
}

/** Occurrences after the first that are examined: enough for 100 tokens of distance. */
const maxInGroup = 400;

/** In reading order; overlapping ones are merged. */
function withoutOverlaps(passages: readonly Passage[]): Passage[] {
  const merged: Passage[] = [];
  for (const passage of [...passages].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const before = merged.at(-1);
    if (before && passage.start < before.end) {
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, passage.end) };
    } else {
      merged.push(passage);
    }
  }
  return merged;
}
