import { useMemo } from 'react';
import { labelIdOf } from '#core/model/annotation';
import type { Label } from '#core/model/label';
import type { Listed, ListFilter, ListOrder } from '#core/annotations/listing';
import { tagsOf } from '#core/model/tags';
import { Chip, ChipChoices, Chips } from '../../../ui/chips';
import { Select, type SelectOption } from '../../../ui/select';
import { LabelDot } from '../../labels/label-dots';
import type { People } from '../people';
import styles from './annotations-panel.module.css';

interface Props {
  /** All of the document's, so that every filter value stays on offer. */
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
  return (
    <Chips label="Filter" size="small" className={styles['filters']}>
      <ChipChoices
        choices={usedLabels.map(({ id, name, hue }) => ({
          value: id,
          label: name,
          mark: <LabelDot hue={hue} />,
        }))}
        chosen={filter.labelIds}
        onChoose={(labelIds) => onFilter({ ...filter, labelIds })}
      />
      <Chip pressed={filter.withNote} onPress={(withNote) => onFilter({ ...filter, withNote })}>
        With note
      </Chip>
      <ChipChoices
        choices={tags.map((tag) => ({ value: tag, label: `#${tag}` }))}
        chosen={filter.tags}
        onChoose={(chosen) => onFilter({ ...filter, tags: chosen })}
      />
      {people.names.map((name) => (
        <label key={name} className="chip" title={`Show the annotations of ${name}`}>
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
    </Chips>
  );
}

/** Most tags offered: more would leave no room for the list. */
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
