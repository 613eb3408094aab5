import { app } from 'electron';
import { appError } from '#core/errors';
import type { Request } from '#core/ipc/contract';
import type { Settings } from '#core/ipc/messages';
import { usableKeys } from '#core/ipc/keys';
import { err, ok } from '#core/result';
import { fileError } from '../files/file-errors';
import { applyTheme, paperOf, type SettingsStore, type StoredSettings } from '../settings/settings';
import { nameKeys } from '../menu/menu';
import { currentWindow } from '../windows/main-window';
import { printPage } from '../windows/print-page';
import type { Handlers } from './register';

type LookMethod = 'readSettings' | 'writeSettings' | 'toggleFullScreen' | 'printPage';

/** The look of the window, on screen and on paper. */
export function lookHandlers(settings: SettingsStore): Pick<Handlers, LookMethod> {
  const visible = (): Settings => {
    const { theme, page, zoom, backupFolder, tabs, widths } = settings.current;
    const { author, hiddenCreators, citationStyle, keys } = settings.current;
    const look = { theme, page, zoom, tabs, widths };
    const version = app.getVersion();
    return { ...look, backupFolder, author, hiddenCreators, citationStyle, keys, version };
  };
  return {
    async readSettings() {
      return ok(visible());
    },
    async writeSettings(change) {
      applyNow(change);
      try {
        await settings.update(withoutGaps(change));
        if (change.keys) nameKeys(settings.current.keys);
        return ok(visible());
      } catch (error) {
        return err(fileError(error, 'settings.json'));
      }
    },
    async toggleFullScreen() {
      const window = currentWindow();
      window?.setFullScreen(!window.isFullScreen());
      return ok(null);
    },
    async printPage() {
      const window = currentWindow();
      return window ? printPage(window) : err(appError('refused'));
    },
  };
}

/** Applied at once, before the disk has answered. */
function applyNow({ theme, zoom }: Request<'writeSettings'>): void {
  const window = currentWindow();
  if (theme !== undefined) {
    applyTheme(theme);
    window?.setBackgroundColor(paperOf(theme));
  }
  if (zoom !== undefined) window?.webContents.setZoomFactor(zoom);
}

/** Only what was sent: an absent setting must not replace the stored one. */
function withoutGaps({ keys, ...change }: Request<'writeSettings'>): Partial<StoredSettings> {
  const sent = Object.entries(change).filter(([, value]) => value !== undefined);
  const usable = keys && { keys: usableKeys(keys, process.platform === 'darwin') };
  return { ...Object.fromEntries(sent), ...usable };
}
