import type { PhraseLine } from './phrase-lines';

export interface YearCount {
  /** Null for documents without a date. */
  readonly year: number | null;
  readonly uses: number;
  /** Documents in which the uses are. */
  readonly documents: number;
}

export interface CounterpartCount {
  /** Common short name in English; null for documents that name no country but the issuing one. */
  readonly country: string | null;
  readonly uses: number;
  readonly documents: number;
}

export interface PhraseCounts {
  readonly uses: number;
  readonly documents: number;
  /** In order and without gaps: years without a use between two others are included. */
  readonly years: readonly YearCount[];
  /** Most uses first. A meeting of three counts for both counterparts. */
  readonly counterparts: readonly CounterpartCount[];
}

type Counted = Pick<PhraseLine, 'documentId' | 'date' | 'countries'>;

/**
 * Totals of the lines of a phrase history.
 *
 * @param issuing the country that issues the documents, which is nobody's counterpart; null when
 * there is none (core/related/issuing-side.ts).
 */
export function countPhraseLines(lines: Iterable<Counted>, issuing: string | null): PhraseCounts {
  const years = new Tally<number | null>();
  const countries = new Tally<string | null>();
  const all = new Tally<null>();
  for (const { documentId, date, countries: named } of lines) {
    const others = named.filter((country) => country !== issuing);
    all.add(null, documentId);
    years.add(date === null ? null : Number(date.slice(0, 4)), documentId);
    for (const country of others) countries.add(country, documentId);
    if (others.length === 0) countries.add(null, documentId);
  }
  return {
    ...all.of(null),
    years: withoutGaps(years),
    counterparts: countries
      .keys()
      .map((country) => ({ country, ...countries.of(country) }))
      .sort((a, b) => b.uses - a.uses || byName(a.country, b.country)),
  };
}

/** Uses, and the documents they are in, for each key. */
class Tally<Key> {
  private readonly rows = new Map<Key, { uses: number; readonly documents: Set<string> }>();

  add(key: Key, documentId: string): void {
    const row = this.rows.get(key) ?? { uses: 0, documents: new Set<string>() };
    row.uses += 1;
    row.documents.add(documentId);
    this.rows.set(key, row);
  }

  of(key: Key): { readonly uses: number; readonly documents: number } {
    const row = this.rows.get(key);
    return { uses: row?.uses ?? 0, documents: row?.documents.size ?? 0 };
  }

  keys(): Key[] {
    return [...this.rows.keys()];
  }
}

/** A damaged date must not draw ten thousand empty years. */
const maxYears = 200;

function withoutGaps(tally: Tally<number | null>): YearCount[] {
  const known = tally.keys();
  const dated = known.filter((year) => year !== null).sort((a, b) => a - b);
  const [first = 0, last = 0] = [dated[0], dated.at(-1)];
  const shown =
    dated.length > 0 && last - first < maxYears
      ? Array.from({ length: last - first + 1 }, (_, nth) => first + nth)
      : dated;
  const years = known.includes(null) ? [...shown, null] : shown;
  return years.map((year) => ({ year, ...tally.of(year) }));
}

/** Documents without a counterpart come last. */
function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : Number(a > b);
}
