import { defaultFlags, type DocumentFlags } from '#core/model/library-document';
import type { ShelfItem } from './shelf-item';

/** A document of the library that nothing was done with. */
export function shelfItem(
  id: string,
  document: Partial<ShelfItem['document']> = {},
  shelf: Partial<DocumentFlags> = {},
  more: Partial<ShelfItem> = {},
): ShelfItem {
  return {
    document: {
      id,
      revision: id,
      title: `Meeting ${id}`,
      opening: '',
      date: '2023-09-20',
      place: null,
      countries: ['Japan'],
      body: null,
      address: null,
      language: 'en',
      translation: 'none',
      length: 1,
      ...document,
    },
    labels: [],
    labelled: {},
    notes: 0,
    annotations: 0,
    place: null,
    shelf: { ...defaultFlags(id), ...shelf },
    added: null,
    texts: 1,
    ...more,
  };
}
