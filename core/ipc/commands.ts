/**
 * The commands that the menu bar, the toolbar and the keyboard share. Main draws the menu from
 * this list, the renderer runs it. Accelerators are Electron's: CommandOrControl is Command on
 * macOS and Control elsewhere.
 */
export const commands = {
  undo: { label: 'Undo', accelerator: 'CommandOrControl+Z' },
  redo: { label: 'Redo', accelerator: 'CommandOrControl+Shift+Z' },
  'go-to-bin': { label: 'Bin', accelerator: 'CommandOrControl+Shift+B' },
  'go-to-library': { label: 'Library', accelerator: 'CommandOrControl+L' },
  'toggle-outline': { label: 'Outline', accelerator: 'CommandOrControl+Shift+O' },
  'toggle-notes': { label: 'Notes', accelerator: 'CommandOrControl+Shift+M' },
  'back-up-now': { label: 'Back Up Now', accelerator: 'CommandOrControl+Alt+S' },
  restore: { label: 'Restore…', accelerator: 'CommandOrControl+Alt+R' },
  'backup-folder': { label: 'Second Backup Folder…', accelerator: 'CommandOrControl+Alt+F' },
  'show-backups': { label: 'Show Backups', accelerator: 'CommandOrControl+Alt+Shift+S' },
  'next-mark': { label: 'Next Mark', accelerator: 'Alt+Down' },
  'previous-mark': { label: 'Previous Mark', accelerator: 'Alt+Up' },
  export: { label: 'Export to Markdown…', accelerator: 'CommandOrControl+Shift+E' },
} as const;

export type CommandId = keyof typeof commands;

export function isCommandId(value: unknown): value is CommandId {
  return typeof value === 'string' && Object.hasOwn(commands, value);
}
