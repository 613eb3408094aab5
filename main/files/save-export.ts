import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { ok, err } from '#core/result';
import { safeFileName } from '#core/exporting/file-name';
import type { Answer, Request } from '#core/ipc/contract';
import { fileError } from './file-errors';
import { writeFileAtomically } from './atomic-write';

/**
 * Asks the reader where to save and writes there. The path comes from the system's own dialog,
 * which also asks before an existing file is replaced; the renderer only suggests a name.
 */
export async function saveExport(
  window: BrowserWindow,
  { suggestedName, content }: Request<'saveExport'>,
): Promise<Answer<'saveExport'>> {
  const choice = await dialog.showSaveDialog(window, {
    title: 'Export to Markdown',
    defaultPath: safeFileName(suggestedName),
    filters: [{ name: 'Markdown', extensions: ['md'] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (choice.canceled || !choice.filePath) return ok({ kind: 'cancelled' });
  const name = basename(choice.filePath);
  try {
    await writeFileAtomically(choice.filePath, content);
    return ok({ kind: 'saved', name });
  } catch (error) {
    return err(fileError(error, name));
  }
}
