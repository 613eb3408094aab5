/** The groups as one long list with only the visible part on the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useMemo, useRef } from 'react';
import { labelOf } from '#core/model/label';
import type { NotebookEntry, NotebookGroup } from '#core/notebook/notebook-entry';
import type { Grouping } from '#core/notebook/notebook-list';
import { notebookSheets, type NotebookLine } from '#core/notebook/notebook-sheets';
import { formatShortDate } from '../../ui/format';
import { NotebookRow } from './notebook-row';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-screen.module.css';
import type { Picked } from '../../ui/use-picked';

interface Props {
  readonly groups: readonly NotebookGroup[];
  readonly grouping: Grouping;
  readonly picked: Picked<NotebookEntry>;
  readonly source: NotebookSource;
}

/** Heights before they are measured, in CSS pixels. */
const headingHeight = 46;
const rowHeight = 62;

/** Redrawn for other groups, not for every keystroke that leads to them. */
export const NotebookList = memo(function NotebookList(props: Props) {
  const { groups } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const sheets = useMemo(() => notebookSheets(groups), [groups]);
  const virtualizer = useVirtualizer({
    count: sheets.count,
    getScrollElement: () => scroller.current,
    estimateSize(index) {
      const { headings, entries } = sheets.sizeOf(index);
      return headings * headingHeight + entries * rowHeight;
    },
    overscan: 1,
  });
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="region"
      aria-label="Marks and notes"
      tabIndex={0}
    >
      <div className={styles['lines']} style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start }) => (
          <div
            key={index}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles['sheet']}
            style={{ transform: `translateY(${start}px)` }}
          >
            {sheets.linesOf(index).map((line, nth) => (
              <Line key={nth} line={line} {...props} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
});

function Line({ line, grouping, picked, source }: Props & { readonly line: NotebookLine }) {
  if (line.kind === 'group') {
    return <GroupHeading group={line.group} grouping={grouping} source={source} />;
  }
  return (
    <NotebookRow
      entry={line.entry}
      source={source}
      titled={grouping !== 'document'}
      picked={picked.ids.has(line.entry.annotation.id)}
      onPick={picked.pick}
    />
  );
}

interface HeadingProps {
  readonly group: NotebookGroup;
  readonly grouping: Grouping;
  readonly source: NotebookSource;
}

function GroupHeading({ group, grouping, source }: HeadingProps) {
  const { key, entries } = group;
  const document = grouping === 'document' ? source.documents.get(key) : undefined;
  const facts = [
    document?.date ? formatShortDate(document.date) : null,
    document?.removed ? 'Removed' : null,
    entries.length.toLocaleString('en-GB'),
  ].filter((fact) => fact !== null);
  return (
    <h2 className={styles['heading']} dir="auto">
      {headingWords(key, grouping, source)} <small>{facts.join(' · ')}</small>
    </h2>
  );
}

const monthName = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function headingWords(key: string, grouping: Grouping, source: NotebookSource): string {
  switch (grouping) {
    case 'document':
      return source.documents.get(key)?.title ?? 'A document that is not known any more';
    case 'label':
      return key === '' ? 'Without a label' : labelOf(source.labels, key).name;
    case 'tag':
      return key === '' ? 'Without a tag' : `#${key}`;
    case 'month':
      return monthName.format(new Date(`${key}-01T00:00:00Z`));
  }
}
