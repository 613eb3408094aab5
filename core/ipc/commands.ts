/**
 * The commands that the menu bar, the toolbar and the keyboard share. Main draws the menu from this
 * list, the renderer runs it. Accelerators are Electron's: CommandOrControl is Command on macOS and
 * Control elsewhere; `mac` is for commands where macOS has its own convention.
 */
export const commands = {
  print: { label: 'Print…', accelerator: 'CommandOrControl+P' },
  find: { label: 'Find…', accelerator: 'CommandOrControl+F' },
  history: { label: 'History of a Phrase…', accelerator: 'CommandOrControl+Shift+H' },
  related: { label: 'Related Summaries', accelerator: 'CommandOrControl+Shift+R' },
  search: { label: 'Search Everywhere…', accelerator: 'CommandOrControl+Shift+F' },
  'find-next': { label: 'Find Next', accelerator: 'F3' },
  'find-previous': { label: 'Find Previous', accelerator: 'Shift+F3' },
  'toggle-numbers': { label: 'Paragraph Numbers', accelerator: 'CommandOrControl+Shift+G' },
  'go-to-paragraph': { label: 'Go to Paragraph…', accelerator: 'CommandOrControl+G' },
  'go-back': { label: 'Back', accelerator: 'Alt+Left', mac: 'CommandOrControl+[' },
  'go-forward': { label: 'Forward', accelerator: 'Alt+Right', mac: 'CommandOrControl+]' },
  'new-tab': { label: 'This Document in a New Tab', accelerator: 'CommandOrControl+T' },
  'close-tab': { label: 'Close Tab', accelerator: 'CommandOrControl+W' },
  'reopen-tab': { label: 'Reopen Closed Tab', accelerator: 'CommandOrControl+Shift+T' },
  'next-tab': { label: 'Next Tab', accelerator: 'CommandOrControl+Tab', mac: 'Control+Tab' },
  'previous-tab': {
    label: 'Previous Tab',
    accelerator: 'CommandOrControl+Shift+Tab',
    mac: 'Control+Shift+Tab',
  },
  'move-tab-right': { label: 'Move Tab Right', accelerator: 'CommandOrControl+Shift+PageDown' },
  'move-tab-left': { label: 'Move Tab Left', accelerator: 'CommandOrControl+Shift+PageUp' },
  'zoom-in': { label: 'Zoom In', accelerator: 'CommandOrControl+Plus' },
  'zoom-out': { label: 'Zoom Out', accelerator: 'CommandOrControl+-' },
  'zoom-reset': { label: 'Actual Size', accelerator: 'CommandOrControl+0' },
  'toggle-full-screen': { label: 'Full Screen', accelerator: 'F11', mac: 'Control+Command+F' },
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z' },
  redo: { label: 'Redo', accelerator: 'CommandOrControl+Shift+Z' },
  'go-to-bin': { label: 'Bin', accelerator: 'CommandOrControl+Shift+B' },
  'go-to-notebook': { label: 'Notebook', accelerator: 'CommandOrControl+Shift+N' },
  'go-to-library': { label: 'Library', accelerator: 'CommandOrControl+L' },
  'toggle-outline': { label: 'Outline', accelerator: 'CommandOrControl+Shift+O' },
  'toggle-notes': { label: 'Notes', accelerator: 'CommandOrControl+Shift+M' },
  'back-up-now': { label: 'Back Up Now', accelerator: 'CommandOrControl+Alt+S' },
  restore: { label: 'Restore…', accelerator: 'CommandOrControl+Alt+R' },
  'backup-folder': { label: 'Second Backup Folder…', accelerator: 'CommandOrControl+Alt+F' },
  'show-backups': { label: 'Show Backups', accelerator: 'CommandOrControl+Alt+Shift+S' },
  'toggle-panel': { label: 'All Marks and Notes', accelerator: 'CommandOrControl+Shift+A' },
  'toggle-bookmark': { label: 'Bookmark', accelerator: 'CommandOrControl+D' },
  'note-on-document': {
    label: 'Note on the Document',
    accelerator: 'CommandOrControl+Shift+D',
  },
  palette: { label: 'Commands and Documents…', accelerator: 'CommandOrControl+K' },
  shortcuts: { label: 'Keyboard Shortcuts', accelerator: 'Shift+?' },
  labels: { label: 'Labels…', accelerator: 'CommandOrControl+Shift+L' },
  'next-mark': { label: 'Next Mark', accelerator: 'Alt+Down' },
  'previous-mark': { label: 'Previous Mark', accelerator: 'Alt+Up' },
  'copy-link': { label: 'Copy Link', accelerator: 'CommandOrControl+Alt+L' },
  'copy-citation': { label: 'Copy with Citation', accelerator: 'CommandOrControl+Shift+C' },
  source: { label: 'Edit Details…', accelerator: 'CommandOrControl+Alt+C' },
  export: { label: 'Export…', accelerator: 'CommandOrControl+Shift+E' },
  'import-documents': { label: 'Import Documents…', accelerator: 'CommandOrControl+O' },
  'import-folder': {
    label: 'Import Folder…',
    accelerator: 'CommandOrControl+Alt+Shift+O',
  },
  'paste-text': { label: 'Paste Text…', accelerator: 'CommandOrControl+Shift+V' },
  guide: { label: 'Reading Guide', accelerator: 'F1' },
  'compare-texts': { label: 'Versions and Changes', accelerator: 'CommandOrControl+Alt+D' },
  'import-notes': { label: 'Import Marks and Notes…', accelerator: 'CommandOrControl+Alt+O' },
} as const;

export type CommandId = keyof typeof commands;

export const commandIds = Object.keys(commands) as readonly CommandId[];

/** Additional keys that people know from other programs: they work unless a command has them. */
export const otherKeys: readonly { readonly id: CommandId; readonly accelerator: string }[] = [
  { id: 'redo', accelerator: 'CommandOrControl+Y' },
  { id: 'next-tab', accelerator: 'Control+PageDown' },
  { id: 'previous-tab', accelerator: 'Control+PageUp' },
];

/** A command's name where no ellipsis is needed. */
export function commandName(id: CommandId): string {
  return commands[id].label.replace('…', '');
}

/** The command's accelerator on this system. */
export function acceleratorOf(id: CommandId, mac: boolean): string {
  const command: { readonly accelerator: string; readonly mac?: string } = commands[id];
  return (mac ? command.mac : undefined) ?? command.accelerator;
}

export function isCommandId(value: unknown): value is CommandId {
  return typeof value === 'string' && Object.hasOwn(commands, value);
}
