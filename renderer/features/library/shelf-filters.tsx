import { useMemo } from 'react';
import { facets, facetValues, isNarrowed, wholeShelf, type Facet } from '#core/library/shelf-view';
import type { ShelfItem } from '#core/library/shelf-item';
import { formatLanguage } from '../../ui/format';
import { Chip, Chips, ChipSearch } from '../../ui/chips';
import { Menu, MenuChoices } from '../../ui/menu';
import { useStore } from '../../ui/store';
import { clearFilter, libraryView } from './library-view';
import styles from './shelf-filters.module.css';

const facetNames: Readonly<Record<Facet, string>> = {
  country: 'Country',
  body: 'Body',
  year: 'Year',
  language: 'Language',
  label: 'Label',
  tag: 'Tag',
};

/** Values listed in a menu; beyond that there is the search. */
const most = 200;

/** Filter chips; a facet with only one value is not offered. */
export function ShelfFilters({ items }: { readonly items: readonly ShelfItem[] }) {
  const { filter, timeline } = useStore(libraryView);
  const patch = (part: Partial<typeof filter>) =>
    libraryView.set((now) => ({ ...now, filter: { ...now.filter, ...part } }));
  const offered = useMemo(
    () =>
      facets
        .map((facet) => ({ facet, values: facetValues(items, facet) }))
        .filter(({ facet, values }) => values.length > 1 || filter.chosen[facet] !== undefined),
    [items, filter],
  );
  return (
    <Chips label="Filter" className={styles['filters']}>
      <ChipSearch
        label="Words of the title"
        value={filter.words}
        onChange={(words) => patch({ words })}
      />
      <Chip pressed={filter.withNotes} onPress={(withNotes) => patch({ withNotes })}>
        With notes
      </Chip>
      {offered.map(({ facet, values }) => (
        <FacetMenu
          key={facet}
          facet={facet}
          values={values.slice(0, most)}
          nameOf={(value) => nameOf(items, facet, value)}
          chosen={filter.chosen[facet] ?? null}
          onChoose={(value) => patch({ chosen: withChoice(filter.chosen, facet, value) })}
        />
      ))}
      <Chip
        pressed={timeline}
        onPress={(next) => libraryView.set((now) => ({ ...now, timeline: next }))}
      >
        Timeline
      </Chip>
      {isNarrowed({ ...wholeShelf, ...filter }) && (
        <button type="button" className="button-quiet" onClick={clearFilter}>
          Show all
        </button>
      )}
    </Chips>
  );
}

type Chosen = Readonly<Partial<Record<Facet, string>>>;

function withChoice(chosen: Chosen, facet: Facet, value: string | null): Chosen {
  const others = Object.entries(chosen).filter(([name]) => name !== facet);
  return Object.fromEntries(value === null ? others : [...others, [facet, value]]);
}

function nameOf(items: readonly ShelfItem[], facet: Facet, value: string): string {
  if (facet === 'language') return formatLanguage(value);
  if (facet === 'tag') return `#${value}`;
  if (facet !== 'label') return value;
  for (const { labels } of items) {
    const label = labels.find(({ id }) => id === value);
    if (label) return label.name;
  }
  return value;
}

interface FacetProps {
  readonly facet: Facet;
  readonly values: readonly { readonly value: string; readonly count: number }[];
  readonly nameOf: (value: string) => string;
  readonly chosen: string | null;
  readonly onChoose: (value: string | null) => void;
}

function FacetMenu({ facet, values, nameOf: name, chosen, onChoose }: FacetProps) {
  return (
    <Menu
      trigger={chosen === null ? facetNames[facet] : name(chosen)}
      className="chip"
      on={chosen !== null}
    >
      <MenuChoices
        value={chosen ?? ''}
        choices={[
          { value: '', label: `Any ${facetNames[facet].toLowerCase()}` },
          ...values.map(({ value, count }) => ({ value, label: name(value), hint: count })),
        ]}
        onChoose={(next) => onChoose(next === '' ? null : next)}
      />
    </Menu>
  );
}
