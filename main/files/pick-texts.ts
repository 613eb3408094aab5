/**
 * Files the reader picks for importing. The renderer learns names and sizes, and gets the bytes of
 * one file at a time: ten thousand files are never in memory together.
 */
import { randomUUID } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { appError, type AppError } from '#core/errors';
import { maxImportBytes, textExtensions } from '#core/import-documents/import-limits';
import type { PickedTexts } from '#core/ipc/messages';
import { err, type Result, ok } from '#core/result';
import { fileError } from './file-errors';

/** Files accepted from one folder; more would be the wrong folder. */
const maxFiles = 20_000;

export function createTextPicker() {
  let current: { readonly ticket: string; readonly paths: readonly string[] } | null = null;

  return {
    async pick(window: BrowserWindow, kind: 'files' | 'folder'): Promise<PickedTexts> {
      const chosen = await ask(window, kind);
      const found = kind === 'files' ? chosen : await filesIn(chosen[0]);
      const listed = found.slice(0, maxFiles);
      const ticket = randomUUID();
      current = { ticket, paths: listed };
      const files = await Promise.all(listed.map(describe));
      return { ticket, files, more: found.length > listed.length };
    },

    async read(ticket: string, index: number): Promise<Result<Uint8Array, AppError>> {
      const path = current?.ticket === ticket ? current.paths[index] : undefined;
      if (path === undefined) return err(appError('not-found'));
      const name = basename(path);
      try {
        if ((await stat(path)).size > maxImportBytes(name)) return err(appError('too-large', name));
        return ok(new Uint8Array(await readFile(path)));
      } catch (error) {
        return err(fileError(error, name));
      }
    },
  };
}

async function ask(window: BrowserWindow, kind: 'files' | 'folder'): Promise<string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: kind === 'files' ? 'Import documents' : 'Import a folder',
    buttonLabel: 'Import',
    ...(kind === 'files' && {
      filters: [
        { name: 'Documents', extensions: [...textExtensions] },
        { name: 'All files', extensions: ['*'] },
      ],
    }),
    properties: kind === 'files' ? ['openFile', 'multiSelections'] : ['openDirectory'],
  });
  return filePaths;
}

/**
 * Files of known kinds in a folder and its subfolders, by name; hidden ones and links are skipped.
 */
async function filesIn(folder: string | undefined): Promise<string[]> {
  if (folder === undefined) return [];
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next && found.length <= maxFiles; next = folders.pop()) {
    const entries = await readdir(next, { withFileTypes: true }).catch(() => []);
    entries.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue;
      const path = join(next, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && isText(entry.name)) found.push(path);
    }
  }
  return found;
}

function isText(name: string): boolean {
  return (textExtensions as readonly string[]).includes(extname(name).slice(1).toLowerCase());
}

async function describe(path: string) {
  const size = await stat(path).then(
    (facts) => facts.size,
    () => 0,
  );
  return { name: basename(path), size };
}
