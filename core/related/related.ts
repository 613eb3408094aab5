import { englishCountryName } from '#core/facts/country-lookup';
import { issuingSide } from './issuing-side';
import { indexRareRuns, type RareRuns } from './rare-runs';
import type { RelatedReason } from './related-reason';
import { sharedWords } from './shared-words';
import { clausesOf, runsOf, runSizes, type RunText } from '#core/library/text-runs';
import type { Fact } from '#core/document/document';

/** A document that may be related to others: its present text. */
export interface RelatableDocument extends RunText {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`; null when there is none. */
  readonly date: string | null;
  readonly facts: readonly Fact[];
}

export interface RelatedDocument {
  readonly documentId: string;
  readonly title: string;
  readonly date: string | null;
  /** Most telling kind first; never empty. */
  readonly reasons: readonly RelatedReason[];
}

export interface RelatedIndex {
  /**
   * The documents that share most with one, best first; empty for an id that is not in the index.
   *
   * @param most how many at most.
   */
  readonly relatedTo: (documentId: string, most?: number) => readonly RelatedDocument[];
}

type FactReason = 'person' | 'country' | 'named';
const factReasons: readonly FactReason[] = ['named', 'person', 'country'];

/** How much something shared tells; each is multiplied by how rare it is. */
const weights: Readonly<Record<RelatedReason['kind'], number>> = {
  named: 3,
  person: 2,
  country: 1.5,
  words: 0.5,
};
/** Shared runs that count: two texts of one occasion share hundreds, and are related all the same. */
const mostRuns = 20;
const mostRelated = 12;

/** A fact as it is compared, and as it is shown. */
interface Feature {
  readonly kind: FactReason;
  readonly key: string;
  readonly shown: string;
}

/** Reads every text once; keeps the documents it was made from, to show the words they share. */
export function createRelatedIndex(documents: Iterable<RelatableDocument>): RelatedIndex {
  const all = [...documents];
  const places = new Map(all.map(({ id }, index) => [id, index]));
  const issuing = issuingSide(all.map(countriesOf));
  const features = all.map((document) => featuresOf(document, issuing));
  const holders = holdersOf(features);
  const rareRuns = indexRareRuns(all);
  const rarity = (count: number) => Math.log(1 + all.length / count);

  /** By the index of each other document, how much it shares. */
  function scoresFor(place: number, document: RelatableDocument): Map<number, number> {
    const scores = new Map<number, number>();
    const add = (other: number, score: number) => {
      if (other !== place) scores.set(other, (scores.get(other) ?? 0) + score);
    };
    for (const { kind, key } of features[place] ?? []) {
      const having = holders.get(key) ?? [];
      for (const other of having) add(other, weights[kind] * rarity(having.length));
    }
    for (const { other, having } of sharedRuns(document, rareRuns)) {
      add(other, weights.words * rarity(having));
    }
    return scores;
  }

  return {
    relatedTo(documentId, most = mostRelated) {
      const place = places.get(documentId) ?? -1;
      const document = all[place];
      if (!document) return [];
      const best = [...scoresFor(place, document)].sort(([a, one], [b, two]) => two - one || a - b);
      const related: RelatedDocument[] = [];
      for (const [index] of best) {
        const other = all[index];
        if (related.length >= most || !other) break;
        const shared = sharedFeatures(features[place] ?? [], features[index] ?? []);
        const words = sharedWords(document, other, rareRuns, index);
        const reasons = withWords(shared, words);
        const { id, title, date } = other;
        if (reasons.length > 0) related.push({ documentId: id, title, date, reasons });
      }
      return related;
    },
  };
}

/** The rare runs of a document in each document that has them, at most `mostRuns` for each. */
function* sharedRuns(
  document: RelatableDocument,
  rareRuns: RareRuns,
): Generator<{ readonly other: number; readonly having: number }> {
  const counts = new Map<number, number>();
  const sizes = runSizes(document);
  for (const clause of clausesOf(document)) {
    for (const { number } of runsOf(clause, sizes)) {
      const having = rareRuns(number);
      for (const other of having) {
        const count = counts.get(other) ?? 0;
        counts.set(other, count + 1);
        if (count < mostRuns) yield { other, having: having.length };
      }
    }
  }
}

function featuresOf(document: RelatableDocument, issuing: string | null): Feature[] {
  const features = document.facts.flatMap(({ kind, text, detail }): Feature[] => {
    if (kind === 'named') return [{ kind, key: `named ${nameKey(text)}`, shown: text }];
    if (kind === 'person') {
      return [
        { kind, key: `person ${personKey(text)}`, shown: detail ? `${text}, ${detail}` : text },
      ];
    }
    const country = englishCountryName(text);
    if (kind !== 'country' || country === issuing) return [];
    return [{ kind, key: `country ${country}`, shown: country }];
  });
  return [...new Map(features.map((feature) => [feature.key, feature])).values()];
}

function countriesOf({ facts }: RelatableDocument): { readonly countries: readonly string[] } {
  const countries = facts.filter(({ kind }) => kind === 'country');
  return { countries: [...new Set(countries.map(({ text }) => englishCountryName(text)))] };
}

/** Whichever dash and case it is written with. */
function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replaceAll('\u2019', "'");
}

/** Given name first or last: texts write both, without accents often. */
function personKey(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .split(/[\s\u30FB]+/)
    .sort()
    .join(' ');
}

/** The indexes of the documents that have a feature. */
function holdersOf(features: readonly (readonly Feature[])[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [index, row] of features.entries()) {
    for (const { key } of row) {
      const having = holders.get(key);
      if (having) having.push(index);
      else holders.set(key, [index]);
    }
  }
  return holders;
}

function sharedFeatures(mine: readonly Feature[], theirs: readonly Feature[]): RelatedReason[] {
  const known = new Set(theirs.map(({ key }) => key));
  return factReasons.flatMap((kind) => {
    const shared = mine.filter((feature) => feature.kind === kind && known.has(feature.key));
    return shared.length === 0 ? [] : [{ kind, items: shared.map(({ shown }) => shown) }];
  });
}

/** Words that only repeat a name which is a reason already are no reason of their own. */
function withWords(reasons: readonly RelatedReason[], words: readonly string[]): RelatedReason[] {
  const told = reasons.flatMap(({ items }) => items.map(nameKey));
  const fresh = words.filter((each) => {
    const key = nameKey(each);
    return !told.some((item) => item.includes(key) || key.includes(item));
  });
  return fresh.length === 0 ? [...reasons] : [...reasons, { kind: 'words', items: fresh }];
}
