import { app } from 'electron';
import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { createDragOut } from '../files/drag-out';
import { createExportPlaces } from '../files/export-places';
import { fileError } from '../files/file-errors';
import { pickAnnotationFiles } from '../files/pick-annotation-files';
import { dragIcon } from '../windows/drag-icon';
import { currentWindow } from '../windows/main-window';
import { renderPdf } from '../windows/render-pdf';
import { writeClipboard } from '../windows/write-clipboard';
import type { Handlers } from './register';

type ExchangeMethod =
  | 'chooseExport'
  | 'writeExport'
  | 'writePdf'
  | 'writeClipboard'
  | 'paste'
  | 'dragFiles'
  | 'pickAnnotationFiles';

/** Exports to other programs, and imports from them. */
export function exchangeHandlers(): Pick<Handlers, ExchangeMethod> {
  const places = createExportPlaces(renderPdf);
  const drags = createDragOut(app.getPath('temp'));
  app.once('will-quit', drags.clear);
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
    async dragFiles(request) {
      const window = currentWindow();
      if (!window) return err(appError('refused'));
      try {
        const files = await drags.write(request);
        window.webContents.startDrag({ file: files[0] ?? '', files, icon: dragIcon() });
        return ok(null);
      } catch (error) {
        return err(fileError(error, request.files[0]?.name ?? ''));
      }
    },
    async pickAnnotationFiles() {
      const window = currentWindow();
      return window ? ok(await pickAnnotationFiles(window)) : err(appError('refused'));
    },
  };
}
