import { dialog, shell, type BrowserWindow } from 'electron';
import { appError, type AppError } from '#core/errors';
import { err, ok, type Result } from '#core/result';

/**
 * Hands an address of a note to the system, after asking. Only the web and mail: other schemes
 * start programs. What is shown is the address as it will be opened, so that a look-alike is seen.
 */
export async function openLink(
  window: BrowserWindow,
  url: string,
): Promise<Result<boolean, AppError>> {
  if (!URL.canParse(url)) return err(appError('refused'));
  const address = new URL(url);
  if (!['https:', 'http:', 'mailto:'].includes(address.protocol)) return err(appError('refused'));
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: 'Open this address outside Readout?',
    detail: address.href.slice(0, 1000),
    buttons: ['Open', 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return ok(false);
  await shell.openExternal(address.href);
  return ok(true);
}
