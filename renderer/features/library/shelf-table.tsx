/**
 * The documents as a table with only the visible rows on the page. Roles and counts are set by
 * hand, so that a screen reader announces a table of all of them.
 */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, type KeyboardEvent, type MouseEvent } from 'react';
import { defaultOrder, type SortKey } from '#core/library/shelf-view';
import type { ShelfItem } from '#core/library/shelf-item';
import { opens } from '../../navigation/tabs';
import { showContextMenu } from '../../ui/context-menu';
import { useStore } from '../../ui/store';
import { libraryView } from './library-view';
import type { ShelfActs } from './use-shelf-acts';
import { DocumentActs } from './shelf-menu';
import { ShelfRow } from './shelf-row';
import styles from './shelf-table.module.css';
import type { Picked } from '../../ui/use-picked';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly selection: Picked<ShelfItem>;
  /** Null when nothing can be written. */
  readonly acts: ShelfActs | null;
  readonly onOpen: (documentId: string) => Promise<void>;
  /** Documents are being dragged out of the list. */
  readonly onDragOut: (documentIds: readonly string[]) => void;
  readonly onTags: (items: readonly ShelfItem[]) => void;
  readonly onNewCollection: (items: readonly ShelfItem[]) => void;
}

/** Height of a row before it is measured, in CSS pixels. */
const defaultHeight = 63;

const columns: readonly { readonly key: SortKey | null; readonly name: string }[] = [
  { key: 'title', name: 'Summary' },
  { key: 'meeting', name: 'Meeting' },
  { key: null, name: 'Countries' },
  { key: 'added', name: 'Added' },
  { key: 'marks', name: 'Marks' },
  { key: 'read', name: 'Read' },
];

export function ShelfTable(props: Props) {
  const { items, selection, acts, onOpen, onDragOut, onTags, onNewCollection } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => defaultHeight,
    overscan: 8,
    getItemKey: (index) => items[index]?.document.id ?? index,
  });

  /** The arrows walk through all rows, even those not on the page yet. */
  function walk(event: KeyboardEvent<HTMLDivElement>): void {
    const row = (event.target as Element).closest('[data-index]');
    const at = Number(row?.getAttribute('data-index') ?? -1);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: items.length - 1,
    };
    const target = targets[event.key];
    if (target === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (target < 0 || target >= items.length) return;
    event.preventDefault();
    virtualizer.scrollToIndex(target);
    requestAnimationFrame(() => {
      scroller.current?.querySelector<HTMLElement>(`[data-index="${target}"] [data-open]`)?.focus();
    });
  }

  return (
    <div
      className={styles['table']}
      role="table"
      aria-label="Documents"
      aria-rowcount={items.length + 1}
      data-selecting={selection.items.length > 0 || undefined}
    >
      <HeadRow selection={selection} items={items} selectable={acts !== null} />
      <div ref={scroller} className={styles['body']} role="rowgroup" onKeyDown={walk}>
        <div
          className={styles['rows']}
          role="presentation"
          style={{ height: virtualizer.getTotalSize() }}
        >
          {virtualizer.getVirtualItems().map(({ index, start, key }) => {
            const item = items[index];
            return (
              item && (
                <div
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  className={styles['row']}
                  role="row"
                  aria-rowindex={index + 2}
                  aria-selected={selection.ids.has(item.document.id)}
                  style={{ transform: `translateY(${start}px)` }}
                  draggable
                  onDragStart={(event) => {
                    event.preventDefault();
                    onDragOut(meantBy(item, selection).map(({ document }) => document.id));
                  }}
                  onContextMenu={(event) => {
                    const meant = meantBy(item, selection);
                    showContextMenu(
                      event,
                      meant.length === 1 ? item.document.title : 'Selected documents',
                      <DocumentActs
                        items={meant}
                        acts={acts}
                        onTags={() => onTags(meant)}
                        onNewCollection={() => onNewCollection(meant)}
                      />,
                      event.target as Element,
                    );
                  }}
                  {...besideControls(opens(() => onOpen(item.document.id)))}
                >
                  <ShelfRow
                    item={item}
                    acts={acts}
                    selected={selection.ids.has(item.document.id)}
                    onToggle={selection.pick}
                    onOpen={onOpen}
                    onTags={onTags}
                    onNewCollection={onNewCollection}
                  />
                </div>
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** An action on a selected row applies to the whole selection. */
function meantBy(item: ShelfItem, selection: Picked<ShelfItem>): readonly ShelfItem[] {
  return selection.ids.has(item.document.id) ? selection.items : [item];
}

/** Buttons, checkboxes and menus in the row handle their own clicks. */
function besideControls({ onClick, onAuxClick, onMouseDown }: ReturnType<typeof opens>) {
  const isRow = ({ target, currentTarget }: MouseEvent) =>
    !(target as Element).closest('button, input, [role="menu"]') &&
    currentTarget.contains(target as Node);
  return {
    onClick: (event: MouseEvent) => isRow(event) && onClick(event),
    onAuxClick: (event: MouseEvent) => isRow(event) && onAuxClick(event),
    onMouseDown,
  };
}

interface HeadProps {
  readonly selection: Picked<ShelfItem>;
  readonly items: readonly ShelfItem[];
  readonly selectable: boolean;
}

/** Puts the room of the scroll bar into the page's edge, so that the lines end where others do. */
function leaveEdge(head: HTMLElement | null): void {
  if (!head) return;
  head.parentElement?.style.setProperty('--edge', `${head.offsetWidth - head.clientWidth}px`);
}

function HeadRow({ selection, items, selectable }: HeadProps) {
  const { order } = useStore(libraryView);
  const chosen = selection.items.length;
  const count = items.length;
  const sortBy = (key: SortKey) =>
    libraryView.set((now) => ({
      ...now,
      order: now.order.key === key ? { key, ascending: !now.order.ascending } : defaultOrder(key),
    }));
  return (
    <div ref={leaveEdge} className={styles['head']} role="row" aria-rowindex={1}>
      <span className={styles['check']} role="columnheader">
        {selectable && (
          <input
            type="checkbox"
            aria-label="Select all"
            checked={chosen > 0 && chosen === count}
            ref={(box) => {
              if (box) box.indeterminate = chosen > 0 && chosen < count;
            }}
            onChange={() => selection.pickAll(chosen === count ? [] : items)}
          />
        )}
      </span>
      {columns.map(({ key, name }) => (
        <span
          key={name}
          role="columnheader"
          data-column={name}
          aria-sort={key !== order.key ? undefined : order.ascending ? 'ascending' : 'descending'}
        >
          {key === null ? (
            name
          ) : (
            <button type="button" onClick={() => sortBy(key)}>
              {name}
              {key === order.key && <i aria-hidden="true">{order.ascending ? '↑' : '↓'}</i>}
            </button>
          )}
        </span>
      ))}
      <span role="columnheader">
        <span className="visually-hidden">More</span>
      </span>
    </div>
  );
}
