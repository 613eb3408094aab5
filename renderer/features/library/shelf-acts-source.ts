import type { Collection } from '#core/model/library-document';
import type { ShelfItem } from '#core/library/shelf-item';

type Items = readonly ShelfItem[];

/** What the lists of documents can do with them; each is one act that can be undone. */
export interface ShelfActs {
  /** In the reader's order. */
  readonly collections: readonly Collection[];
  readonly setUnread: (items: Items, unread: boolean) => void;
  readonly pin: (items: Items, pinned: boolean) => void;
  readonly archive: (items: Items, archived: boolean) => void;
  readonly put: (items: Items, collection: Collection, inside: boolean) => void;
  readonly tag: (items: Items, tag: string, on: boolean) => void;
  readonly remove: (items: Items) => void;
  readonly bringBack: (items: Items) => void;
  /** Makes a collection and puts documents into it. */
  readonly newCollection: (name: string, items: Items) => void;
  readonly renameCollection: (collection: Collection, name: string) => void;
  readonly deleteCollection: (collection: Collection) => void;
}
