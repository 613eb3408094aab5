import { useState } from 'react';
import type { Collection } from '#core/model/library-document';
import { placeKey, type ShelfPlace } from '#core/library/shelf-view';
import { NameDialog } from '../features/library/name-dialog';
import { useLibrary, useRows } from '../data/library';
import { useShelfActs, type ShelfActs } from '../features/library/use-shelf-acts';
import { Menu, MenuItem } from '../ui/menu';
import { useStore } from '../ui/store';
import { openBin, openLibrary, openNotebook, session } from '../navigation/session';
import styles from './side-bar.module.css';

const all: ShelfPlace = { kind: 'all' };
const places: readonly { readonly place: ShelfPlace; readonly name: string }[] = [
  { place: all, name: 'Library' },
  { place: { kind: 'unread' }, name: 'Unread' },
  { place: { kind: 'pinned' }, name: 'Pinned' },
  { place: { kind: 'archive' }, name: 'Archive' },
];

/** The parts of the library, the reader's collections, the bin. */
export function SideBarPlaces() {
  const { all: known, shelf, counts, annotations } = useLibrary();
  const acts = useShelfActs();
  const binned = useRows('bin').length + known.length - shelf.length;
  const { screen, shelfPlace } = useStore(session);
  const isOpen = (place: ShelfPlace) =>
    screen === 'library' && placeKey(place) === placeKey(shelfPlace);
  return (
    <>
      {places
        .filter(({ place }) => shown(place, counts) || isOpen(place))
        .map(({ place, name }) => (
          <button
            key={name}
            type="button"
            className={styles['nav']}
            aria-current={isOpen(place) ? 'page' : undefined}
            onClick={() => openLibrary(place)}
          >
            {name} <span>{shownCount(counts.get(placeKey(place)) ?? 0)}</span>
          </button>
        ))}
      <button
        type="button"
        className={styles['nav']}
        aria-current={screen === 'notebook' ? 'page' : undefined}
        onClick={openNotebook}
      >
        Notebook <span>{shownCount(annotations)}</span>
      </button>
      <button
        type="button"
        className={styles['nav']}
        aria-current={screen === 'bin' ? 'page' : undefined}
        onClick={openBin}
      >
        Bin {binned > 0 && <span>{binned}</span>}
      </button>
      {acts && acts.collections.length > 0 && (
        <>
          <h3 className={styles['heading']}>Collections</h3>
          <ul>
            {acts.collections.map((collection) => {
              const place: ShelfPlace = { kind: 'collection', id: collection.id };
              return (
                <CollectionRow
                  key={collection.id}
                  collection={collection}
                  acts={acts}
                  count={counts.get(placeKey(place)) ?? 0}
                  open={isOpen(place)}
                />
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

interface RowProps {
  readonly collection: Collection;
  readonly acts: ShelfActs;
  readonly count: number;
  readonly open: boolean;
}

function CollectionRow({ collection, acts, count, open }: RowProps) {
  const [renaming, setRenaming] = useState(false);
  return (
    <li className={styles['collection']}>
      <button
        type="button"
        className={styles['nav']}
        aria-current={open ? 'page' : undefined}
        dir="auto"
        onClick={() => openLibrary({ kind: 'collection', id: collection.id })}
      >
        <b>{collection.name}</b> <span>{count}</span>
      </button>
      <Menu
        trigger={<span aria-hidden="true">⋯</span>}
        label={`More for ${collection.name}`}
        className={styles['more']}
        arrow={false}
      >
        <MenuItem label="Rename…" onChoose={() => setRenaming(true)} />
        <MenuItem
          label="Delete the collection; its documents stay"
          onChoose={() => acts.deleteCollection(collection)}
        />
      </Menu>
      {renaming && (
        <NameDialog
          title="Rename collection"
          name={collection.name}
          onName={(name) => acts.renameCollection(collection, name)}
          onClose={() => setRenaming(false)}
        />
      )}
    </li>
  );
}

/** Zero is not shown. */
function shownCount(count: number): string {
  return count === 0 ? '' : String(count);
}

function shown({ kind }: ShelfPlace, counts: ReadonlyMap<string, number>): boolean {
  return kind === 'all' || kind === 'unread' || (counts.get(kind) ?? 0) > 0;
}
