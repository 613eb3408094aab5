import { dayRange } from '../query/day-range';
import { isOwned } from '../query/parse-query';
import type { Field } from '../query/query';
import type { SearchedDocument } from './search-answer';
import type { SearchItem } from './search-item';
import { tokensOf } from '../languages/tokens';

/** What an item is tested with besides itself. */
export interface FieldContext {
  /** Names of the labels, by id. */
  readonly labels: ReadonlyMap<string, string>;
}

/**
 * Whether an item matches a field. `in:` matches everything: it says where to look, not for what.
 */
export type FieldTest = (item: SearchItem, document: SearchedDocument) => boolean;

export function fieldTest({ name, value, prefix }: Field, { labels }: FieldContext): FieldTest {
  const fits = nameTest(value, prefix);
  switch (name) {
    case 'label': {
      const ids = [...labels].filter(([id, label]) => fits(label) || fits(id)).map(([id]) => id);
      return (item) =>
        item.kind === 'annotation' && item.labelId !== null && ids.includes(item.labelId);
    }
    case 'tag': {
      const tagFits = remembered((tag) => levelsOf(tag).some(fits));
      return (item, document) =>
        document.tags.some(tagFits) || (item.kind === 'annotation' && item.tags.some(tagFits));
    }
    case 'country':
      return (_, document) => document.countries.some(fits);
    case 'date': {
      const days = dayRange(value);
      return (_, { date }) =>
        days !== null && date !== null && date >= days.from && date <= days.to;
    }
    case 'has':
      return ownedTest(value.toLowerCase());
    case 'in':
      return () => true;
  }
}

function ownedTest(what: string): FieldTest {
  return (item) => {
    if (item.kind !== 'annotation' || !isOwned(what)) return false;
    switch (what) {
      case 'note':
        return item.noted;
      case 'tag':
        return item.tags.length > 0;
      case 'label':
        return item.labelId !== null;
    }
  };
}

/** Names match regardless of case, accents and hyphens; `*` matches any continuation. */
function nameTest(value: string, prefix: boolean): (name: string) => boolean {
  const wanted = comparable(value);
  return remembered((name) => {
    const folded = comparable(name);
    return prefix ? folded.startsWith(wanted) : folded === wanted;
  });
}

/** A hundred thousand annotations have few different tags. */
function remembered(test: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    let fits = known.get(name);
    if (fits === undefined) {
      fits = test(name);
      known.set(name, fits);
    }
    return fits;
  };
}

/** A tag with levels is found by each of its ancestors: `energy/wind` by `energy`. */
function levelsOf(tag: string): readonly string[] {
  const levels = tag.split('/');
  return levels.map((_, nth) => levels.slice(0, nth + 1).join('/'));
}

function comparable(name: string): string {
  return tokensOf(name, { foldKana: true, names: true }).forms.join(' ');
}
