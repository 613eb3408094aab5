import type { BrowserWindow } from 'electron';
import { appError, type AppError } from '#core/errors';
import type { PrintOutcome } from '#core/ipc/messages';
import { err, ok, type Result } from '#core/result';

/**
 * Shows the system's print dialog for the page in `@media print`. The tints of the marks are
 * backgrounds, which are printed only on request.
 *
 * @returns an error when there is no printer or the system could not print
 */
export function printPage(window: BrowserWindow): Promise<Result<PrintOutcome, AppError>> {
  return new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (done, reason) => {
      if (done) resolve(ok({ kind: 'printed' }));
      // Chromium's message for a cancelled dialog.
      else if (/cancel/i.test(reason)) resolve(ok({ kind: 'cancelled' }));
      else resolve(err(appError('not-printed')));
    });
  });
}
