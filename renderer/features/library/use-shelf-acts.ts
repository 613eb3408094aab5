import { useMemo } from 'react';
import type { Change } from '#core/changes/change';
import type { ShelfItem } from '#core/library/shelf-item';
import {
  newCollection,
  removeCollection,
  renameCollection,
  shelve,
  withoutValue,
  withValue,
  type ShelfPatch,
} from '#core/library/shelf-acts';
import type { Collection, DocumentFlags } from '#core/model/library-document';
import { formatCount } from '../../ui/format';
import { notify } from '../../ui/notices';
import { actContext, useServices } from '../../data/services';
import { openLibrary, session } from '../../navigation/session';
import { useRows } from '../../data/library';

type Items = readonly ShelfItem[];

/** Actions of the document lists; each is one act that can be undone. */
export interface ShelfActs {
  /** In the reader's order. */
  readonly collections: readonly Collection[];
  readonly setUnread: (items: Items, unread: boolean) => void;
  readonly pin: (items: Items, pinned: boolean) => void;
  readonly archive: (items: Items, archived: boolean) => void;
  readonly put: (items: Items, collection: Collection, inside: boolean) => void;
  readonly tag: (items: Items, tag: string, on: boolean) => void;
  readonly remove: (items: Items) => void;
  readonly restore: (items: Items) => void;
  /** Creates a collection and adds documents to it. */
  readonly newCollection: (name: string, items: Items) => void;
  readonly renameCollection: (collection: Collection, name: string) => void;
  readonly deleteCollection: (collection: Collection) => void;
}

/** Null when nothing can be written. */
export function useShelfActs(): ShelfActs | null {
  const { store } = useServices();
  const collections = useRows('collections');
  return useMemo(() => {
    if (!store) return null;
    const { log, rows } = store;
    const ordered = collections.toSorted((a, b) => a.order - b.order);
    const commit = (change: Change | null) => {
      if (change) log.commit(change);
    };
    const act = (
      verb: string,
      items: readonly ShelfItem[],
      patch: (mark: DocumentFlags) => ShelfPatch,
    ) => commit(shelve(verb, items, patch, actContext));
    return {
      collections: ordered,
      setUnread: (items, unread) =>
        act(unread ? 'Mark as unread' : 'Mark as read', items, () => ({ unread })),
      pin: (items, pinned) => act(pinned ? 'Pin' : 'Unpin', items, () => ({ pinned })),
      archive: (items, archived) =>
        act(archived ? 'Archive' : 'Take out of the archive', items, () => ({ archived })),
      put: (items, { id, name }, inside) =>
        act(`${inside ? 'Put into' : 'Take out of'} ${name}:`, items, (mark) => ({
          collections: (inside ? withValue : withoutValue)(mark.collections, id),
        })),
      tag: (items, tag, on) =>
        act(`${on ? 'Tag' : 'Remove tag'} ${tag}:`, items, (mark) => ({
          tags: (on ? withValue : withoutValue)(mark.tags, tag),
        })),
      remove(items) {
        act('Remove', items, () => ({ removed: actContext.now() }));
        const notes = items.reduce((sum, item) => sum + item.annotations, 0);
        notify(
          'news',
          `${formatCount(items.length, 'document is', 'documents are')} in the bin now.${notes > 0 ? ' Marks and notes are kept.' : ''}`,
        );
      },
      restore: (items) => act('Restore', items, () => ({ removed: null })),
      newCollection(name, items) {
        const made = newCollection(name, ordered, actContext);
        log.commit(made.change);
        act(`Put into ${name}:`, items, (mark) => ({
          collections: withValue(mark.collections, made.collection.id),
        }));
        if (items.length === 0) openLibrary({ kind: 'collection', id: made.collection.id });
      },
      renameCollection: (collection, name) =>
        commit(renameCollection(collection, name, actContext)),
      deleteCollection(collection) {
        const marks = rows.shelf.get();
        log.commit(removeCollection(collection, marks, actContext));
        const { shelfPlace } = session.get();
        const open = shelfPlace.kind === 'collection' && shelfPlace.id === collection.id;
        if (open) openLibrary({ kind: 'all' });
      },
    };
  }, [store, collections]);
}
