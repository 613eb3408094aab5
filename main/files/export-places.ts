/**
 * Where exports go. The folder comes from the system's dialog and stays here: the renderer gets a
 * ticket for it, and can write only the names it asked for, or a free one it was told, there.
 */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { safeFileName } from '#core/exporting/file-name';
import { decodeText } from '#core/bytes/decode-text';
import type { Answer, Request } from '#core/ipc/contract';
import type { ExistingFile } from '#core/ipc/messages';
import { ok } from '#core/result';
import { createExportTickets } from './export-tickets';

/** Largest file that may be updated instead of replaced, in bytes. */
const maxTextBytes = 50_000_000;

/** @param layOut turns a page of ours into a PDF. */
export function createExportPlaces(layOut: (html: string) => Promise<Uint8Array>) {
  const tickets = createExportTickets(layOut);
  return {
    async choose(
      window: BrowserWindow,
      { names, what }: Request<'chooseExport'>,
    ): Promise<Answer<'chooseExport'>> {
      const [first = '', ...others] = names;
      if (others.length === 0) {
        const file = await askForFile(window, safeFileName(first), what);
        if (file === null) return ok({ kind: 'cancelled' });
        const there = await existing(new Map([[first, file]]));
        return ok({
          kind: 'chosen',
          ticket: tickets.issue(new Map([[first, file]])),
          name: basename(file),
          there,
        });
      }
      const folder = await askForFolder(window, names.length);
      if (folder === null) return ok({ kind: 'cancelled' });
      const paths = new Map(names.map((name) => [name, join(folder, safeFileName(name))]));
      const there = await existing(paths);
      const free = there.map((each) => [each.free, join(folder, each.free)] as const);
      return ok({
        kind: 'chosen',
        ticket: tickets.issue(new Map([...paths, ...free])),
        name: basename(folder),
        there,
      });
    },

    write: (request: Request<'writeExport'>) => tickets.write(request),
    writePdf: (request: Request<'writePdf'>) => tickets.writePdf(request),
  };
}

async function askForFile(
  window: BrowserWindow,
  name: string,
  what: string,
): Promise<string | null> {
  const extension = extname(name).slice(1);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: `Export to ${what}`,
    defaultPath: name,
    filters: [{ name: what, extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || !filePath ? null : filePath;
}

async function askForFolder(window: BrowserWindow, files: number): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: `A folder for ${files} files`,
    buttonLabel: 'Export here',
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

async function existing(paths: ReadonlyMap<string, string>): Promise<ExistingFile[]> {
  const taken = new Set([...paths.values()].map((path) => path.toLowerCase()));
  const found: ExistingFile[] = [];
  for (const [name, path] of paths) {
    const facts = await stat(path).catch(() => null);
    if (!facts) continue;
    const free = await freeName(path, taken);
    taken.add(join(dirname(path), free).toLowerCase());
    const isText = facts.isFile() && extname(path) === '.md' && facts.size <= maxTextBytes;
    found.push({ name, free, text: isText ? await textOf(path) : null });
  }
  return found;
}

async function textOf(path: string): Promise<string | null> {
  const text = await readFile(path).then(decodeText, () => null);
  return text?.ok ? text.value : null;
}

/** "Talks 2.md" beside "Talks.md". */
async function freeName(path: string, taken: ReadonlySet<string>): Promise<string> {
  const ending = extname(path);
  const stem = basename(path, ending);
  for (let number = 2; ; number += 1) {
    const name = `${stem} ${number}${ending}`;
    const other = join(dirname(path), name);
    if (!taken.has(other.toLowerCase()) && !(await stat(other).catch(() => null))) return name;
  }
}
