import type { Settings } from '#core/ipc/messages';
import { err, ok } from '#core/result';
import { fileError } from '../files/file-errors';
import { applyTheme } from '../settings/settings';
import type { HandlerContext } from './handlers';
import type { Handlers } from './register';

export function settingsHandlers({
  settings,
}: Pick<HandlerContext, 'settings'>): Pick<Handlers, 'readSettings' | 'writeSettings'> {
  const visible = (): Settings => {
    const { theme, backupFolder } = settings.current;
    return { theme, backupFolder };
  };
  return {
    async readSettings() {
      return ok(visible());
    },
    async writeSettings({ theme }) {
      applyTheme(theme);
      try {
        await settings.update({ theme });
        return ok(visible());
      } catch (error) {
        return err(fileError(error, 'settings.json'));
      }
    },
  };
}
