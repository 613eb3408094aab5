import type { CommandId } from './commands';

/** A line between two commands. */
export const separator = '-';

export interface CommandMenu {
  readonly title: string;
  readonly items: readonly (CommandId | typeof separator)[];
}

/**
 * The commands as people find them: the menu bar, the menu in the window, the palette and the list
 * of shortcuts are all drawn from here. Every command is in exactly one menu.
 */
export const commandMenus: readonly CommandMenu[] = [
  {
    title: 'File',
    items: [
      'import-documents',
      'import-folder',
      'paste-text',
      'import-notes',
      separator,
      'export',
      'print',
      separator,
      'source',
    ],
  },
  { title: 'Edit', items: ['undo', 'redo', separator, 'copy-citation', 'copy-link'] },
  {
    title: 'Mark',
    items: [
      'toggle-bookmark',
      'note-on-document',
      separator,
      'next-mark',
      'previous-mark',
      separator,
      'labels',
    ],
  },
  {
    title: 'Find',
    items: [
      'find',
      'find-next',
      'find-previous',
      separator,
      'search',
      'history',
      'related',
      separator,
      'palette',
    ],
  },
  {
    title: 'Go',
    items: [
      'go-back',
      'go-forward',
      separator,
      'go-to-library',
      'go-to-notebook',
      'go-to-bin',
      separator,
      'go-to-paragraph',
    ],
  },
  {
    title: 'View',
    items: [
      'toggle-outline',
      'toggle-notes',
      'toggle-panel',
      'toggle-numbers',
      'compare-texts',
      separator,
      'zoom-in',
      'zoom-out',
      'zoom-reset',
      separator,
      'toggle-full-screen',
    ],
  },
  {
    title: 'Tab',
    items: [
      'new-tab',
      'close-tab',
      'reopen-tab',
      separator,
      'next-tab',
      'previous-tab',
      separator,
      'move-tab-right',
      'move-tab-left',
    ],
  },
  {
    title: 'Data',
    items: ['back-up-now', 'restore', separator, 'backup-folder', 'show-backups'],
  },
  { title: 'Help', items: ['guide', 'shortcuts'] },
];

/** The commands of a menu, without separators. */
export function commandsOf({ items }: CommandMenu): CommandId[] {
  return items.filter((item) => item !== separator);
}

/** Keys that are not commands: they work on the text itself. */
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
