import { app, Menu, type MenuItemConstructorOptions } from 'electron';
import { events } from '#core/ipc/channels';
import { commands, type CommandId } from '#core/ipc/commands';
import { currentWindow } from '../windows/main-window';

/** The menu bar: the system's own items by role, ours by command. */
export function installMenu(): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(template()));
}

function template(): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin';
  const separator = { type: 'separator' as const };
  return [
    ...(mac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: [item('export'), separator, { role: mac ? 'close' : 'quit' }] },
    { label: '&Edit', submenu: editItems() },
    {
      label: '&View',
      submenu: [
        item('go-to-library'),
        item('toggle-outline'),
        item('toggle-notes'),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
      ],
    },
    { label: '&Go', submenu: [item('next-mark'), item('previous-mark')] },
    { role: 'windowMenu' },
  ];
}

function editItems(): MenuItemConstructorOptions[] {
  return [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
  ];
}

function item(id: CommandId): MenuItemConstructorOptions {
  const { label, accelerator } = commands[id];
  return { label, accelerator, click: () => send(id) };
}

function send(id: CommandId): void {
  currentWindow()?.webContents.send(events.runCommand, id);
}
