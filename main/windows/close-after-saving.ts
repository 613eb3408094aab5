import { app, type BrowserWindow } from 'electron';
import { events } from '#core/ipc/channels';

/** Longest wait, in milliseconds, for the renderer to write what is still on its way. */
const patience = 3000;

let closable: (() => void) | null = null;

/** Called when the renderer says that everything typed is on disk. */
export function releaseClosing(): void {
  closable?.();
}

/**
 * Holds the window open until the renderer has saved what was typed last, for a bounded time: a
 * page that hangs or has crashed must not keep the application from quitting.
 */
export function closeAfterSaving(window: BrowserWindow, onClose: () => Promise<void>): void {
  let state: 'open' | 'asking' | 'done' = 'open';
  let quitting = false;
  app.once('before-quit', () => {
    quitting = true;
  });
  const finish = () => {
    state = 'done';
    closable = null;
    if (window.isDestroyed()) return;
    void onClose()
      .catch(() => undefined)
      .then(() => {
        window.destroy();
        if (quitting) app.quit();
      });
  };
  window.on('close', (event) => {
    if (state === 'done' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    const timer = setTimeout(finish, patience);
    closable = () => {
      clearTimeout(timer);
      finish();
    };
    window.webContents.send(events.closing);
  });
}
