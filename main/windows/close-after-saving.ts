import { app, dialog, type BrowserWindow } from 'electron';
import { events } from '#core/ipc/channels';

/** Longest wait, in milliseconds, for the renderer to save what is pending. */
const patience = 3000;

let answer: ((unsaved: string | null) => void) | null = null;

/**
 * Called when the renderer has turned everything typed into changes and tried to save them.
 *
 * @param unsaved why something could not be saved, as a sentence; null when all is on disk.
 */
export function answerClosing(unsaved: string | null): void {
  answer?.(unsaved);
}

/**
 * Keeps the window open until the renderer has saved what was typed last, for a bounded time: a
 * page that hangs or has crashed must not keep the application from quitting. What cannot be saved
 * is not discarded without asking.
 */
export function closeAfterSaving(window: BrowserWindow, onClose: () => Promise<void>): void {
  let state: 'open' | 'asking' | 'done' = 'open';
  let quitting = false;
  app.on('before-quit', () => {
    quitting = true;
  });

  async function finish(): Promise<void> {
    state = 'done';
    answer = null;
    if (window.isDestroyed()) return;
    await onClose().catch(() => undefined);
    window.destroy();
    if (quitting) app.quit();
  }

  async function decide(unsaved: string | null): Promise<void> {
    if (unsaved === null || (await quitAnyway(window, unsaved))) return finish();
    state = 'open';
    quitting = false;
  }

  window.on('close', (event) => {
    if (state === 'done' || window.webContents.isCrashed()) return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    const timer = setTimeout(() => void finish(), patience);
    answer = (unsaved) => {
      clearTimeout(timer);
      void decide(unsaved);
    };
    window.webContents.send(events.closing);
  });
}

async function quitAnyway(window: BrowserWindow, unsaved: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: 'Some of your words are not saved yet.',
    detail: unsaved,
    buttons: ['Keep open', 'Quit without them'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
