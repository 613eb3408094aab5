import type { IncomingItem, IncomingSource } from './incoming';

/** What another program tells of a mark or note; what it leaves out, it does not know. */
type Told = Pick<IncomingItem, 'place' | 'id' | 'quote' | 'note'> &
  Pick<IncomingSource, 'title'> &
  Partial<
    Pick<IncomingSource, 'addresses'> &
      Pick<IncomingItem, 'colour' | 'labelName' | 'tags' | 'creator' | 'created' | 'modified'>
  >;

/**
 * An item of a program that has neither ranges nor Readout's own members. Words make it a highlight;
 * without any it is a note on the document. Unless told otherwise it was never changed.
 */
export function foreignItem({ title, addresses = [], ...told }: Told): IncomingItem {
  return {
    range: null,
    colour: null,
    labelName: null,
    tags: [],
    creator: null,
    created: null,
    own: null,
    ...told,
    kind: told.quote === null ? 'document-note' : 'highlight',
    source: { documentId: null, title, addresses },
    modified: told.modified ?? told.created ?? null,
  };
}

/** Words of which nothing around them is known; null where there are none. */
export function bareQuote(words: string): IncomingItem['quote'] {
  return words === '' ? null : { exact: words, prefix: '', suffix: '' };
}

/** Why a page bookmark of another program is left out. */
export const noWordsMarked = 'It marks a page of the other program, not words.';
