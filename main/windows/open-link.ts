import { dialog, shell, type BrowserWindow } from 'electron';
import { appError, type AppError } from '#core/errors';
import { err, ok, type Result } from '#core/result';

/** UTF-16 units of an address that a dialog shows whole. */
const maxShown = 1000;

/**
 * Hands an address of a note to the system, after asking. Only the web and mail: other schemes
 * start programs. What is shown is the address as it will be opened, so that a look-alike is seen; one
 * that is too long to be shown whole is not opened.
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
