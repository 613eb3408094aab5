/** Facts in a comparable form, and the reasons that two documents share. */
import { buildBlocks } from '#core/document/blocks';
import type { Fact } from '#core/document/document';
import { factsOf } from '#core/facts/facts';
import { englishCountryName } from '#core/facts/country-lookup';
import type { TextAbout } from '#core/document/words-of-text';
import type { RelatedReason } from './related-reason';

export type FactReason = 'person' | 'country' | 'named';
const factReasons: readonly FactReason[] = ['named', 'person', 'country'];

/** A fact as compared, and as shown. */
export interface Feature {
  readonly kind: FactReason;
  readonly key: string;
  readonly shown: string;
}

/** The facts of a text of which only the canonical text is stored. */
export function factsInText(text: string, { title, language, kinds }: TextAbout): readonly Fact[] {
  const lines = text.split('\n');
  const blocks = buildBlocks(
    lines.map((line, nth) => ({ kind: kinds[nth] ?? 'paragraph', text: line })),
  );
  return factsOf({ title, language, blocks });
}

/** Each once, including the country that issues them all. */
export function featuresOf(facts: readonly Fact[]): Feature[] {
  const features = facts.flatMap(({ kind, text, detail }): Feature[] => {
    if (kind === 'named') return [{ kind, key: `named ${nameKey(text)}`, shown: text }];
    if (kind === 'person') {
      return [
        { kind, key: `person ${personKey(text)}`, shown: detail ? `${text}, ${detail}` : text },
      ];
    }
    if (kind !== 'country') return [];
    const country = englishCountryName(text);
    return [{ kind, key: countryKey(country), shown: country }];
  });
  return [...new Map(features.map((feature) => [feature.key, feature])).values()];
}

export function countryKey(country: string): string {
  return `country ${country}`;
}

/** Ignores dashes and case. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replaceAll('\u2019', "'");
}

/** Given name first or last: texts use both, often without accents. */
function personKey(name: string): string {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return bare
    .split(/[\s\u30FB]+/)
    .sort()
    .join(' ');
}

export function sharedFeatures(
  mine: readonly Feature[],
  theirs: readonly Feature[],
): RelatedReason[] {
  const known = new Set(theirs.map(({ key }) => key));
  return factReasons.flatMap((kind) => {
    const shared = mine.filter((feature) => feature.kind === kind && known.has(feature.key));
    return shared.length === 0 ? [] : [{ kind, items: shared.map(({ shown }) => shown) }];
  });
}

/** Words that only repeat a name already given as a reason are not a reason of their own. */
export function withWords(
  reasons: readonly RelatedReason[],
  words: readonly string[],
): RelatedReason[] {
  const told = reasons.flatMap(({ items }) => items.map(nameKey));
  const fresh = words.filter((each) => {
    const key = nameKey(each);
    return !told.some((item) => item.includes(key) || key.includes(item));
  });
  return fresh.length === 0 ? [...reasons] : [...reasons, { kind: 'words', items: fresh }];
}
