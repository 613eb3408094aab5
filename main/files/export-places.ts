/**
 * Where exports go. The folder comes from the system's own dialog and stays here: the renderer gets
 * a ticket for it, and can write only the names it asked for, or a free one it was told, there.
 */
import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import { safeFileName } from '#core/exporting/file-name';
import { decodeText } from '#core/bytes/decode-text';
import { appError } from '#core/errors';
import type { Answer, Request } from '#core/ipc/contract';
import type { ExistingFile } from '#core/ipc/messages';
import { err, ok } from '#core/result';
import { writeFileAtomically } from './atomic-write';
import { fileError } from './file-errors';

/** Tickets that are kept: an export that is still running has one of the last. */
const mostTickets = 8;

/** Largest file that may be written into instead of anew, in bytes. */
const largestText = 50_000_000;

/** Whatever the reader's own umask leaves of it: exports are meant for other programs. */
const exportMode = 0o666;

export function createExportPlaces() {
  /** By ticket: the paths that may be written, by the name the renderer knows them under. */
  const tickets = new Map<string, ReadonlyMap<string, string>>();

  function issue(paths: ReadonlyMap<string, string>): string {
    const ticket = randomUUID();
    tickets.set(ticket, paths);
    for (const old of tickets.keys()) {
      if (tickets.size <= mostTickets) break;
      tickets.delete(old);
    }
    return ticket;
  }

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
          ticket: issue(new Map([[first, file]])),
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
        ticket: issue(new Map([...paths, ...free])),
        name: basename(folder),
        there,
      });
    },

    async write({ ticket, name, content }: Request<'writeExport'>): Promise<Answer<'writeExport'>> {
      const file = tickets.get(ticket)?.get(name);
      if (file === undefined) return err(appError('refused'));
      try {
        await writeFileAtomically(file, content, exportMode);
        return ok(null);
      } catch (error) {
        return err(fileError(error, basename(file)));
      }
    },
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
    const isText = facts.isFile() && extname(path) === '.md' && facts.size <= largestText;
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
