import type { CommandId } from './commands';

/** The commands as a list for people: by what they are about. Every command is in one group. */
export const commandGroups: readonly {
  readonly title: string;
  readonly ids: readonly CommandId[];
}[] = [
  {
    title: 'Go',
    ids: [
      'palette',
      'go-to-library',
      'go-to-notebook',
      'go-to-bin',
      'go-back',
      'go-forward',
      'go-to-paragraph',
      'next-mark',
      'previous-mark',
    ],
  },
  {
    title: 'Mark',
    ids: ['undo', 'redo', 'toggle-bookmark', 'note-on-document', 'labels'],
  },
  { title: 'Find', ids: ['find', 'find-next', 'find-previous', 'search', 'history', 'related'] },
  {
    title: 'View',
    ids: [
      'toggle-outline',
      'toggle-notes',
      'toggle-panel',
      'toggle-numbers',
      'compare-texts',
      'zoom-in',
      'zoom-out',
      'zoom-reset',
      'toggle-full-screen',
      'shortcuts',
    ],
  },
  {
    title: 'Hand over and keep',
    ids: [
      'copy-citation',
      'copy-link',
      'source',
      'export',
      'import-documents',
      'import-folder',
      'import-notes',
      'print',
      'back-up-now',
      'restore',
      'backup-folder',
      'show-backups',
    ],
  },
];

/** Keys that are no commands: they work on the text itself. */
export const readingKeys: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['1', '–', '9'], does: 'Mark the selection, or change the label of the open mark' },
  { keys: ['N'], does: 'Write a note on the selection or the open mark' },
  {
    keys: ['P', 'S', 'W'],
    does: 'Select the next paragraph, sentence or word; with Shift the one before',
  },
  { keys: ['X'], does: 'Add one more to the selection; with Shift take it off' },
  { keys: ['Enter'], does: 'Write in the note of the open mark' },
  {
    keys: ['Alt+Left', 'Alt+Right'],
    does: 'Move the end of the open mark by a word; with Shift its start',
  },
  { keys: ['Delete'], does: 'Delete the open mark' },
  { keys: ['Esc'], does: 'Close what is open' },
];
