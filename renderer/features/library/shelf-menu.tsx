import type { ReactNode } from 'react';
import { isUnread, type ShelfItem } from '#core/library/shelf-item';
import { Menu, MenuCheck, MenuGroup, MenuItem, MenuLine } from '../../ui/menu';
import { openRevision, showDetails } from '../../navigation/session';
import type { ShelfActs } from './use-shelf-acts';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly acts: ShelfActs;
  /** The trigger's name for those who do not see it. */
  readonly name: string;
  readonly className: string | undefined;
  /** False for a button that shows a sign instead of words. */
  readonly arrow: boolean;
  readonly onTags: () => void;
  readonly onNewCollection: () => void;
  readonly children: ReactNode;
}

/** Everything that can be done with one document, or with all that are selected. */
export function ShelfMenu(props: Props) {
  return (
    <Menu
      trigger={props.children}
      label={props.name}
      className={props.className}
      arrow={props.arrow}
      align="end"
    >
      <Acts {...props} />
    </Menu>
  );
}

function Acts({ items, acts, onTags, onNewCollection }: Props) {
  const all = (has: (item: ShelfItem) => boolean) => items.every(has);
  const unread = all(isUnread);
  const pinned = all(({ shelf }) => shelf.pinned);
  const archived = all(({ shelf }) => shelf.archived);
  const { collections } = acts;
  const only = items.length === 1 ? items[0] : undefined;
  return (
    <>
      <MenuItem
        label={unread ? 'Mark as read' : 'Mark as unread'}
        onChoose={() => acts.setUnread(items, !unread)}
      />
      <MenuItem
        label={pinned ? 'Unpin' : 'Pin to the top'}
        onChoose={() => acts.pin(items, !pinned)}
      />
      <MenuItem
        label={archived ? 'Take out of the archive' : 'Archive'}
        onChoose={() => acts.archive(items, !archived)}
      />
      <MenuItem label="Tags…" onChoose={onTags} />
      {only && <MenuItem label="Edit details…" onChoose={() => showDetails(only.document.id)} />}
      {only && only.texts > 1 && (
        <MenuItem label="Compare versions" onChoose={() => openRevision(only.document.id, null)} />
      )}
      <MenuLine />
      <MenuGroup title="Collections">
        {collections.map((collection) => (
          <MenuCheck
            key={collection.id}
            label={collection.name}
            checked={all(({ shelf }) => shelf.collections.includes(collection.id))}
            onCheck={(next) => acts.put(items, collection, next)}
          />
        ))}
        <MenuItem label="New collection…" onChoose={onNewCollection} />
      </MenuGroup>
      <MenuLine />
      <MenuItem label="Remove from the library" onChoose={() => acts.remove(items)} />
    </>
  );
}
