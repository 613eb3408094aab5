import { useMemo } from 'react';
import {
  groupings,
  isFiltered,
  notebookOrders,
  wholeNotebook,
  type Grouping,
  type NotebookOrder,
} from '#core/notebook/notebook-question';
import { Chip, ChipChoices, Chips, ChipSearch } from '../../ui/chips';
import { Select } from '../../ui/select';
import { useStore } from '../../ui/store';
import { LabelDot } from '../labels/label-dots';
import { MoreFilters } from './more-filters';
import type { NotebookSource } from './notebook-source';
import { filterBy, notebookView } from './notebook-view';
import { SavedFilters } from './saved-filters';
import styles from './notebook-filters.module.css';

interface Props {
  readonly source: NotebookSource;
  /** Also shows the less common filters. */
  readonly more: boolean;
  readonly onMore: () => void;
}

const groupingNames: Readonly<Record<Grouping, string>> = {
  document: 'By summary',
  label: 'By label',
  tag: 'By tag',
  month: 'By month',
};

const orderNames: Readonly<Record<NotebookOrder, string>> = {
  text: 'As in the text',
  newest: 'Newest first',
  oldest: 'Oldest first',
  edited: 'Last edited first',
};

/** Tags offered as chips; the others are found by typing. */
const maxTags = 12;

/** The notebook's filters, grouping and order. */
export function NotebookFilters({ source, more, onMore }: Props) {
  const { filter, grouping, order } = useStore(notebookView);
  const { labels, tags } = useMemo(() => inUse(source), [source]);
  return (
    <>
      <Chips label="Filter" className={styles['filters']}>
        <ChipSearch
          label="Words, notes, tags"
          value={filter.words}
          onChange={(words) => filterBy({ words })}
        />
        <ChipChoices
          choices={labels.map(({ id, name, hue }) => ({
            value: id,
            label: name,
            mark: <LabelDot hue={hue} />,
          }))}
          chosen={filter.labelIds}
          onChoose={(labelIds) => filterBy({ labelIds })}
        />
        <Chip pressed={filter.withNote} onPress={(withNote) => filterBy({ withNote })}>
          With note
        </Chip>
        <ChipChoices
          choices={tags.map((tag) => ({ value: tag, label: `#${tag}` }))}
          chosen={filter.tags}
          onChoose={(chosen) => filterBy({ tags: chosen })}
        />
        <button type="button" className="button-quiet" aria-expanded={more} onClick={onMore}>
          {more ? 'Fewer filters' : 'More filters'}
        </button>
        {isFiltered(filter) && (
          <button type="button" className="button-quiet" onClick={() => filterBy(wholeNotebook)}>
            Show all
          </button>
        )}
      </Chips>
      {more && <MoreFilters source={source} />}
      <div className={styles['order']}>
        <Select
          label="Group"
          value={grouping}
          options={groupings.map((value) => ({ value, label: groupingNames[value] }))}
          onChange={(chosen) => notebookView.set((now) => ({ ...now, grouping: chosen }))}
        />
        <Select
          label="Order"
          value={order}
          options={notebookOrders.map((value) => ({ value, label: orderNames[value] }))}
          onChange={(chosen) => notebookView.set((now) => ({ ...now, order: chosen }))}
        />
        <SavedFilters source={source} />
      </div>
    </>
  );
}

/** Labels in use, in the reader's order, and the most used tags. */
function inUse({ tallies, labels }: NotebookSource) {
  const used = new Set<string>();
  const counts = new Map<string, number>();
  for (const tally of tallies.values()) {
    for (const id of Object.keys(tally.labels)) used.add(id);
    for (const [tag, count] of Object.entries(tally.tags)) {
      counts.set(tag, (counts.get(tag) ?? 0) + count);
    }
  }
  const tags = [...counts].sort((a, b) => b[1] - a[1]).slice(0, maxTags);
  return { labels: labels.filter(({ id }) => used.has(id)), tags: tags.map(([tag]) => tag) };
}
