/**
 * The pictures of imported texts, beside the texts and also named by their content:
 * `texts/ab/ab12….png`. Only the page's engine ever decodes one, as a picture.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pictureName } from '#core/document/pictures';
import { writeFileAtomically } from '../files/atomic-write';

/**
 * Writes a picture that is missing or damaged, and flushes it.
 *
 * @returns false when the bytes do not match the name.
 * @throws the file system's error.
 */
export async function writePicture(
  folder: string,
  name: string,
  bytes: Uint8Array,
): Promise<boolean> {
  if (!isNamed(name, bytes)) return false;
  const file = fileOf(folder, name);
  const there = await readFile(file).catch(() => null);
  if (there !== null && isNamed(name, there)) return true;
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  await writeFileAtomically(file, bytes);
  return true;
}

/** The path of the first whole copy in some folders of texts; null when none has one. */
export async function findPicture(
  folders: readonly string[],
  name: string,
): Promise<string | null> {
  if (!pictureName.test(name)) return null;
  for (const folder of folders) {
    const file = fileOf(folder, name);
    const bytes = await readFile(file).catch(() => null);
    if (bytes !== null && isNamed(name, bytes)) return file;
  }
  return null;
}

function isNamed(name: string, bytes: Uint8Array): boolean {
  if (!pictureName.test(name)) return false;
  return name.startsWith(`${createHash('sha256').update(bytes).digest('hex')}.`);
}

function fileOf(folder: string, name: string): string {
  return join(folder, name.slice(0, 2), name);
}
