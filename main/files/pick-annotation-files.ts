import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { appError } from '#core/errors';
import type { PickedFile } from '#core/ipc/messages';
import { fileError } from './file-errors';

/** Largest file of annotations that is read, in bytes. */
const maxBytes = 200_000_000;

const extensions = [
  ...['json', 'jsonld', 'annotation', 'annotations', 'ann', 'epub', 'zip'],
  ...['csv', 'md', 'html', 'docx', 'pdf', 'rdf', 'lua', 'txt', 'gz'],
];

/** Asks the reader for files and reads them; an unreadable one does not stop the others. */
export async function pickAnnotationFiles(window: BrowserWindow): Promise<PickedFile[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import marks and notes',
    buttonLabel: 'Import',
    filters: [
      { name: 'Marks and notes', extensions },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  });
  return Promise.all(filePaths.map(readPicked));
}

async function readPicked(file: string): Promise<PickedFile> {
  const name = basename(file);
  try {
    const { size } = await stat(file);
    if (size > maxBytes) return { name, bytes: null, error: appError('too-large', name) };
    return { name, bytes: new Uint8Array(await readFile(file)), error: null };
  } catch (error) {
    return { name, bytes: null, error: fileError(error, name) };
  }
}
