/** Text files from any origin: the dialog, a drop, the clipboard. Read one at a time. */
import { appError } from '#core/errors';
import { maxImportBytes, textExtensions } from '#core/import-documents/import-limits';
import type { PickedTexts } from '#core/ipc/messages';
import { err, ok, type Result } from '#core/result';
import { desktop } from '../../desktop/desktop';
import { errorSentence } from '../../ui/error-words';

export interface TextFile {
  /** Without its folder; null for pasted text. */
  readonly name: string | null;
  /** In bytes. */
  readonly size: number;
  /** The bytes, or a sentence that says why there are none. */
  readonly read: () => Promise<Result<Uint8Array, string>>;
}

/** Files accepted from one drop; more would be the wrong folder. */
const maxFiles = 20_000;

export function filesFromDialog({ ticket, files }: PickedTexts): TextFile[] {
  return files.map(({ name, size }, index) =>
    bounded(name, size, async () => {
      const answer = await desktop.readPickedText({ ticket, index });
      return answer.ok ? answer : err(errorSentence(answer.error));
    }),
  );
}

/** A file refused by its size before it is read. */
function bounded(name: string, size: number, read: TextFile['read']): TextFile {
  if (size <= maxImportBytes(name)) return { name, size, read };
  const refused = err(errorSentence(appError('too-large', name)));
  return { name, size, read: () => Promise.resolve(refused) };
}

/** Dropped files, and the files of known kinds in dropped folders. Must be called during the drop. */
export async function filesFromDrop(transfer: DataTransfer): Promise<TextFile[]> {
  // The items are gone after the first await: entries are collected now.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const found: TextFile[] = [];
  for (const entry of entries) await collect(entry, found, true);
  return found;
}

async function collect(
  entry: FileSystemEntry,
  found: TextFile[],
  chosenItself: boolean,
): Promise<void> {
  if (found.length >= maxFiles || entry.name.startsWith('.')) return;
  if (entry.isFile) {
    if (chosenItself || isText(entry.name))
      found.push(await fromEntry(entry as FileSystemFileEntry));
    return;
  }
  const children = await childrenOf(entry as FileSystemDirectoryEntry);
  children.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
  for (const child of children) await collect(child, found, false);
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A hundred at a time, until there are none.
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) return all;
    for (const entry of some) all.push(entry);
  }
}

async function fromEntry(entry: FileSystemFileEntry): Promise<TextFile> {
  const file = await new Promise<File | null>((resolve) =>
    entry.file(resolve, () => resolve(null)),
  );
  return file ? fromFile(file) : unreadable(entry.name);
}

function fromFile(file: File): TextFile {
  const { name, size } = file;
  return bounded(name, size, async () => {
    try {
      return ok(new Uint8Array(await file.arrayBuffer()));
    } catch {
      return err(errorSentence(appError('unreadable', name)));
    }
  });
}

function unreadable(name: string): TextFile {
  const read = () => Promise.resolve(err(errorSentence(appError('unreadable', name))));
  return { name, size: 0, read };
}

/** What was pasted: files, a piece of a web page, or plain text. Null for anything else. */
export function filesFromPaste(clipboard: DataTransfer): TextFile[] | null {
  if (clipboard.files.length > 0) return [...clipboard.files].map(fromFile);
  const html = clipboard.getData('text/html');
  const text = clipboard.getData('text/plain');
  if (text.trim() === '') return null;
  const page = `<!doctype html><html><head><meta charset="utf-8"></head><body>${html}</body></html>`;
  const bytes = new TextEncoder().encode(html === '' ? text : page);
  return [{ name: null, size: bytes.length, read: () => Promise.resolve(ok(bytes)) }];
}

function isText(name: string): boolean {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return (textExtensions as readonly string[]).includes(ending);
}
