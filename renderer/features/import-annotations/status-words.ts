import type { ItemStatus } from '#core/import-annotations/import-plan';

interface StatusWords {
  readonly title: string;
  readonly about: string;
  /** Expanded at first: there is something to decide or to know. */
  readonly open: boolean;
}

/** What has to be decided comes first. */
export const statusOrder: readonly ItemStatus[] = [
  'conflict',
  'ambiguous',
  'orphaned',
  'changed',
  'moved',
  'no-document',
  'deleted-here',
  'malformed',
  'placed',
  'already-here',
];

export const statusWords: Readonly<Record<ItemStatus, StatusWords>> = {
  conflict: {
    title: 'Different here and there',
    about: 'You already have these, and they differ.',
    open: true,
  },
  ambiguous: {
    title: 'More than one place',
    about: 'The words are in several places that fit equally well. They are kept as orphans.',
    open: true,
  },
  orphaned: {
    title: 'Orphaned',
    about: 'The words are not in this text. They are kept as orphans, with their words.',
    open: true,
  },
  changed: {
    title: 'Placed on other wording',
    about: 'This text has these words with other quotes, dashes, blanks or case.',
    open: true,
  },
  moved: {
    title: 'Placed elsewhere',
    about: 'The words are in one place, but not where the file says.',
    open: true,
  },
  'no-document': {
    title: 'Text not in the library',
    about: 'Choose the document above, or import the text first.',
    open: true,
  },
  'deleted-here': {
    title: 'In your bin',
    about: 'You deleted these. Importing restores them.',
    open: true,
  },
  malformed: {
    title: 'Cannot be read',
    about: 'These are left out; the others are not affected.',
    open: true,
  },
  placed: { title: 'Placed', about: 'The words are where the file says.', open: false },
  'already-here': {
    title: 'Already here',
    about: 'There is nothing to do for these.',
    open: false,
  },
};
