/**
 * For one document, the related ones: by who met, which country, what was named and which rare
 * words are shared, each with its reasons. No similarity that cannot be put in a sentence, and
 * nothing that nearly every document has: the issuing side says nothing.
 *
 * The texts themselves are in the search worker (docs/decisions/0012). Here each has only its
 * features and the numbers of its runs; words are read again only for the few documents that are
 * listed.
 */
import type { TextAbout } from '#core/document/words-of-text';
import { compareStrings } from '#core/text/compare-strings';
import { issuingSide } from './issuing-side';
import { findRareRuns, type RareRuns } from './rare-runs';
import {
  countryKey,
  featuresOf,
  sharedFeatures,
  withWords,
  type Feature,
} from './related-features';
import type { RelatedReason } from './related-reason';
import { runNumbers } from './run-numbers';
import { sharedWords } from './shared-words';
import { clausesOf, runsOf, runSizes, type RunText } from '#core/library/text-runs';
import type { Fact } from '#core/document/document';

/** A listed document; its present text may be related to others. */
export interface RelatableDocument {
  readonly id: string;
  readonly title: string;
  /** `YYYY-MM-DD`; null when there is none. */
  readonly date: string | null;
  /** Revision of its present text. */
  readonly present: string;
}

export interface RelatableText {
  /** The canonical text. */
  readonly text: string;
  readonly about: TextAbout;
}

/** Where the texts are. */
export interface RelatableTexts {
  readonly documents: () => Iterable<RelatableDocument>;
  /** The present text; null when it is not loaded, or cannot be read. */
  readonly text: (document: RelatableDocument) => RelatableText | null;
  /** The facts of such a text. */
  readonly facts: (text: string, about: TextAbout) => readonly Fact[];
}

export interface RelatedDocument {
  readonly documentId: string;
  readonly title: string;
  readonly date: string | null;
  /** Most telling kind first; never empty. */
  readonly reasons: readonly RelatedReason[];
}

export interface RelatedIndex {
  /** A text is new, or another than before. Does not read it yet: see `prepare`. */
  readonly put: (text: { readonly documentId: string; readonly revision: string }) => void;
  /** All texts of a document. */
  readonly remove: (documentId: string) => void;
  /**
   * Reads added texts ahead, so that a query does not have to wait for it.
   *
   * @param budget milliseconds.
   * @returns whether more are left.
   */
  readonly prepare: (budget: number) => boolean;
  /**
   * The documents that share most with one, best first; empty for an unknown one.
   *
   * @param most how many at most.
   */
  readonly relatedTo: (documentId: string, most?: number) => readonly RelatedDocument[];
}

/** The weight of each kind of shared item; multiplied by its rarity. */
const weights: Readonly<Record<RelatedReason['kind'], number>> = {
  named: 3,
  person: 2,
  country: 1.5,
  words: 0.5,
};
/** Limit on the shared runs that count: two texts from one occasion share hundreds. */
const maxRuns = 20;
const maxRelated = 12;

/** What is kept of a text after reading it. */
interface Signature {
  readonly language: string;
  readonly features: readonly Feature[];
  readonly runs: Uint32Array;
}

interface Candidate {
  readonly document: RelatableDocument;
  readonly signature: Signature;
}

/** @param now milliseconds, from any starting point. */
export function createRelatedIndex(texts: RelatableTexts, now: () => number): RelatedIndex {
  const signatures = createSignatures(texts);
  /** How far reading ahead has come; null when it must start again because of an added text. */
  let ahead: Iterator<RelatableDocument> | null = null;

  function candidates(): Candidate[] {
    const all: Candidate[] = [];
    for (const document of texts.documents()) {
      const signature = signatures.of(document);
      if (signature) all.push({ document, signature });
    }
    return all;
  }

  function runText({ document, signature: { language } }: Candidate): RunText {
    const lines = (texts.text(document)?.text ?? '').split('\n');
    return { language, blocks: lines.map((text) => ({ text })) };
  }

  return {
    put(text) {
      signatures.put(text);
      ahead = null;
    },

    remove: signatures.remove,

    prepare(budget) {
      const until = now() + budget;
      ahead ??= texts.documents()[Symbol.iterator]();
      while (now() < until) {
        const next = ahead.next();
        if (next.done) return false;
        signatures.of(next.value);
      }
      return true;
    },

    relatedTo(documentId, most = maxRelated) {
      const all = candidates();
      const place = all.findIndex(({ document }) => document.id === documentId);
      const candidate = all[place];
      if (!candidate) return [];
      const mine = runText(candidate);
      const features = tellingFeatures(candidate, all);
      const numbers = numbersIn(mine);
      const rare = findRareRuns(
        numbers,
        all.map(({ signature }) => signature.runs),
      );
      const scores = scoresOf(place, all, features, { numbers, rare });
      const related: RelatedDocument[] = [];
      for (const index of bestFirst(scores, all)) {
        const other = all[index];
        if (related.length >= most || !other) break;
        const shared = sharedFeatures(features, other.signature.features);
        const reasons = withWords(shared, sharedWords(mine, runText(other), rare, index));
        const { id, title, date } = other.document;
        if (reasons.length > 0) related.push({ documentId: id, title, date, reasons });
      }
      return related;
    },
  };
}

/** By document, then by revision; only the present text of a document is ever read. */
function createSignatures(texts: RelatableTexts) {
  const known = new Map<string, Map<string, Signature>>();
  const intern = createInterner();
  return {
    put: ({ documentId, revision }: Parameters<RelatedIndex['put']>[0]): void =>
      void known.get(documentId)?.delete(revision),

    remove: (documentId: string) => void known.delete(documentId),

    /** Null for a text that is not loaded, or cannot be read. */
    of(document: RelatableDocument): Signature | null {
      const own = known.get(document.id) ?? new Map<string, Signature>();
      known.set(document.id, own);
      const before = own.get(document.present);
      if (before) return before;
      const here = texts.text(document);
      if (here === null) return null;
      const { text, about } = here;
      const { language } = about;
      const features = featuresOf(texts.facts(text, about)).map(intern);
      const signature = { language, features, runs: runNumbers(text, language) };
      own.set(document.present, signature);
      return signature;
    },
  };
}

/** Documents repeat the same people and countries: one object for each. */
function createInterner(): (feature: Feature) => Feature {
  const known = new Map<string, Feature>();
  return (feature) => {
    const name = `${feature.key}\n${feature.shown}`;
    const same = known.get(name) ?? feature;
    known.set(name, same);
    return same;
  };
}

/** Without the side that issues all documents. */
function tellingFeatures({ signature }: Candidate, all: readonly Candidate[]): readonly Feature[] {
  const issuing = issuingSide(
    all.map((each) => ({
      countries: each.signature.features.flatMap(({ kind, shown }) =>
        kind === 'country' ? shown : [],
      ),
    })),
  );
  return issuing === null
    ? signature.features
    : signature.features.filter(({ key }) => key !== countryKey(issuing));
}

/** The numbers of all runs of a text in order, with repetitions. */
function numbersIn(text: RunText): readonly number[] {
  const sizes = runSizes(text);
  return clausesOf(text).flatMap((clause) => runsOf(clause, sizes).map(({ number }) => number));
}

/** How much each other document shares, by index. */
function scoresOf(
  place: number,
  all: readonly Candidate[],
  features: readonly Feature[],
  { numbers, rare }: { readonly numbers: readonly number[]; readonly rare: RareRuns },
): Map<number, number> {
  const scores = new Map<number, number>();
  const rarity = (count: number) => Math.log(1 + all.length / count);
  const add = (other: number, score: number) => {
    if (other !== place) scores.set(other, (scores.get(other) ?? 0) + score);
  };
  const holders = holdersOf(features, all);
  for (const { kind, key } of features) {
    const having = holders.get(key) ?? [];
    for (const other of having) add(other, weights[kind] * rarity(having.length));
  }
  const counts = new Map<number, number>();
  for (const number of numbers) {
    const having = rare(number);
    for (const other of having) {
      const count = counts.get(other) ?? 0;
      counts.set(other, count + 1);
      if (count < maxRuns) add(other, weights.words * rarity(having.length));
    }
  }
  return scores;
}

/** The indexes of the documents that have each of some features. */
function holdersOf(
  features: readonly Feature[],
  all: readonly Candidate[],
): ReadonlyMap<string, readonly number[]> {
  const holders = new Map(features.map(({ key }) => [key, [] as number[]]));
  for (const [index, { signature }] of all.entries()) {
    for (const { key } of signature.features) holders.get(key)?.push(index);
  }
  return holders;
}

/** Of two that share equally, the newer meeting first. */
function bestFirst(scores: ReadonlyMap<number, number>, all: readonly Candidate[]): number[] {
  const dateOf = (index: number) => all[index]?.document.date ?? '';
  return [...scores]
    .sort(([a, one], [b, two]) => two - one || compareStrings(dateOf(b), dateOf(a)) || a - b)
    .map(([index]) => index);
}
