import { appError } from '#core/errors';
import { err, ok } from '#core/result';
import { fileError } from '../files/file-errors';
import { createTextPicker } from '../files/pick-texts';
import { writePicture } from '../library/picture-store';
import { currentWindow } from '../windows/main-window';
import type { Handlers } from './register';
import type { HandlerContext } from './handler-context';

type TextMethod =
  | 'readText'
  | 'readTexts'
  | 'storeTexts'
  | 'storePicture'
  | 'pickTexts'
  | 'readPickedText';

/** Imported texts: from the reader's files into the library's own folder, and back. */
export function textHandlers({ texts }: Pick<HandlerContext, 'texts'>): Pick<Handlers, TextMethod> {
  const picker = createTextPicker();
  return {
    async readText({ revision }) {
      try {
        const content = await texts.readWhole(revision);
        return content === null ? err(appError('no-text')) : ok(content);
      } catch (error) {
        return err(fileError(error));
      }
    },
    async readTexts({ revisions }) {
      const reading = revisions.map((revision) => texts.read(revision).catch(() => null));
      return ok(await Promise.all(reading));
    },
    async storeTexts(request) {
      try {
        const refused = await texts.write(request.texts);
        return refused.length === 0 ? ok(null) : err(appError('bad-request', 'storeTexts'));
      } catch (error) {
        return err(fileError(error));
      }
    },
    async storePicture({ name, bytes }) {
      try {
        const isWritten = await writePicture(texts.folder, name, bytes);
        return isWritten ? ok(null) : err(appError('bad-request', 'storePicture'));
      } catch (error) {
        return err(fileError(error));
      }
    },
    async pickTexts({ kind }) {
      const window = currentWindow();
      return window ? ok(await picker.pick(window, kind)) : err(appError('refused'));
    },
    async readPickedText({ ticket, index }) {
      return picker.read(ticket, index);
    },
  };
}
