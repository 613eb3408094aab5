import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { isUnread, type ShelfItem } from '#core/library/shelf-item';
import type { ShelfActs } from './use-shelf-acts';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly acts: ShelfActs;
  /** The trigger's name for those who do not see it. */
  readonly name: string;
  readonly className: string | undefined;
  readonly onTags: () => void;
  readonly onNewCollection: () => void;
  readonly children: ReactNode;
}

/** Everything that can be done with one document, or with all that are selected. */
export function ShelfMenu(props: Props) {
  return (
    <Menu.Root>
      <Menu.Trigger className={props.className} aria-label={props.name}>
        {props.children}
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menu-place" sideOffset={4} align="end">
          <Menu.Popup className="menu">
            <Acts {...props} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function Acts({ items, acts, onTags, onNewCollection }: Props) {
  const all = (has: (item: ShelfItem) => boolean) => items.every(has);
  const unread = all(isUnread);
  const pinned = all(({ shelf }) => shelf.pinned);
  const archived = all(({ shelf }) => shelf.archived);
  const { collections } = acts;
  return (
    <>
      <Item onClick={() => acts.setUnread(items, !unread)}>
        {unread ? 'Mark as read' : 'Mark as unread'}
      </Item>
      <Item onClick={() => acts.pin(items, !pinned)}>{pinned ? 'Unpin' : 'Pin to the top'}</Item>
      <Item onClick={() => acts.archive(items, !archived)}>
        {archived ? 'Take out of the archive' : 'Archive'}
      </Item>
      <Item onClick={onTags}>Tags…</Item>
      <div className="menu-line" role="separator" />
      <Menu.Group>
        <Menu.GroupLabel className="menu-title">Collections</Menu.GroupLabel>
        {collections.map((collection) => {
          const inside = all(({ shelf }) => shelf.collections.includes(collection.id));
          return (
            <Menu.CheckboxItem
              key={collection.id}
              className="menu-item"
              checked={inside}
              onCheckedChange={(next) => acts.put(items, collection, next)}
            >
              <span>{collection.name}</span>
              <Menu.CheckboxItemIndicator>✓</Menu.CheckboxItemIndicator>
            </Menu.CheckboxItem>
          );
        })}
        <Item onClick={onNewCollection}>New collection…</Item>
      </Menu.Group>
      <div className="menu-line" role="separator" />
      <Item onClick={() => acts.remove(items)}>Remove from the library</Item>
    </>
  );
}

function Item({
  onClick,
  children,
}: {
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Menu.Item className="menu-item" onClick={onClick}>
      <span>{children}</span>
    </Menu.Item>
  );
}
