import { useMemo } from 'react';
import { labelIdOf } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { Listed, ListFilter, ListOrder } from '#core/annotations/listing';
import { tagsOf } from '#core/model/tags';
import { Select, type SelectOption } from '../../../ui/select';
import type { People } from '../people';
import styles from './annotations-panel.module.css';

interface Props {
  /** All of the document, so that what can be filtered for stays on offer. */
  readonly listed: readonly Listed[];
  readonly people: People;
  readonly labels: readonly Label[];
  readonly filter: ListFilter;
  readonly order: ListOrder;
  readonly onFilter: (filter: ListFilter) => void;
  readonly onOrder: (order: ListOrder) => void;
}

const orders: readonly SelectOption<ListOrder>[] = [
  { value: 'place', label: 'In reading order' },
  { value: 'date', label: 'Newest first' },
];

/** Labels, tags and notes to filter by, people to show or hide, and the order of the list. */
export function PanelFilters(props: Props) {
  const { listed, people, labels, filter, order, onFilter, onOrder } = props;
  const { usedLabels, tags } = useMemo(() => inUse(listed, labels), [listed, labels]);
  const toggle = (list: readonly string[], value: string) =>
    list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
  return (
    <div className={styles['filters']} role="group" aria-label="Filter">
      {usedLabels.map(({ id, name, hue }) => (
        <button
          key={id}
          type="button"
          className={styles['chip']}
          data-hue={hue}
          aria-pressed={filter.labelIds.includes(id)}
          onClick={() => onFilter({ ...filter, labelIds: toggle(filter.labelIds, id) })}
        >
          <i aria-hidden="true" /> {name}
        </button>
      ))}
      <button
        type="button"
        className={styles['chip']}
        aria-pressed={filter.withNote}
        onClick={() => onFilter({ ...filter, withNote: !filter.withNote })}
      >
        With note
      </button>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          className={styles['chip']}
          aria-pressed={filter.tags.includes(tag)}
          onClick={() => onFilter({ ...filter, tags: toggle(filter.tags, tag) })}
        >
          #{tag}
        </button>
      ))}
      {people.names.map((name) => (
        <label key={name} className={styles['chip']} title={`Show the annotations of ${name}`}>
          <input
            type="checkbox"
            checked={!people.hidden.includes(name)}
            onChange={() => people.toggle(name)}
          />{' '}
          {name}
        </label>
      ))}
      <Select
        className={styles['order']}
        size="small"
        label="Order"
        value={order}
        options={orders}
        onChange={onOrder}
      />
    </div>
  );
}

/** Tags offered at most: more would leave no room for the list. */
const maxTags = 12;

function inUse(listed: readonly Listed[], labels: readonly Label[]) {
  const ids = new Set(listed.map(({ annotation }) => labelIdOf(annotation)));
  const counts = new Map<string, number>();
  for (const { annotation } of listed) {
    for (const tag of tagsOf(annotation)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const tags = [...counts].sort((a, b) => b[1] - a[1]).map(([tag]) => tag);
  return { usedLabels: labels.filter(({ id }) => ids.has(id)), tags: tags.slice(0, maxTags) };
}
