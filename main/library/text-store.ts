/**
 * Imported texts, each in a file named by its revision: `texts/ab/ab12….json`. A file is written
 * once and never changed, so a copy of the folder is always whole. Readout never deletes one: what
 * is marked in an earlier text must stay readable.
 */
import { chmod, copyFile, mkdir, readFile, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pictureName } from '#core/document/pictures';
import { isStoredText } from '#core/library/stored-text';
import { writeFileAtomically } from '../files/atomic-write';
import { sideBySide } from '../files/side-by-side';

export interface NamedText {
  /** Identifies the text, 64 lower-case hexadecimal digits. */
  readonly revision: string;
  /** As written by `writeStoredText`. */
  readonly content: string;
}

export interface TextStore {
  readonly folder: string;
  /**
   * Writes those that are missing or damaged, and flushes them.
   *
   * @throws the file system's error; others may be written.
   * @returns the revisions that were refused, because the content is not that text.
   */
  readonly write: (texts: readonly NamedText[]) => Promise<readonly string[]>;
  /** The content; null when it is in neither folder. Rejects when it cannot be read. */
  readonly read: (revision: string) => Promise<string | null>;
  /**
   * The same for verified content. A missing or damaged file is restored from the second folder's
   * copy; null when that is not whole either.
   */
  readonly readWhole: (revision: string) => Promise<string | null>;
}

/** @param second the reader's second backup folder, which has copies; null for none. */
export function openTextStore(folder: string, second: () => string | null): TextStore {
  return {
    folder,
    async write(texts) {
      const refused: string[] = [];
      const once = new Map(texts.map((text) => [text.revision, text.content]));
      await sideBySide([...once], async ([revision, content]) => {
        // Existing files stay as they are: every start writes the bundled ones.
        const there = await contentIn(folder, revision);
        if (there === content || isWhole(there, revision)) return;
        if (!isStoredText(content, revision)) refused.push(revision);
        else await writeText(folder, revision, content);
      });
      return refused;
    },
    async read(revision) {
      const own = await readIfThere(fileOf(folder, revision));
      const copies = second();
      return own ?? (copies && (await readIfThere(fileOf(join(copies, 'texts'), revision))));
    },
    async readWhole(revision) {
      const copies = second();
      const own = await wholeIn(folder, revision);
      if (own !== null || copies === null) return own;
      const copy = await wholeIn(join(copies, 'texts'), revision);
      if (copy !== null) await writeText(folder, revision, copy).catch(() => undefined);
      return copy;
    },
  };
}

/** Removes the read permission that an earlier Readout gave to others on the folders of texts. */
export async function closeFolders(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const shelves = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const folders = shelves.filter((entry) => entry.isDirectory());
  for (const each of [folder, ...folders.map(({ name }) => join(folder, name))]) {
    await chmod(each, 0o700).catch(() => undefined);
  }
}

/** Which texts are missing, damaged, or not files at all. */
export async function lackingTexts(
  folder: string,
  revisions: readonly string[],
): Promise<readonly string[]> {
  const lacking: string[] = [];
  for (const revision of revisions) {
    if ((await wholeIn(folder, revision)) === null) lacking.push(revision);
  }
  return lacking;
}

/**
 * Copies missing texts and pictures to the `texts` of a second folder. @throws the file system's
 * error.
 */
export async function copyTexts(from: string, second: string): Promise<void> {
  for (const shelf of await readdir(from).catch(() => [])) {
    const [source, target] = [join(from, shelf), join(second, 'texts', shelf)];
    const there = new Set(await readdir(target).catch(() => []));
    const isOurs = (name: string) => isText(name) || pictureName.test(name);
    const missing = (await readdir(source)).filter((name) => isOurs(name) && !there.has(name));
    if (missing.length > 0) await mkdir(target, { recursive: true, mode: 0o700 });
    for (const name of missing) await copyFile(join(source, name), join(target, name));
  }
}

async function writeText(folder: string, revision: string, content: string): Promise<void> {
  const file = fileOf(folder, revision);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomically(file, content);
}

/** The content of a whole text, or null. */
async function wholeIn(folder: string, revision: string): Promise<string | null> {
  const content = await contentIn(folder, revision);
  return isWhole(content, revision) ? content : null;
}

function contentIn(folder: string, revision: string): Promise<string | null> {
  return readFile(fileOf(folder, revision), 'utf8').catch(() => null);
}

function isWhole(content: string | null, revision: string): boolean {
  return content !== null && isStoredText(content, revision);
}

function isText(name: string): boolean {
  return /^[0-9a-f]{64}\.json$/.test(name);
}

function fileOf(folder: string, revision: string): string {
  return join(folder, revision.slice(0, 2), `${revision}.json`);
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
