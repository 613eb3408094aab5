import type { ReactNode } from 'react';
import { isUnread, type ShelfItem } from '#core/library/shelf-item';
import { Menu, MenuCheck, MenuGroup, MenuItem, MenuLine } from '../../ui/menu';
import { openExportOf } from '../../navigation/export-request';
import { openDocument, openRevision, showDetails } from '../../navigation/session';
import { inNewTab } from '../../navigation/tabs';
import type { ShelfActs } from './use-shelf-acts';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly acts: ShelfActs;
  /** Accessible name of the trigger. */
  readonly name: string;
  readonly className: string | undefined;
  /** False for a button that shows a sign instead of words. */
  readonly arrow: boolean;
  readonly onTags: () => void;
  readonly onNewCollection: () => void;
  readonly children: ReactNode;
}

/** All actions on one document, or on all selected ones. */
export function ShelfMenu(props: Props) {
  return (
    <Menu
      trigger={props.children}
      label={props.name}
      className={props.className}
      arrow={props.arrow}
      align="end"
    >
      <DocumentActs {...props} />
    </Menu>
  );
}

interface ActsProps {
  readonly items: readonly ShelfItem[];
  /** Null when nothing can be written. */
  readonly acts: ShelfActs | null;
  /** Absent when no list of documents is on screen. */
  readonly onTags?: () => void;
  readonly onNewCollection?: () => void;
}

/** The actions as menu items. */
export function DocumentActs(props: ActsProps) {
  const { items, acts } = props;
  const only = items.length === 1 ? items[0] : undefined;
  return (
    <>
      {only && <OneDocumentActs item={only} />}
      {only && acts && <MenuLine />}
      {acts && <ShelfActItems {...props} acts={acts} />}
    </>
  );
}

function OneDocumentActs({ item: { document, texts } }: { readonly item: ShelfItem }) {
  const { id } = document;
  return (
    <>
      <MenuItem label="Open" onChoose={() => void openDocument(id)} />
      <MenuItem label="Open in new tab" onChoose={() => void inNewTab(() => openDocument(id))} />
      {texts > 1 && <MenuItem label="Compare versions" onChoose={() => openRevision(id, null)} />}
      <MenuItem label="Edit details…" onChoose={() => showDetails(id)} />
      <MenuItem
        label="Export…"
        onChoose={() => openExportOf({ kind: 'document', documentId: id, annotationIds: null })}
      />
    </>
  );
}

function ShelfActItems(props: ActsProps & { readonly acts: ShelfActs }) {
  const { items, acts, onTags, onNewCollection } = props;
  const all = (has: (item: ShelfItem) => boolean) => items.every(has);
  const unread = all(isUnread);
  const pinned = all(({ shelf }) => shelf.pinned);
  const archived = all(({ shelf }) => shelf.archived);
  const { collections } = acts;
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
      {onTags && <MenuItem label="Tags…" onChoose={onTags} />}
      <MenuLine />
      {(onNewCollection !== undefined || collections.length > 0) && (
        <MenuGroup title="Collections">
          {collections.map((collection) => (
            <MenuCheck
              key={collection.id}
              label={collection.name}
              checked={all(({ shelf }) => shelf.collections.includes(collection.id))}
              onCheck={(next) => acts.put(items, collection, next)}
            />
          ))}
          {onNewCollection && <MenuItem label="New collection…" onChoose={onNewCollection} />}
        </MenuGroup>
      )}
      <MenuLine />
      <MenuItem label="Remove from the library" onChoose={() => acts.remove(items)} />
    </>
  );
}
