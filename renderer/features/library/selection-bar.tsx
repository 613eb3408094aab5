import { isUnread, type ShelfItem } from '#core/library/shelf-item';
import { formatCount } from '../../ui/format';
import type { ShelfActs } from './use-shelf-acts';
import { ShelfMenu } from './shelf-menu';
import styles from './selection-bar.module.css';
import type { Picked } from '../../ui/use-picked';

interface Props {
  readonly selection: Picked<ShelfItem>;
  readonly acts: ShelfActs;
  readonly onTags: (items: readonly ShelfItem[]) => void;
  readonly onNewCollection: (items: readonly ShelfItem[]) => void;
}

/** Actions on all selected documents, in place of the filters. */
export function SelectionBar({ selection, acts, onTags, onNewCollection }: Props) {
  const { items } = selection;
  const unread = items.every(isUnread);
  return (
    <div className={styles['bar']} role="group" aria-label="Selected documents">
      <b role="status">{formatCount(items.length, 'document selected', 'documents selected')}</b>
      <button type="button" className="button" onClick={() => acts.setUnread(items, !unread)}>
        {unread ? 'Mark as read' : 'Mark as unread'}
      </button>
      <button type="button" className="button" onClick={() => onTags(items)}>
        Tags…
      </button>
      <ShelfMenu
        items={items}
        acts={acts}
        name="Collections and more for the selected documents"
        className="button"
        arrow
        onTags={() => onTags(items)}
        onNewCollection={() => onNewCollection(items)}
      >
        Collections and more
      </ShelfMenu>
      <button
        type="button"
        className="button"
        onClick={() => {
          acts.remove(items);
          selection.clear();
        }}
      >
        Remove
      </button>
      <button type="button" className="button-quiet" onClick={selection.clear}>
        Select none
      </button>
    </div>
  );
}
