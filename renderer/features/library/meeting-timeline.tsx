import { useDeferredValue, useMemo, useState } from 'react';
import { filterShelf, type ShelfPlace } from '#core/library/shelf-view';
import { timelineOf } from '#core/library/timeline';
import { useLibrary } from '../../data/library';
import { Chart } from '../../ui/chart';
import { formatCount } from '../../ui/format';
import { Select } from '../../ui/select';
import { useStore } from '../../ui/store';
import { marginQuery, useMedia } from '../../ui/use-media';
import { libraryView } from './library-view';
import styles from './meeting-timeline.module.css';

/**
 * The meetings of the list along time, under every filter but that of time; a click lists those of
 * a column.
 */
export function MeetingTimeline({ place }: { readonly place: ShelfPlace }) {
  const { shelf, labels } = useLibrary();
  const roomy = useMedia(marginQuery);
  const { filter } = useDeferredValue(useStore(libraryView));
  const [labelId, setLabelId] = useState('');
  const label = labels.find(({ id }) => id === labelId) ?? null;
  const { columns, undated } = useMemo(
    () => timelineOf(filterShelf(shelf, { ...filter, dates: null, place }), label?.id ?? null),
    [shelf, filter, place, label],
  );
  const chosen = columns.find(({ span }) => span.from === filter.dates?.from)?.name ?? null;
  if (columns.length === 0) {
    return <p className={styles['none']}>None of these summaries has a date.</p>;
  }
  return (
    <div className={styles['timeline']} data-hue={label?.hue}>
      <Chart
        caption={chosen === null ? 'Meetings' : `Meetings: ${chosen}`}
        control={
          <Select
            label="Marks in full colour"
            size="small"
            value={label?.id ?? ''}
            options={[
              { value: '', label: 'All marks' },
              ...labels.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setLabelId}
          />
        }
        heads={['When', 'Meetings', 'With marks', 'Marks']}
        rows={columns.map(({ name, meetings, marked, marks }) => ({
          name,
          values: [meetings, marked, marks],
          part: marked,
        }))}
        unit="meetings"
        size={roomy ? 'wide' : 'narrow'}
        remark={[
          label
            ? `Full colour shows the summaries with a mark labelled ${label.name}.`
            : 'Full colour shows the summaries you have marked something in.',
          undated > 0 ? `${formatCount(undated, 'summary has', 'summaries have')} no date.` : '',
        ].join(' ')}
        chosen={chosen}
        onChoose={(name) =>
          libraryView.set((now) => {
            const span = columns.find((column) => column.name === name)?.span ?? null;
            return { ...now, filter: { ...now.filter, dates: name === chosen ? null : span } };
          })
        }
      />
    </div>
  );
}
