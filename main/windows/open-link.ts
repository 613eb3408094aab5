import { dialog, shell, type BrowserWindow } from 'electron';
import { appError, type AppError } from '#core/errors';
import { err, ok, type Result } from '#core/result';

/** Longest address that a dialog shows in full, in UTF-16 units. */
const maxShown = 1000;

/**
 * Opens the address of a note in the system, after asking. Only the web and mail: other schemes
 * start programs. The address is shown as it will be opened, so that lookalikes are noticed; one
 * too long to show in full is not opened.
 */
export async function openLink(
  window: BrowserWindow,
  url: string,
): Promise<Result<boolean, AppError>> {
  if (!URL.canParse(url)) return err(appError('refused'));
  const address = new URL(url);
  if (!['https:', 'http:', 'mailto:'].includes(address.protocol)) return err(appError('refused'));
  if (address.href.length > maxShown) return err(appError('refused'));
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Readout?',
    detail: address.href,
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return ok(false);
  await shell.openExternal(address.href);
  return ok(true);
}
