import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { createExportPlaces } from '../files/export-places';
import { pickAnnotationFiles } from '../files/pick-annotation-files';
import { currentWindow } from '../windows/main-window';
import { renderPdf } from '../windows/render-pdf';
import { writeClipboard } from '../windows/write-clipboard';
import type { Handlers } from './register';

type ExchangeMethod =
  'chooseExport' | 'writeExport' | 'writePdf' | 'writeClipboard' | 'paste' | 'pickAnnotationFiles';

/** What goes out of the library to other programs, and what comes in from them. */
export function exchangeHandlers(): Pick<Handlers, ExchangeMethod> {
  const places = createExportPlaces(renderPdf);
  return {
    async chooseExport(request) {
      const window = currentWindow();
      return window ? places.choose(window, request) : err(appError('refused'));
    },
    async writeExport(request) {
      return places.write(request);
    },
    async writePdf(request) {
      return places.writePdf(request);
    },
    async writeClipboard(forms) {
      await writeClipboard(forms);
      return ok(null);
    },
    async paste() {
      currentWindow()?.webContents.paste();
      return ok(null);
    },
    async pickAnnotationFiles() {
      const window = currentWindow();
      return window ? ok(await pickAnnotationFiles(window)) : err(appError('refused'));
    },
  };
}
