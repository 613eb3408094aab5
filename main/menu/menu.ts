import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { events } from '#core/ipc/channels';
import { acceleratorOf, commands, type CommandId } from '#core/ipc/commands';
import { currentWindow } from '../windows/main-window';

/** Names of the acts that Undo and Redo represent now; null for none. */
export interface UndoNames {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Longest part of an act's name that a menu shows, in code points. */
const maxNameLength = 60;

let names: UndoNames = { undo: null, redo: null };

/** The menu bar: the system's own items by role, ours by command. */
export function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template()));
}

/** Writes the acts into the Edit menu: "Undo Highlight in Outset". A menu's labels cannot change: it is made anew. */
export function nameUndo(next: UndoNames): void {
  if (next.undo === names.undo && next.redo === names.redo) return;
  names = next;
  installMenu();
}

function template(): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin';
  const separator = { type: 'separator' as const };
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&File',
      submenu: [
        item('import-documents'),
        item('import-folder'),
        item('import-notes'),
        separator,
        item('export'),
        separator,
        item('source'),
        item('print'),
        separator,
        { role: mac ? 'close' : 'quit' },
      ],
    },
    { label: '&Edit', submenu: editItems() },
    { label: '&Mark', submenu: markItems() },
    {
      label: '&View',
      submenu: [
        item('go-to-library'),
        item('go-to-notebook'),
        item('toggle-outline'),
        item('toggle-notes'),
        item('toggle-panel'),
        item('toggle-numbers'),
        item('compare-texts'),
        separator,
        item('zoom-reset'),
        item('zoom-in'),
        item('zoom-out'),
        separator,
        item('toggle-full-screen'),
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    {
      label: '&Data',
      submenu: [
        item('back-up-now'),
        item('restore'),
        item('backup-folder'),
        item('show-backups'),
        separator,
        item('go-to-bin'),
      ],
    },
    { label: '&Go', submenu: goItems() },
    { role: 'windowMenu' },
    { role: 'help', submenu: [item('shortcuts')] },
  ];
}

function markItems(): MenuItemConstructorOptions[] {
  return [
    item('toggle-bookmark'),
    item('note-on-document'),
    { type: 'separator' },
    item('next-mark'),
    item('previous-mark'),
    { type: 'separator' },
    item('labels'),
  ];
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    namedItem('undo', names.undo),
    namedItem('redo', names.redo),
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    item('copy-citation'),
    item('copy-link'),
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
    item('find'),
    item('find-next'),
    item('find-previous'),
    item('search'),
    item('history'),
    item('related'),
  ];
}

function goItems(): MenuItemConstructorOptions[] {
  return [
    item('palette'),
    { type: 'separator' },
    item('go-back'),
    item('go-forward'),
    { type: 'separator' },
    item('go-to-paragraph'),
  ];
}

function namedItem(id: 'undo' | 'redo', name: string | null): MenuItemConstructorOptions {
  const base = item(id);
  return name === null
    ? base
    : { ...base, label: `${base.label ?? ''} ${[...name].slice(0, maxNameLength).join('')}` };
}

function item(id: CommandId): MenuItemConstructorOptions {
  return {
    label: commands[id].label,
    accelerator: acceleratorOf(id, process.platform === 'darwin'),
    // The page hears its keys first and runs the command; the menu only shows them.
    registerAccelerator: false,
    click: () => send(id),
  };
}

function send(id: CommandId): void {
  currentWindow()?.webContents.send(events.runCommand, id);
}
