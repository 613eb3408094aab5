import { join } from 'node:path';
import { BrowserWindow, screen, type Rectangle } from 'electron';
import type { AppError } from '#core/errors';
import { events } from '#core/ipc/channels';
import { paperOf, type SettingsStore, type StoredSettings } from '../settings/settings';
import { closeAfterSaving } from './close-after-saving';
import { isOwnPage, startPage } from './origin';

let mainWindow: BrowserWindow | null = null;

export function currentWindow(): BrowserWindow | null {
  return mainWindow;
}

/** @param finish what remains to be done after the last save; it may take a few seconds. */
export function openMainWindow(
  settings: SettingsStore,
  finish: () => Promise<void>,
): BrowserWindow {
  const window = new BrowserWindow({
    ...placeOnScreen(settings.current.window),
    minWidth: 480,
    minHeight: 360,
    show: false,
    autoHideMenuBar: true,
    title: 'Readout',
    backgroundColor: paperOf(settings.current.theme),
    webPreferences: {
      preload: join(__dirname, '..', 'preload', 'index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
    },
  });
  mainWindow = window;
  window.once('ready-to-show', () => window.show());
  window.on('closed', () => {
    mainWindow = null;
  });
  closeAfterSaving(window, async () => {
    const { x, y, width, height } = window.getNormalBounds();
    window.hide();
    await Promise.allSettled([settings.update({ window: { x, y, width, height } }), finish()]);
  });
  // Chromium asks nobody before it shows `about:blank`: a page that went there is brought back.
  window.webContents.on('did-navigate', (_event, url) => {
    if (!isOwnPage(url)) void window.loadURL(startPage);
    // Chromium forgets it with the process, and would start at its own.
    window.webContents.setZoomFactor(settings.current.zoom);
  });
  reloadAfterCrash(window);
  void window.loadURL(startPage);
  return window;
}

/** Consecutive reloads after which a page that keeps crashing is left alone. */
const maxReloads = 3;

/** A crashed page reloads by itself: everything saved is on disk. */
function reloadAfterCrash(window: BrowserWindow): void {
  let reloads = 0;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || reloads === maxReloads) return;
    reloads += 1;
    // Not in the event itself: the old process is still being taken down there.
    setTimeout(() => {
      if (!window.isDestroyed()) void window.loadURL(startPage);
    }, 100);
  });
}

/** Brings the one window forward; a second start of the application does this and quits. */
export function showMainWindow(): void {
  if (!mainWindow) return;
  if (mainWindow.isMinimized()) mainWindow.restore();
  mainWindow.show();
  mainWindow.focus();
}

/** Shows a notice in the window without having been asked. */
export function tellReader(notice: AppError): void {
  mainWindow?.webContents.send(events.notice, notice);
}

/** The stored bounds, unless their screen is gone. */
function placeOnScreen(bounds: StoredSettings['window']): Partial<Rectangle> {
  const { x, y, width, height } = bounds;
  if (x === undefined || y === undefined) return { width, height };
  const { workArea } = screen.getDisplayMatching({ x, y, width, height });
  const visible =
    x < workArea.x + workArea.width - 80 &&
    x + width > workArea.x + 80 &&
    y < workArea.y + workArea.height - 80 &&
    y >= workArea.y - 20;
  return visible ? { x, y, width, height } : { width, height };
}
