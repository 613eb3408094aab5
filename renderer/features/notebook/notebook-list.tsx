/** The groups as one long list with only the visible part on the page. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { AnnotationRef } from '#core/model/annotation';
import { labelOf } from '#core/model/label';
import type { Grouping } from '#core/notebook/notebook-question';
import { notebookSheets, type NotebookLine } from '#core/notebook/notebook-sheets';
import { formatShortDate } from '../../ui/format';
import { NotebookRow } from './notebook-row';
import type { NotebookSource } from './notebook-source';
import styles from './notebook-screen.module.css';
import type { Picked } from '../../ui/use-picked';
import type { Notebook } from './use-notebook';

interface Props extends Pick<Notebook, 'grouping' | 'from' | 'read' | 'groups' | 'show'> {
  readonly listing: NonNullable<Notebook['listing']>;
  readonly picked: Picked<AnnotationRef>;
  readonly source: NotebookSource;
}

/** Heights before they are measured, in CSS pixels. */
const headingHeight = 46;
const rowHeight = 62;

/** Redrawn for other groups, not for every keystroke that leads to them. */
export const NotebookList = memo(function NotebookList(props: Props) {
  const { show } = props;
  const { sizes } = props.listing;
  const scroller = useRef<HTMLDivElement>(null);
  const sheets = useMemo(() => notebookSheets(sizes), [sizes]);
  const virtualizer = useVirtualizer({
    count: sheets.count,
    getScrollElement: () => scroller.current,
    estimateSize(index) {
      const { headings, entries } = sheets.sizeOf(index);
      return headings * headingHeight + entries * rowHeight;
    },
    overscan: 1,
  });
  const shown = virtualizer.getVirtualItems();
  const positions = shown.flatMap(({ index }) => sheets.linesOf(index)).flatMap(positionOf);
  const [first = 0, last = 0] = [positions.at(0), positions.at(-1)];
  useEffect(() => show(first, last + 1), [show, first, last]);
  return (
    <div
      ref={scroller}
      className={styles['list']}
      role="region"
      aria-label="Marks and notes"
      tabIndex={0}
    >
      <div className={styles['lines']} style={{ height: virtualizer.getTotalSize() }}>
        {shown.map(({ index, start }) => (
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

const positionOf = (line: NotebookLine) => (line.kind === 'entry' ? [line.position] : []);

function Line({ line, ...props }: Props & { readonly line: NotebookLine }) {
  const { listing, grouping, from, read, groups, picked, source } = props;
  if (line.kind === 'group') {
    const key = groups[line.position - from];
    // Being read: there in a moment.
    if (key === undefined) return <div className={styles['heading']} />;
    const count = listing.sizes[line.group] ?? 0;
    return <GroupHeading id={key} count={count} grouping={grouping} source={source} />;
  }
  const annotation = read[line.position - from];
  if (!annotation) return <div className={styles['row']} />;
  return (
    <NotebookRow
      annotation={annotation}
      source={source}
      titled={grouping !== 'document'}
      picked={picked.ids.has(annotation.id)}
      onPick={picked.pick}
    />
  );
}

interface HeadingProps {
  /** The key of the group. */
  readonly id: string;
  readonly count: number;
  readonly grouping: Grouping;
  readonly source: NotebookSource;
}

function GroupHeading({ id, count, grouping, source }: HeadingProps) {
  const document = grouping === 'document' ? source.documents.get(id) : undefined;
  const facts = [
    document?.date ? formatShortDate(document.date) : null,
    document?.removed ? 'Removed' : null,
    count.toLocaleString('en-GB'),
  ].filter((fact) => fact !== null);
  return (
    <h2 className={styles['heading']} dir="auto">
      {headingWords(id, grouping, source)} <small>{facts.join(' · ')}</small>
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
