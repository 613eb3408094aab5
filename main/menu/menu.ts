import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { events } from '#core/ipc/channels';
import { commandMenus, separator } from '#core/ipc/command-menus';
import { commands, type CommandId } from '#core/ipc/commands';
import { keysOf, type ChosenKeys } from '#core/ipc/keys';
import { currentWindow } from '../windows/main-window';

/** Names of the acts that Undo and Redo currently apply to; null for none. */
export interface UndoNames {
  readonly undo: string | null;
  readonly redo: string | null;
}

/** Longest part of an act's name that a menu shows, in code points. */
const maxNameLength = 60;

let names: UndoNames = { undo: null, redo: null };
let chosen: ChosenKeys = {};

/** The menu bar: the system's own items by role, ours by command. */
function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template()));
}

/** Shows the reader's chosen keys beside their commands. */
export function nameKeys(next: ChosenKeys): void {
  chosen = next;
  installMenu();
}

/**
 * Names the acts in the Edit menu: "Undo Highlight in Outset". Menu labels cannot change: the menu
 * is rebuilt.
 */
export function nameUndo(next: UndoNames): void {
  if (next.undo === names.undo && next.redo === names.redo) return;
  names = next;
  installMenu();
}

type Items = MenuItemConstructorOptions[];

const line = { type: 'separator' as const };

function template(): Items {
  const mac = process.platform === 'darwin';
  const menus = commandMenus.map(({ title, items }) => {
    const own = items.map((each) => (each === separator ? line : commandItem(each)));
    const submenu = withRoles(title, own, mac);
    return title === 'Help' ? { role: 'help' as const, submenu } : { label: `&${title}`, submenu };
  });
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    ...menus.slice(0, -1),
    { role: 'windowMenu' },
    ...menus.slice(-1),
  ];
}

/** The system's own items, among the commands they belong with. */
function withRoles(title: string, items: Items, mac: boolean): Items {
  if (title === 'File') return [...items, line, { role: mac ? 'close' : 'quit' }];
  if (title === 'Edit') {
    const clipboard: Items = [{ role: 'cut' }, { role: 'copy' }, { role: 'paste' }];
    return [...items, line, ...clipboard, { role: 'selectAll' }];
  }
  return title === 'View' && !app.isPackaged ? [...items, { role: 'toggleDevTools' }] : items;
}

function commandItem(id: CommandId): MenuItemConstructorOptions {
  return id === 'undo' || id === 'redo' ? namedItem(id, names[id]) : item(id);
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
    accelerator: keysOf(id, chosen, process.platform === 'darwin'),
    // The page handles its keys first and runs the command; the menu only shows them.
    registerAccelerator: false,
    click: () => send(id),
  };
}

function send(id: CommandId): void {
  currentWindow()?.webContents.send(events.runCommand, id);
}
